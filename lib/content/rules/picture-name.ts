/** How a text names a picture. */
import type { BodyProblem } from './body-problem.ts'

/** A picture's name in a text, and where it is. */
export interface PictureUse {
  readonly name: string
  readonly line: number
  readonly column: number
}

/** The name in an address of Markdown, where spaces and other letters may be escaped. */
export function pictureName(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

/** Why an address cannot be that of a picture; undefined for a file's name. */
export function pictureAddressProblem(
  url: string,
): Pick<BodyProblem, 'rule' | 'message' | 'fix'> | undefined {
  if (/^(?:https?:)?\/\//i.test(url)) {
    // The security policy of every page, `img-src 'self'`, blocks it.
    return {
      rule: 'foreign-image',
      message: 'The image is on another site; only local pictures are shown.',
      fix: 'Save it beside the article, or link to it: [text](https://…).',
    }
  }
  const name = pictureName(url)
  if (!/^[#?]|^[a-z][\w+.-]*:|[\\\p{Cc}]/iu.test(name) && name !== '') return undefined
  return {
    rule: 'picture-address',
    message: `\`${url.slice(0, 60)}\` is not the name of a picture’s file.`,
    fix: 'Write the name of a file beside the article or in content/pictures: ![text](picture.jpg).',
  }
}
