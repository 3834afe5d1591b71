import type { QueryError } from '#lib/filter/filter'
import { formatQueryError } from '#lib/filter/query-errors'
import { urls } from '#lib/filter/urls'
import { type ConversionRequest, converterUnits } from '#lib/units/converter'
import styles from './converter.module.css'
import { EquivalentList } from './equivalent-list.tsx'

/** A plain form: a figure and its unit, sent to the server, which answers with the same page. */
export function Converter({
  asked,
  conversion,
  errors,
}: {
  /** What the reader sent, to be fixed or changed. */
  asked: { readonly value: string; readonly unit: string }
  conversion: ConversionRequest
  errors: readonly QueryError[]
}) {
  const groups = Map.groupBy(converterUnits, ({ group }) => group)
  const result = conversion.kind === 'converted' ? conversion.result : undefined
  const unit =
    result?.unit.id ?? converterUnits.find(({ id }) => id === asked.unit)?.id ?? 'bn-m3-yr'
  const messages = new Map(errors.map((error) => [error.key, formatQueryError(error).text]))
  const errorProps = (key: string) =>
    messages.has(key) && { 'aria-invalid': true, 'aria-describedby': `error-${key}` }
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
            {...errorProps('value')}
          />
        </label>
        <FieldError id="error-value" text={messages.get('value')} />
        <label className={styles.field}>
          Unit
          <select name="unit" defaultValue={unit} {...errorProps('unit')}>
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
        <FieldError id="error-unit" text={messages.get('unit')} />
        <button type="submit">Convert</button>
      </form>
      <FieldError id="error-kind" text={messages.get('kind')} />
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
function FieldError({ id, text }: { id: string; text: string | undefined }) {
  return text ? (
    <p id={id} role="alert" className={styles.error}>
      {text}
    </p>
  ) : null
}
