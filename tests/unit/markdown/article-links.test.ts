import { expect, test } from 'vitest'
import { articleLinks } from '#lib/markdown/article-links'
import { renderBody } from '#lib/markdown/body'

test('the articles a body links to, each once, in the order of the text', () => {
  const body = renderBody(
    'See [one](/articles/b-one), [a list](/news?q=x) and [**two**](/articles/a-two#p-1).\n\n' +
      '- [one again](/articles/b-one)\n- [elsewhere](https://example.org/articles/c-three)\n' +
      '- [its source](/articles/d-four.md)',
  )
  expect(articleLinks(body)).toEqual(['b-one', 'a-two'])
  expect(articleLinks(renderBody('No link.'), body)).toEqual(['b-one', 'a-two'])
})
