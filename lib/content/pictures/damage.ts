/** Damage within a picture whose file is whole: only decoding finds it. */
import { z } from 'zod'
import type { Problem } from '../problem.ts'

export const damage = z.object({
  /** True where the picture is shown all the same, as far as it could be decoded. */
  isShown: z.boolean(),
  message: z.string(),
})
export type Damage = z.infer<typeof damage>

/** The problem of a picture's file that is damaged within. */
export function damageProblem(file: string, { isShown, message }: Damage): Problem {
  return {
    ...{ file, line: 1, column: 1, rule: 'corrupt-picture' },
    severity: isShown ? 'warning' : 'error',
    message: `The picture ${isShown ? 'is damaged' : 'cannot be resized'}: ${message.replace(/\.$/, '')}.`,
    fix: 'Export it again, and replace the file.',
  }
}
