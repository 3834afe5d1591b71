/** The pictures of imported posts: found in the folder they come from, and copied beside the drafts. */
import { constants, copyFileSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { DraftPicture, FindPicture } from '#lib/editorial/import/extracted'

/** Where static sites put what they copy to the top of the site. */
const ROOTS = ['', 'static', 'public', 'assets', 'source', 'src', 'content', 'src/assets', 'images']
/** Folders above a post in which the top of its site is looked for. */
const LEVELS = 5

/**
 * Finds a picture by its address in a post: beside the post, or from the top of the site it comes from,
 * which is at most the folder that was named for the import. Links lead no further.
 */
export function pictureFinder(post: string, within: string): FindPicture {
  const top = realOf(within)
  return (address) => {
    if (/^[a-z][\w+.-]*:|^\/\//i.test(address) || address.includes('\0')) return undefined
    const bare = address.replace(/^\{\{[^}]*\}\}/, '').replace(/^(?:~|@)?\/+/, '')
    const isFromTop = bare !== address
    const folders = [dirname(post), ...foldersAbove(post, within)]
    const candidates = folders.flatMap((folder, level) =>
      (level === 0 && !isFromTop ? [''] : ROOTS).map((root) => join(folder, root, bare)),
    )
    return candidates.find((path) => isFileWithin(path, top))
  }
}

function foldersAbove(post: string, within: string): string[] {
  const folders: string[] = []
  let folder = dirname(post)
  for (let level = 0; level < LEVELS && folder.startsWith(within); level++) {
    folders.push(folder)
    folder = dirname(folder)
  }
  return folders
}

function isFileWithin(path: string, top: string): boolean {
  const real = realOf(path)
  return real.startsWith(top + sep) && statSync(real).isFile()
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return ''
  }
}

/** Copies pictures beside a draft, never over another file; says why where one could not be copied. */
export function copyPictures(draft: string, pictures: readonly DraftPicture[]): string[] {
  return pictures.flatMap(({ from, name }) => {
    const to = join(dirname(draft), name)
    try {
      mkdirSync(dirname(to), { recursive: true })
      copyFileSync(from, to, constants.COPYFILE_EXCL)
      return []
    } catch (error) {
      if (isSame(from, to)) return []
      const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      return [`picture ${name} was not copied from ${from}: ${why}`]
    }
  })
}

function isSame(from: string, to: string): boolean {
  try {
    return readFileSync(from).equals(readFileSync(to))
  } catch {
    return false
  }
}
