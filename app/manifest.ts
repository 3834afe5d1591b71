import type { MetadataRoute } from 'next'
import { openCatalog } from '#lib/catalog/catalog'
import { paper } from '#lib/content/site'

/** Made when asked for; the server caches it. */
export const dynamic = 'force-dynamic'

export default function manifest(): MetadataRoute.Manifest {
  const { name, line } = openCatalog().site()
  return {
    name,
    short_name: name,
    description: line,
    start_url: '/',
    display: 'minimal-ui',
    background_color: paper.light,
    theme_color: paper.light,
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icons/192', type: 'image/png', sizes: '192x192' },
      { src: '/icons/512', type: 'image/png', sizes: '512x512' },
    ],
  }
}
