import type { NewsMap } from '#lib/maps/news-map'
import type { SheetName } from '#lib/maps/news-sheets'
import { NewsLegend } from './news-legend.tsx'
import { NewsSheet } from './news-sheet.tsx'
import styles from './world-map.module.css'

const titles = { europe: 'Europe', gulf: 'The Gulf and the Red Sea' } as const

/** The news on the world, and larger where it is crowded. A narrow page shows these first, then the rest of the world. */
export function WorldMap({
  sheets,
  countries,
  title,
  description,
}: {
  sheets: readonly { readonly name: SheetName; readonly map: NewsMap }[]
  /** Where each country's circle leads. */
  countries: ReadonlyMap<string, string>
  title: string
  description: string
}) {
  const find = (name: SheetName) => sheets.find((sheet) => sheet.name === name)?.map
  const [world, phone] = [find('world-wide'), find('world-narrow')]
  if (!world || !phone) return null
  const framed = world.frames.length > 0
  const common = { title, description, countries }
  return (
    <figure className={styles.figure}>
      <section className={styles.world} aria-labelledby="inset-world">
        <h2 id="inset-world" className={styles.title} data-only="stack">
          The world beyond
        </h2>
        <div className={styles.large}>
          <NewsSheet {...common} id="world-wide" map={world} />
          <Codes map={world} />
          <NewsLegend map={world} />
        </div>
        <div className={styles.small}>
          <NewsSheet
            {...common}
            id="world-narrow"
            map={phone}
            base={{ id: 'world-wide', width: world.width }}
          />
          <Codes map={phone} />
          <NewsLegend map={phone} />
        </div>
      </section>
      <div className={styles.insets}>
        {(['europe', 'gulf'] as const).map((name) => {
          const [large, small] = [find(`${name}-wide`), find(`${name}-narrow`)]
          if (!large || !small) return null
          const inset = { ...common, title: `${title}: ${titles[name]}` }
          return (
            <section key={name} aria-labelledby={`inset-${name}`} className={styles.inset}>
              <h2 id={`inset-${name}`} className={styles.title}>
                {titles[name]}
              </h2>
              <div className={styles.large} data-from="tablet">
                <NewsSheet {...inset} id={`${name}-wide`} map={large} />
                <Codes map={large} />
              </div>
              <div className={styles.small} data-from="tablet">
                <NewsSheet
                  {...inset}
                  id={`${name}-narrow`}
                  map={small}
                  base={{ id: `${name}-wide`, width: large.width }}
                />
                <Codes map={small} />
              </div>
            </section>
          )
        })}
      </div>
      <figcaption className={styles.caption}>
        {framed ? `The frames on the world are the other maps. ` : ''}A circle’s area is the number
        of articles that name a country; an article that names several counts for each. Each circle
        is a link. The European Union is in the list only. Lines are Natural Earth’s and imply no
        position on disputed borders. Source: Natural Earth; articles and places: our own.
      </figcaption>
    </figure>
  )
}

/** What the codes on a sheet stand for, and how many articles name what the sheet gives no count of. */
function Codes({ map: { keyed } }: { map: NewsMap }) {
  if (keyed.length === 0) return null
  return (
    <p className={styles.codes}>
      {keyed.map(({ id, name, count, shown }) => (
        <span key={id}>
          <b>{shown}</b> {shown === name ? '' : `${name} `}
          {count}{' '}
        </span>
      ))}
    </p>
  )
}
