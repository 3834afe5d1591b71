import { FeedDirectory } from '#components/feeds/feed-directory'
import { Prose } from '#components/markdown/prose'
import { SectionHeader } from '#components/ui/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { listMainFeeds } from '#lib/feeds/directory'
import { urls } from '#lib/filter/urls'
import { renderBody } from '#lib/markdown/body'
import { pageMetadata } from '#lib/seo/page-metadata'
import styles from './page.module.css'

const scope = 'Follow the archive, or any part of it, in a feed reader of your own.'

export const generateMetadata = () =>
  pageMetadata(openCatalog().site(), { title: 'Feeds', description: scope, path: urls.feeds() })

const text = `
A feed brings new articles to a feed reader as they appear. It holds their whole text and needs no
account. Choose Atom unless your reader asks for RSS or JSON Feed; all three hold the same.

**Every list has its feed.** Filter [all news](/news) by commodity, country, organisation, place,
storyline, date or words, and take the feed from the line that begins with “Follow”. The pages of
commodities, countries, organisations, places and storylines have the same line.

An article that is corrected, or that news has overtaken, comes again as updated and says what
changed. Older articles are on the further pages of a feed, for readers that can turn them.
`

export default function FeedsPage() {
  return (
    <>
      <SectionHeader title="Feeds" scope={scope}>
        <a href={urls.opml()} type="text/x-opml">
          All feeds of this page as OPML
        </a>
      </SectionHeader>
      <div className={styles.feeds}>
        <Prose content={renderBody(text)} />
        <FeedDirectory groups={listMainFeeds(openCatalog())} />
      </div>
    </>
  )
}
