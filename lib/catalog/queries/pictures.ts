/** Queries for pictures. */
import { picture } from '#lib/content/pictures/picture'
import type { Reader } from '../connection.ts'
import type { Catalog } from '../model.ts'
import { recordOf } from '../rows.ts'

export function pictureQueries({
  get,
  all,
}: Reader): Pick<Catalog, 'findPicture' | 'listPictures'> {
  return {
    findPicture(hash) {
      const row = get('select record from pictures where hash = ? limit 1', hash)
      return row && recordOf(picture, row)
    },
    listPictures: (after, limit) =>
      all('select record from pictures where path > ? order by path limit ?', after, limit).map(
        (row) => recordOf(picture, row),
      ),
  }
}
