/** The pictures of a piece: each name must lead to a picture beside the piece or in `pictures/`. */
import { posix } from 'node:path'
import type { Placed, ValidFields } from '../parse/parse.ts'
import type { Picture, PictureMap } from '../pictures/picture.ts'
import type { Problem } from '../problem.ts'
import type { ReferenceIndex } from '../reference-index.ts'
import type { Article, Report } from '../schema.ts'
import { suggest } from './nearest.ts'
import type { PictureUse } from './picture-name.ts'

type Own = ValidFields<Pick<Article | Report, 'picture'>>
type Located = Pick<Placed, 'pictures' | 'placeOf'>

const FOLDER = 'pictures'

/** Where a picture may lie that a file names: beside it first, then in the folder of pictures. */
function pathsOf(file: string, name: string): string[] {
  const beside = posix.normalize(posix.join(posix.dirname(file), name))
  const filed = posix.normalize(posix.join(FOLDER, name))
  const inside = /^(?:articles|reports|pictures)\//
  return [...new Set([beside, filed])].filter((path) => inside.test(path))
}

function usesOf({ pictures, placeOf }: Located, own: Own): PictureUse[] {
  const lead = own.picture && { name: own.picture.file, ...placeOf(['picture', 'file']) }
  return lead ? [lead, ...pictures] : [...pictures]
}

function find(file: string, name: string, known: ReferenceIndex): Picture | undefined {
  for (const path of pathsOf(file, name)) {
    const found = known.picture.get(path)
    if (found) return found
  }
  return undefined
}

/** A problem for every picture of a piece that is not there or cannot be shown. */
export function checkPictures(
  file: string,
  located: Located,
  known: ReferenceIndex,
  own: Own = {},
): Problem[] {
  return usesOf(located, own).flatMap(({ name, line, column }): Problem[] => {
    if (find(file, name, known)) return []
    const beside = posix.dirname(file)
    const near = suggest(
      posix.join(beside, name),
      known.picture.keys(),
      `Put it into content/${beside} or content/${FOLDER}; where it is there, correct its own problem.`,
    ).replace(`\`${beside}/`, '`')
    const message = `There is no picture \`${name.slice(0, 120)}\` that can be shown.`
    return [{ file, line, column, severity: 'error', rule: 'missing-picture', message, fix: near }]
  })
}

/** The pictures of a piece that are there, by their names in it. */
export function picturesOf(
  file: string,
  located: Located,
  known: ReferenceIndex,
  own: Own = {},
): PictureMap {
  return Object.fromEntries(
    usesOf(located, own).flatMap(({ name }) => {
      const found = find(file, name, known)
      return found ? [[name, found]] : []
    }),
  )
}

/** What the pictures of a piece depend on: every path at which one may lie. */
export function pictureTargets(file: string, located: Located, own: Own = {}): string[] {
  return usesOf(located, own).flatMap(({ name }) =>
    pathsOf(file, name).map((path) => `picture ${path}`),
  )
}

/** A storyline's text has no pictures. */
export function strayPictures(file: string, { pictures }: Pick<Placed, 'pictures'>): Problem[] {
  return pictures.map(({ line, column }) => ({
    file,
    line,
    column,
    severity: 'error',
    rule: 'stray-picture',
    message: 'Only articles and reports have pictures.',
    fix: 'Move the picture into an article of the storyline.',
  }))
}
