/** Makes the most common variant of pictures in advance. */
import { whileReadable } from '#lib/catalog/errors'
import type { Catalog } from '#lib/catalog/model'
import { type Picture, widthsOf } from '#lib/content/pictures/picture'
import type { Pictures } from './pictures.ts'

/** What a phone with three pixels to one shows, and a page on a desk. */
const COMMON_WIDTH = 1080
const PAGE = 100

/** Goes through all pictures whenever it is called, and starts over where it is called again. */
export function createAhead(pictures: Pictures, listPictures: Catalog['listPictures']) {
  let turn = 0
  return (): Promise<void> =>
    whileReadable(async () => {
      const mine = ++turn
      for (let page = listPictures('', PAGE); page.length > 0; page = after(page)) {
        for (const picture of page) {
          if (mine !== turn) return
          const width = widthsOf(picture).findLast((one) => one <= COMMON_WIDTH)
          const variant = width && ({ width, format: 'avif' } as const)
          if (variant && !pictures.has(picture.hash, variant))
            await pictures.get(picture, variant, 'background').catch(() => {})
        }
      }
    })

  function after(page: readonly Picture[]): readonly Picture[] {
    return listPictures(page.at(-1)?.path ?? '', PAGE)
  }
}
