import { expect, test } from 'vitest'
import { removeFramework } from '#lib/server/remove-framework'

const documentOf = async (html: string) => (await removeFramework(Buffer.from(html))).toString()

test.each([
  [
    'an inline script',
    '<p>a</p><script>self.__next_f.push([1,"</p>"])</script><p>b</p>',
    '<p>a</p><p>b</p>',
  ],
  ['a script of the framework', '<script src="/_next/static/x.js" async=""></script>b', 'b'],
  ['a script whose address only looks like ours', '<script src="//x/assets/a.js"></script>b', 'b'],
  ['a module script', '<script type="module">import "x"</script>b', 'b'],
  ['rules for speculation', '<script type="speculationrules">{}</script>b', 'b'],
  ['what is fetched ahead for it', '<link rel="preload" as="script" href="/x.js"/>b', 'b'],
  ['a module ahead', '<link rel="modulepreload" href="/x.js">b', 'b'],
  ['comments', 'a<!-- -->b<!--$-->c<!--/$-->', 'abc'],
  ['a note of Next to itself', '<meta name="next-size-adjust" content=""/>b', 'b'],
])('%s is taken out', async (_, html, rest) => {
  expect(await documentOf(html)).toBe(rest)
})

test.each([
  '<!DOCTYPE html><html lang="en-GB"><head><title>A &amp; b</title></head><body class=\'x\'>é</body></html>',
  '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>',
  '<script type="module" src="/assets/site-ABC.js"></script>',
  '<link rel="preload" as="font" type="font/woff2" href="/f.woff2" crossorigin="">',
  '<link rel="stylesheet" href="/x.css" data-precedence="next"/>',
  '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg><textarea>&lt;script></textarea>',
])('%s stays as it is', async (html) => {
  expect(await documentOf(html)).toBe(html)
})

test('text is never made into markup', async () => {
  const html = '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'
  expect(await documentOf(html)).toBe(html)
})
