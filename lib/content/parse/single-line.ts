/** Text that fits on one line wherever it is shown: in a list, a title, a feed. */
import { z } from 'zod'
import { fitsOnLine } from './invisible.ts'

/** Escapes of YAML can write what no file may hold, and what makes XML ill-formed. */
const MISFIT =
  'contains a line break or an invisible character; write it on one line, without escapes'

/** Words on one line. */
export const line = z.string().trim().min(1, 'is empty').refine(fitsOnLine, MISFIT)

/** An address to link to. */
export const webUrl = z
  .url({ protocol: /^https?$/, error: 'is not a web address; use https://…' })
  .refine(fitsOnLine, MISFIT)
