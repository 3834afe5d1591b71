import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import type { Names } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import type { Lead } from '#lib/front/lead'
import styles from './front-lead.module.css'
import { Kicker } from './kicker.tsx'
import { StoryMeta } from './story-meta.tsx'
import { StoryPictureFigure } from './story-picture-figure.tsx'

/** The story that leads: its text, and its picture behind it, beside it, or none. */
export function FrontLead({ lead, names }: { lead: Lead; names: Names }) {
  const { row, dateline, size, form, picture } = lead
  return (
    <div className={styles.container}>
      <article
        className={styles.lead}
        data-form={form}
        data-size={size}
        data-picture={picture?.kind}
        aria-labelledby="lead"
      >
        <div className={styles.text}>
          <Kicker row={row} names={names} />
          <h2 className={styles.headline} id="lead" data-carried={`a-${row.slug}`}>
            <SiteLink href={urls.article(row.slug)}>{unbroken(row.headline)}</SiteLink>
          </h2>
          <p className={styles.standfirst}>{unbroken(row.standfirst)}</p>
          <StoryMeta row={row} dateline={dateline} names={names} />
        </div>
        {picture ? (
          <div className={styles.picture}>
            <StoryPictureFigure
              picture={picture}
              id="lead-picture"
              size={form === 'behind' ? 'under' : 'large'}
            />
          </div>
        ) : null}
      </article>
    </div>
  )
}
