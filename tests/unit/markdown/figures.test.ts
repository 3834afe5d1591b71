import { expect, test } from 'vitest'
import { htmlOf } from './a-tree.ts'

test('a picture in a paragraph of its own is a figure, and its title the caption', () => {
  expect(
    htmlOf('Text.\n\n![Pipes in the Baltic](https://x.org/a.png "Source: ENTSOG.")\n'),
  ).toContain(
    '<figure><img src="https://x.org/a.png" alt="Pipes in the Baltic" loading="lazy"><figcaption>Source: ENTSOG.</figcaption></figure>',
  )
})

test('a picture without a title is a figure without a caption', () => {
  const html = htmlOf('![Pipes](https://x.org/a.png)\n')
  expect(html).toBe('<figure><img src="https://x.org/a.png" alt="Pipes" loading="lazy"></figure>')
})

test('a picture in a sentence stays in it', () => {
  expect(htmlOf('See ![Pipes](https://x.org/a.png) here.\n')).not.toContain('<figure>')
})

test('a picture that is a link stays one', () => {
  const html = htmlOf('[![Pipes](https://x.org/a.png)](https://x.org)\n')
  expect(html).toContain('<a href="https://x.org"')
})
