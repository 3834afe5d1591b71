import type { ReactNode } from 'react'
import { SiteLink } from '#components/ui/site-link'
import type { Person, SiteSettings } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './imprint.module.css'
import { ReportError } from './report-error.tsx'

/** Who publishes the site, who edits it, and how to write to them. */
export function Imprint({ site, editors }: { site: SiteSettings; editors: readonly Person[] }) {
  const { publisher, contact, licence } = site
  return (
    <section className={styles.imprint} aria-labelledby="imprint">
      <h2 id="imprint">Who publishes {site.name}</h2>
      <dl className={styles.list}>
        <Entry term="Publisher">{publisher ?? site.name}</Entry>
        {editors.length > 0 ? (
          <Entry term={editors.length > 1 ? 'Editors' : 'Editor'}>
            {editors.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 ? ', ' : null}
                <SiteLink href={urls.author(id)}>{name}</SiteLink>
              </span>
            ))}
          </Entry>
        ) : null}
        {contact ? (
          <Entry term="Contact">
            <a href={`mailto:${contact}`}>{contact}</a>
          </Entry>
        ) : null}
        {site.corrections || contact ? (
          <Entry term="Something wrong?">
            <ReportError site={site} />
          </Entry>
        ) : null}
        {licence ? <Entry term="Licence of the text">{licence.name}</Entry> : null}
      </dl>
    </section>
  )
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
