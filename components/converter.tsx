import type { QueryFault } from '#lib/filter'
import { type Conversion, converterUnits } from '#lib/units/converter'
import { urls } from '#lib/urls'
import styles from './converter.module.css'
import { EquivalentList } from './equivalent-list.tsx'

/** A plain form: a figure and its unit, sent to the server, which answers with the same page. */
export function Converter({
  asked,
  conversion,
  faults,
}: {
  /** What the reader sent, to be mended or changed. */
  asked: { readonly value: string; readonly unit: string }
  conversion: Conversion
  faults: readonly QueryFault[]
}) {
  const groups = Map.groupBy(converterUnits, ({ group }) => group)
  const unit = converterUnits.find(({ id }) => id === asked.unit)?.id ?? 'bn-m3-yr'
  return (
    <section id="converter" aria-labelledby="converter-title" className={styles.converter}>
      <h2 id="converter-title" className={styles.title}>
        Convert
      </h2>
      <form action={`${urls.glossary()}#converter`} className={styles.form}>
        <label className={styles.field}>
          Amount
          <input
            name="value"
            inputMode="decimal"
            autoComplete="off"
            required
            maxLength={40}
            defaultValue={asked.value || '55'}
            aria-describedby={faults.length > 0 ? 'converter-faults' : undefined}
          />
        </label>
        <label className={styles.field}>
          Unit
          <select name="unit" defaultValue={unit}>
            {[...groups].map(([group, units]) => (
              <optgroup key={group} label={group}>
                {units.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <button type="submit">Convert</button>
      </form>
      {faults.length > 0 ? (
        <div id="converter-faults" role="alert" className={styles.faults}>
          <ul>
            {faults.map(({ key, value, message }) => (
              <li key={key}>
                <code>
                  {key}={value.slice(0, 60)}
                </code>{' '}
                {message}.
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {conversion.kind === 'converted' ? (
        <div className={styles.result}>
          <p className={styles.asked}>{conversion.result.asked} is approximately</p>
          <EquivalentList equivalents={conversion.result} />
          {conversion.result.term ? (
            <p className={styles.more}>
              <a href={urls.glossaryTerm(conversion.result.term)}>About this unit</a>
            </p>
          ) : null}
        </div>
      ) : null}
    </section>
  )
}
