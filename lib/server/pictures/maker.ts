/** The process that makes pictures, one at a time. Started by `maker-process.ts`. */
import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { dirname } from 'node:path'
import { z } from 'zod'
import { picture, pictureFormats } from '#lib/content/pictures/picture'
import { readPicture } from '#lib/content/pictures/read-picture'
import { makeVariant } from './make-variant.ts'

/** What is asked of the process. */
const order = z.object({
  contentDir: z.string(),
  picture,
  variant: z.object({ width: z.number(), format: z.enum(pictureFormats) }),
  /** Where to write it. */
  file: z.string(),
})
export type PictureOrder = z.infer<typeof order>

/** What it answers: how many bytes it wrote, or why it could not. */
export const delivery = z.union([z.object({ bytes: z.number() }), z.object({ fault: z.string() })])
export type PictureDelivery = z.infer<typeof delivery>

/** Whatever readers wait for comes before pictures. */
const NICENESS = 19

setPriority(NICENESS)
process.on('message', (message: unknown) => {
  void make(order.parse(message)).then((answer) => process.send?.(answer))
})
process.on('disconnect', () => process.exit())

async function make({
  contentDir,
  picture: of,
  variant,
  file,
}: PictureOrder): Promise<PictureDelivery> {
  const read = readPicture(contentDir, of.path)
  if (!read.ok) return { fault: read.problem.message }
  // It was replaced since: its new form has another name.
  if (read.picture.hash !== of.hash) return { fault: 'The file is another now.' }
  const temporary = `${file}.${randomUUID()}.tmp`
  try {
    const made = await makeVariant(read.bytes, read.picture, variant)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(temporary, made)
    renameSync(temporary, file)
    return { bytes: made.length }
  } catch (error) {
    rmSync(temporary, { force: true })
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
