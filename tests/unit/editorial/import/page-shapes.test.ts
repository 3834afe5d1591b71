import { expect, test, vi } from 'vitest'
import { pageShapes } from './page-shapes.ts'
import { importText, readDraft } from './read-drafts.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The words of a text, without the signs of Markdown. */
function wordsOf(text: string): string[] {
  const plain = text.replace(/\]\([^)]*\)/g, ' ').replace(/^\d+\. /gm, ' ')
  return plain.normalize('NFKC').match(/\p{L}[\p{L}\p{M}\p{N}’'-]*|\p{N}[\p{N}.,]*/gu) ?? []
}

test.each(pageShapes)(
  '$name: headline, day and text',
  ({ html, headline, day, text, unwanted }) => {
    const [draft] = importText(html).drafts
    const { data, body } = readDraft(draft)
    expect(draft?.headline).toBe(headline)
    expect(data).toMatchObject({ published: expect.stringMatching(`^${day}`) })
    const plain = body.replaceAll('\\', '')
    expect(wordsOf(plain)).toEqual(wordsOf(text.join(' ')))
    expect(unwanted.filter((words) => plain.includes(words))).toEqual([])
  },
)
