/** Decodes every picture once, as a server does only when a reader asks: damage within one shows only so. */
import { damageProblem } from '#lib/content/pictures/damage'
import type { Picture } from '#lib/content/pictures/picture'
import { readPicture } from '#lib/content/pictures/read-picture'
import type { Problem } from '#lib/content/problem'
import { damageOf } from '#lib/server/pictures/make-variant'

/** The pictures that can be decoded, and a problem for each that cannot be, or in part only. */
export async function decodePictures(
  contentDir: string,
  pictures: ReadonlyMap<string, Picture>,
): Promise<{ pictures: ReadonlyMap<string, Picture>; problems: readonly Problem[] }> {
  const good = new Map(pictures)
  const problems: Problem[] = []
  for (const [path, picture] of pictures) {
    const read = readPicture(contentDir, path)
    const damage = read.ok && (await damageOf(read.bytes, picture))
    if (!damage) continue
    if (!damage.isShown) good.delete(path)
    problems.push(damageProblem(path, damage))
  }
  return { pictures: good, problems }
}
