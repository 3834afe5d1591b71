/** When the catalog cannot be read: noted once for the process, so that its failures are distinguished from our own errors. */

/** The catalog is missing, damaged, or not yet whole; it is made again in a moment. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError'
}

interface ErrorLog {
  /** When the last one was, in milliseconds since the process began. */
  at: number
  /** How many there were, those of old connections too. */
  count: number
  /** Called at each. */
  listener: () => void
}

/** One for the process, for Next bundles a module more than once. */
const registry: typeof globalThis & { chokepointCatalogErrors?: ErrorLog } = globalThis

function errorLog(): ErrorLog {
  registry.chokepointCatalogErrors ??= {
    at: Number.NEGATIVE_INFINITY,
    count: 0,
    listener: () => {},
  }
  return registry.chokepointCatalogErrors
}

/**
 * An error that says that the catalog cannot be read; to be thrown. That of a connection `isRetired`, in whose
 * place there is another, says nothing of the catalog.
 */
export function catalogError(message: string, isRetired = false): CatalogError {
  const log = errorLog()
  log.count++
  if (!isRetired) {
    log.at = performance.now()
    log.listener()
  }
  return new CatalogError(message)
}

/** How many there were, of whatever connection: what failed while it grew may have failed for no other reason. */
export function countCatalogErrors(): number {
  return errorLog().count
}

/** Calls one listener at each error. */
export function onCatalogError(listener: () => void): void {
  errorLog().listener = listener
}

/** When the catalog last could not be read, in milliseconds since the process began. */
export function lastCatalogError(): number {
  return errorLog().at
}

/** SQLite's own code of an error; undefined for any other error. */
export function sqliteCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode
    : undefined
}

/** Runs what nobody waits for: where the catalog cannot be read it ends, to be run again once that is whole. */
export async function whileReadable(task: () => Promise<void>): Promise<void> {
  try {
    await task()
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error
  }
}
