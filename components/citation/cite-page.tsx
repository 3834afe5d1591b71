import { SectionHeader } from '#components/ui/section-header'
import { SiteLink } from '#components/ui/site-link'
import { bibtexOf } from '#lib/citation/bibtex'
import type { Citation } from '#lib/citation/citation'
import { styledCitations } from '#lib/citation/styles'
import {
  type CitationFormat,
  citationFormatNames,
  citationFormats,
} from '#lib/core/citation-formats'
import { formatDay } from '#lib/core/dates'
import type { Passage } from '#lib/markdown/passages'
import styles from './cite-page.module.css'
import { PassageList } from './passage-list.tsx'

/** Citations of a piece, as text and as files, and below them the addresses of its passages. */
export function CitePage({
  citation,
  passages,
  path,
  fileUrl,
}: {
  citation: Citation
  passages: readonly Passage[]
  /** Of the piece itself. */
  path: string
  fileUrl: (format: CitationFormat) => string
}) {
  const { kind, title, published, revised, url } = citation
  const days = `Published ${formatDay(published)}${revised ? `, revised ${formatDay(revised)}` : ''}.`
  return (
    <copy-buttons className={styles.page}>
      <SectionHeader kicker="Cite or share" title={title} scope={days} isAnnexe>
        <SiteLink href={path}>Read the {kind}</SiteLink>
      </SectionHeader>
      <p className="visually-hidden" role="status" />
      <section aria-labelledby="cite" className={styles.section}>
        <h2 id="cite" className={styles.title}>
          Cite the {kind}
        </h2>
        <dl className={styles.citations}>
          {styledCitations(citation).map(({ style, text }) => (
            <div key={style} className={styles.citation}>
              <dt className={styles.name}>{style}</dt>
              <dd className={styles.text} data-copy={style}>
                {text}
              </dd>
            </div>
          ))}
          <div className={styles.citation}>
            <dt className={styles.name}>BibTeX</dt>
            <dd className={styles.code} data-copy="BibTeX">
              {bibtexOf(citation).trimEnd()}
            </dd>
          </div>
          <div className={styles.citation}>
            <dt className={styles.name}>Address</dt>
            <dd className={styles.text} data-copy="address">
              {url}
            </dd>
          </div>
        </dl>
        <p className={styles.files}>
          For reference managers:
          {citationFormatNames.map((format) => (
            <a key={format} href={fileUrl(format)} download="">
              {citationFormats[format].name}
            </a>
          ))}
        </p>
      </section>
      <PassageList kind={kind} passages={passages} path={path} url={url} />
    </copy-buttons>
  )
}
