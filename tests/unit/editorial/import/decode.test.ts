import { expect, test } from 'vitest'
import { decodeText, IMPORT_LIMIT } from '#lib/editorial/import/decode'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : [part])))

test.each([
  ['UTF-8', utf8('Türkiye'), 'Türkiye'],
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 'Oil'), 'Oil'],
  ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, 0x4f, 0, 0x69, 0), 'Oi'],
  [
    'a page that declares windows-1252',
    bytes('<html><meta charset="windows-1252"><p>', 0x93, 'Yes', 0x94),
    '<html><meta charset="windows-1252"><p>“Yes”',
  ],
  [
    'a page that declares it the old way',
    bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>', 0xe9),
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>é',
  ],
  [
    'XML that declares it',
    bytes('<?xml version="1.0" encoding="windows-1252"?><rss>', 0x80, '</rss>'),
    '<?xml version="1.0" encoding="windows-1252"?><rss>€</rss>',
  ],
])('%s is read', (_, input, text) => {
  expect(decodeText(input)).toEqual({ ok: true, text })
})

test.each([
  [
    'an unknown encoding',
    utf8('<meta charset="klingon-1">'),
    'says that its encoding is “klingon-1”, which is not known',
  ],
  ['a picture', bytes('GIF', 0, 0, 0, 1), 'holds zero bytes and is not text'],
  ['nothing', utf8(' \n'), 'is empty'],
  ['too much', new Uint8Array(IMPORT_LIMIT + 1), 'is over 50 MB; cut it into pieces'],
])('%s is refused, and the reason is given', (_, input, why) => {
  expect(decodeText(input)).toEqual({ ok: false, why })
})

test.each([
  ['undeclared Latin-1', bytes('Caf', 0xe9), 'Café', /read as windows-1252/],
  [
    'UTF-8 that says it is windows-1251',
    utf8('<meta charset="windows-1251"><p>Türkiye'),
    '<meta charset="windows-1251"><p>Türkiye',
    undefined,
  ],
  [
    'UTF-8 that says it is gb2312',
    utf8('<meta charset="gb2312"><p>naïve 石油'),
    '<meta charset="gb2312"><p>naïve 石油',
    undefined,
  ],
  [
    'an encoding declared late',
    bytes(`<html>${' '.repeat(3000)}<meta charset="windows-1252"><p>`, 0x80),
    `<html>${' '.repeat(3000)}<meta charset="windows-1252"><p>€`,
    undefined,
  ],
  [
    'UTF-16 without a mark',
    Uint8Array.from([...'Oil rises'].flatMap((letter) => [letter.charCodeAt(0), 0])),
    'Oil rises',
    undefined,
  ],
  [
    'a page with one zero byte',
    bytes('<p>Oil', 0, ' rose and gas fell'),
    '<p>Oil rose and gas fell',
    undefined,
  ],
])('%s is read by its bytes', (_, input, text, unsure) => {
  const decoded = decodeText(input)
  expect(decoded).toMatchObject({ ok: true, text })
  expect('unsure' in decoded ? decoded.unsure : undefined).toEqual(
    unsure ? expect.stringMatching(unsure) : undefined,
  )
})
