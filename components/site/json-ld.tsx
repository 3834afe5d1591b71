import { serialiseJsonLd } from '#lib/seo/structured-data'

/** What a page is about, for machines. */
export function JsonLd({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every < escaped; a script holds text, not markup.
      dangerouslySetInnerHTML={{ __html: serialiseJsonLd(data) }}
    />
  )
}
