import type { CoverPicture as Picture } from '#lib/reports/cover'
import { CoverBars } from './cover-bars.tsx'
import { CoverEvents } from './cover-events.tsx'
import { CoverLine } from './cover-line.tsx'
import { CoverMap } from './cover-map.tsx'

/** What a cover shows, in one hue: a line with its extremes, a map, bars, or the events of a story. */
export function CoverPicture({ picture, hue }: { picture: Picture; hue: number }) {
  const light = `oklch(0.86 0.09 ${hue})`
  switch (picture.kind) {
    case 'line':
      return <CoverLine picture={picture} light={light} />
    case 'map':
      return <CoverMap {...picture} hue={hue} light={light} />
    case 'bars':
      return <CoverBars picture={picture} light={light} />
    case 'events':
      return <CoverEvents picture={picture} light={light} />
  }
}
