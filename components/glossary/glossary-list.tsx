import type { GlossaryTerm } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import { type GlossaryGroup, kindNames } from '#lib/glossary/glossary'
import styles from './glossary-list.module.css'

/** Every term under its letter, each with an address of its own. */
export function GlossaryList({
  groups,
  nameOf,
}: {
  groups: readonly GlossaryGroup[]
  /** The name of a term by its id. */
  nameOf: (id: string) => string | undefined
}) {
  return (
    <div className={styles.groups}>
      {groups.map(({ letter, terms }) => (
        <section
          key={letter}
          aria-labelledby={`letter-${letter}`}
          className={styles.group}
          data-terms={Math.min(terms.length, 3)}
        >
          <h2 id={`letter-${letter}`} className={styles.letter}>
            {letter}
          </h2>
          <div className={styles.terms}>
            {terms.map((term) => (
              <Entry key={term.id} term={term} nameOf={nameOf} />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

function Entry({
  term: { id, term, symbol, kind, definition, aliases, factors, source, see },
  nameOf,
}: {
  term: GlossaryTerm
  nameOf: (id: string) => string | undefined
}) {
  const related = see.flatMap((other) => {
    const name = nameOf(other)
    return name ? [{ id: other, name }] : []
  })
  const also = aliases.filter((alias) => alias !== symbol && alias !== term)
  return (
    <article id={id} className={styles.entry}>
      <h3 className={styles.name}>
        {term}
        {symbol ? <span className={styles.symbol}> {symbol}</span> : null}
      </h3>
      <p className={styles.definition}>{definition}</p>
      {factors.length > 0 ? (
        <ul role="list" className={styles.factors}>
          {factors.map(({ to, value, basis }) => (
            <li key={to}>
              1 {symbol ?? term} = {value.toLocaleString('en-GB', { maximumFractionDigits: 8 })}{' '}
              {to}
              {basis ? `, ${basis}` : null}
            </li>
          ))}
        </ul>
      ) : null}
      {source ? (
        <p className={styles.aside}>
          Source:{' '}
          {source.url ? (
            <a href={source.url} rel="noopener external">
              {source.publisher}, {source.title}
            </a>
          ) : (
            `${source.publisher}, ${source.title}`
          )}
        </p>
      ) : null}
      <p className={styles.aside}>
        {kindNames[kind]}
        {also.length > 0 ? `. Also: ${also.join(', ')}` : null}
        {related.length > 0 ? '. See ' : null}
        {related.map((other, index) => (
          <span key={other.id}>
            {index > 0 ? ', ' : null}
            <a href={urls.glossaryTerm(other.id)}>{other.name}</a>
          </span>
        ))}
      </p>
    </article>
  )
}
