/** Text that fits on one line wherever it is shown: in a list, a title, a feed. */
import { z } from 'zod'

/** Escapes of YAML can write what no file may hold, and what makes XML ill-formed. */
const FITS = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]*$/u
const MISFIT = 'holds a line break or a control character; write it on one line, without escapes'

/** Words on one line. */
export const line = z.string().trim().min(1, 'is empty').regex(FITS, MISFIT)

/** An address to link to. */
export const webUrl = z
  .url({ protocol: /^https?$/, error: 'is not a web address; use https://…' })
  .regex(FITS, MISFIT)
