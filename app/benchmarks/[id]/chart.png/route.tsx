import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ImageResponse } from 'next/og'
import { ChartPicture } from '#components/benchmarks/chart-share-picture'
import { chartOf } from '#lib/benchmarks/respond'
import { openCatalog } from '#lib/catalog/catalog'

const fonts = ([400, 600] as const).map((weight) => ({
  weight,
  path: join(
    process.cwd(),
    `node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`,
  ),
}))

/** The chart of `chart.svg` as PNG, twice as large as its own pixels. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/benchmarks/[id]/chart.png'>,
) {
  const found = chartOf(openCatalog(), request, (await params).id)
  if (!found.ok) return found.response
  const { file, name } = found
  const files = await Promise.all(
    fonts.map(async ({ weight, path }) => ({
      name: 'Source Serif 4',
      data: await readFile(/* turbopackIgnore: true */ path),
      weight,
      style: 'normal' as const,
    })),
  )
  return new ImageResponse(<ChartPicture file={file} />, {
    width: 2 * file.width,
    height: 2 * file.height,
    fonts: files,
    headers: {
      'Cache-Control': 'public, max-age=0, s-maxage=600',
      'Content-Disposition': `attachment; filename="${name}.png"`,
    },
  })
}
