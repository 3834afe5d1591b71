import { StoryFigure } from '#components/benchmarks/story-figure'
import { MapPicture } from '#components/maps/map-picture'
import { TintKey } from '#components/maps/tint-key'
import type { StoryPicture } from '#lib/front/lead'
import { keyInWords } from '#lib/maps/words'
import styles from './story-picture-figure.module.css'

/** The picture of a story: its market or its place. */
export function StoryPictureFigure({
  picture,
  id,
  size,
}: {
  picture: StoryPicture
  id: string
  size: 'large' | 'small' | 'under'
}) {
  if (picture.kind === 'chart')
    return <StoryFigure id={id} chart={picture.chart} layout={picture.layout} size={size} />
  // The globe and the scale under a map are for who reads the map, not for who passes by.
  const { globe: _globe, scale: _scale, ...map } = picture.map
  return (
    <figure className={styles.map}>
      <MapPicture map={{ ...map, whole: map.height }} id={id} />
      <figcaption className={styles.caption}>
        {map.caption}. {keyInWords(map.places)} <TintKey map={map} /> Source: Natural Earth; places:
        our own list.
      </figcaption>
    </figure>
  )
}
