import type { QueryFault } from '#lib/filter/filter'
import { tellFault } from '#lib/filter/query-errors'
import { urls } from '#lib/filter/urls'
import { type ConversionRequest, converterUnits } from '#lib/units/converter'
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
  conversion: ConversionRequest
  faults: readonly QueryFault[]
}) {
  const groups = Map.groupBy(converterUnits, ({ group }) => group)
  const result = conversion.kind === 'converted' ? conversion.result : undefined
  const unit =
    result?.unit.id ?? converterUnits.find(({ id }) => id === asked.unit)?.id ?? 'bn-m3-yr'
  const told = new Map(faults.map((fault) => [fault.key, tellFault(fault).text]))
  const faulty = (key: string) =>
    told.has(key) && { 'aria-invalid': true, 'aria-describedby': `fault-${key}` }
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
            defaultValue={(result?.value ?? asked.value) || '55'}
            {...faulty('value')}
          />
        </label>
        <Fault id="fault-value" text={told.get('value')} />
        <label className={styles.field}>
          Unit
          <select name="unit" defaultValue={unit} {...faulty('unit')}>
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
        <Fault id="fault-unit" text={told.get('unit')} />
        <button type="submit">Convert</button>
      </form>
      <Fault id="fault-kind" text={told.get('kind')} />
      {result ? (
        <div className={styles.result}>
          <p className={styles.asked}>{result.asked} is approximately</p>
          <EquivalentList equivalents={result} />
          {result.term ? (
            <p className={styles.more}>
              <a href={urls.glossaryTerm(result.term)}>About this unit</a>
            </p>
          ) : null}
        </div>
      ) : null}
    </section>
  )
}

/** What is wrong, right under the field where it is. */
function Fault({ id, text }: { id: string; text: string | undefined }) {
  return text ? (
    <p id={id} role="alert" className={styles.fault}>
      {text}
    </p>
  ) : null
}
