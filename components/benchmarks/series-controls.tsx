import { SiteLink } from '#components/ui/site-link'
import type { PriceSeries } from '#lib/benchmarks/series'
import { type SeriesWindow, yearsOf } from '#lib/benchmarks/window'
import { type PricePart, urls } from '#lib/filter/urls'
import { Choice, Folded, Group } from './choice-list.tsx'
import styles from './series-controls.module.css'

/** What a page of prices can be narrowed to besides years. */
export interface SeriesChoices {
  readonly storylines: readonly { readonly id: string; readonly title: string }[]
  readonly others: readonly { readonly id: string; readonly name: string }[]
}

/** Which years, story or days, which second series, and which scale: links and one form, each with its address. */
export function SeriesControls({
  series,
  window,
  choices,
}: {
  series: PriceSeries
  window: SeriesWindow
  choices: SeriesChoices
}) {
  const { benchmark, span } = series
  const { from, to, scale, storyline } = window
  const href = (change: PricePart) => urls.benchmark(benchmark.id, { ...window, ...change })
  const none = { from: undefined, to: undefined, storyline: undefined }
  const years = yearsOf(span)
  const isYear = years.some((year) => year.from === from && year.to === to)
  const isDates = (from ?? to) !== undefined && !isYear && !storyline
  return (
    <div className={styles.controls}>
      <Group label="Years">
        <Choice href={href(none)} isChosen={!from && !to}>
          All years
        </Choice>
        {years.map((year) => (
          <Choice
            key={year.year}
            href={href({ ...none, from: year.from, to: year.to })}
            isChosen={from === year.from && to === year.to}
          >
            {year.year}
          </Choice>
        ))}
      </Group>
      <Folded label="Dates" isOpen={isDates}>
        <form action={urls.benchmark(benchmark.id)} className={styles.dates}>
          <label>
            From{' '}
            <input type="date" name="from" defaultValue={from} min={span.first} max={span.last} />
          </label>
          <label>
            to <input type="date" name="to" defaultValue={to} min={span.first} max={span.last} />
          </label>
          {window.with ? <input type="hidden" name="with" value={window.with} /> : null}
          {scale === 'log' ? <input type="hidden" name="scale" value="log" /> : null}
          <button type="submit">Show</button>
          {isDates ? (
            <SiteLink href={href(none)} className={styles.choice}>
              All dates
            </SiteLink>
          ) : null}
        </form>
      </Folded>
      <Folded label="Storyline" isOpen={storyline !== undefined}>
        <Group label="Storyline">
          {choices.storylines.map(({ id, title }) => (
            <Choice key={id} href={href({ ...none, storyline: id })} isChosen={storyline === id}>
              {title}
            </Choice>
          ))}
        </Group>
      </Folded>
      <Folded label="Compare" isOpen={window.with !== undefined}>
        <Group label="Compare with">
          <Choice href={href({ with: undefined })} isChosen={!window.with}>
            None
          </Choice>
          {choices.others.map(({ id, name }) => (
            <Choice key={id} href={href({ with: id })} isChosen={window.with === id}>
              {name}
            </Choice>
          ))}
        </Group>
      </Folded>
      <Folded label="Scale" isOpen={scale === 'log'}>
        <Group label="Scale">
          {(['linear', 'log'] as const).map((kind) => (
            <Choice key={kind} href={href({ scale: kind })} isChosen={kind === scale}>
              {kind === 'log' ? 'Logarithmic' : 'Linear'}
            </Choice>
          ))}
        </Group>
      </Folded>
    </div>
  )
}
