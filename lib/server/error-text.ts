/** What the log says of an error: where it happened, as far as it knows. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
