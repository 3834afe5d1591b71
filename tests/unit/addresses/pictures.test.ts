import { expect, test } from 'vitest'
import { readAddress } from '#lib/addresses/read-address'
import { openSite } from '../catalog/a-site.ts'
import { photograph } from '../content/pictures/made-pictures.ts'

test('a picture has the addresses of its forms, and no other', async () => {
  const site = openSite()
  site.write('pictures/a.jpg', await photograph(600, 300).jpeg().toBuffer())
  site.sync()
  site.ask((catalog) => {
    const [picture] = catalog.listPictures('', 1)
    const hash = picture?.hash ?? ''
    for (const format of ['avif', 'webp', 'jpg']) {
      for (const width of [360, 540, 600])
        expect(readAddress(catalog, `/pictures/${hash}/${width}.${format}`)).toEqual({
          ...{ kind: 'picture', hash, width, format },
        })
    }
    for (const rest of [
      ...['', '/', '/360', '/360.png', '/361.avif', '/720.avif', '/0360.avif', '/-360.avif'],
      ...[
        '/360.avif/',
        '/360.AVIF',
        '/3.6e2.avif',
        '/360.avif.avif',
        '/360.svg',
        '/%33%36%30.avif',
      ],
    ])
      expect(readAddress(catalog, `/pictures/${hash}${rest}`), rest).toEqual({ kind: 'lost' })
    for (const other of ['0'.repeat(32), hash.toUpperCase(), '..', `${hash}0`])
      expect(readAddress(catalog, `/pictures/${other}/360.avif`), other).toEqual({ kind: 'lost' })
  })
})
