/** The pictures of a post that lie beside it, renamed so that those of two posts never meet. */
import { pictureName } from '#lib/content/rules/picture-name'
import type { DraftPicture, FindPicture } from './extracted.ts'
import { slugFromHeadline } from './slug.ts'

const ENDING = /\.(jpe?g|png|webp|avif|gif|svg)$/i

/** Names each picture that is found by the post and its own name: `gas-rises-terminal.jpg`. */
export function postPictures(stem: string, find: FindPicture) {
  const pictures: DraftPicture[] = []
  return {
    /** The name of a picture, by its address in the post. */
    nameOf(address: string): string | undefined {
      const path = pictureName(address.replace(/[?#].*$/s, ''))
      const [, ending] = ENDING.exec(path) ?? []
      const from = ending && find(path)
      if (!from) return undefined
      const known = pictures.find((one) => one.from === from)
      if (known) return known.name
      const own = path.replace(ENDING, '').split(/[\\/]/).at(-1) ?? ''
      const words = slugFromHeadline(`${stem} ${own}`) ?? `picture-${pictures.length + 1}`
      const base = `${words}.${ending.toLowerCase()}`
      const name = pictures.some((one) => one.name === base)
        ? `${words}-${pictures.length + 1}.${ending.toLowerCase()}`
        : base
      pictures.push({ from, name })
      return name
    },
    pictures: (): readonly DraftPicture[] => pictures,
  }
}
