/** The child process that makes pictures, one at a time. Started by `maker-handle.ts`. */
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { dirname } from 'node:path'
import { readPicture } from '#lib/content/pictures/read-picture'
import { firstLine, salvageVariant } from './make-variant.ts'
import { type PictureDelivery, type PictureOrder, pictureOrder } from './maker-messages.ts'

/** The server's work comes before pictures, ten to one where both want the same processor. */
const NICENESS = 10

// On Linux a priority is that of one thread, and the pool that does the work may run already.
for (const thread of threads()) setPriority(thread, NICENESS)
process.on('message', (message: unknown) => {
  void make(pictureOrder.parse(message)).then((answer) =>
    // Where the server is gone, so is who asked.
    process.send?.(answer, undefined, undefined, () => {}),
  )
})
process.on('disconnect', () => process.exit())

async function make({
  contentDir,
  picture: of,
  variant,
  file,
}: PictureOrder): Promise<PictureDelivery> {
  const read = readPicture(contentDir, of.path)
  if (!read.ok) return { error: read.problem.message, cause: 'else' }
  // It was replaced since: its new form has another name.
  if (read.picture.hash !== of.hash) return { error: 'The file has changed.', cause: 'else' }
  let salvaged: Awaited<ReturnType<typeof salvageVariant>>
  try {
    salvaged = await salvageVariant(read.bytes, read.picture, variant)
  } catch (error) {
    return { error: firstLine(error), cause: 'picture' }
  }
  const temporary = `${file}.${randomUUID()}.tmp`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(temporary, salvaged.made)
    renameSync(temporary, file)
  } catch (error) {
    discard(temporary)
    return { error: firstLine(error), cause: 'else' }
  }
  const { made, damage } = salvaged
  return { bytes: made.length, ...(damage !== undefined && { damage }) }
}

/** The ids of this process's threads; 0, for the process, where threads have no priority of their own. */
function threads(): number[] {
  try {
    return readdirSync('/proc/self/task').map(Number)
  } catch {
    return [0]
  }
}

/** A disk that takes no file may not let go of one either; the next start of the server removes it. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {}
}
