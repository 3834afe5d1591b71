/** Every article as the lead of a front page, as markup: bundled with its style sheets by the bench. */
import '../../app/globals.css'
import { renderToStaticMarkup } from 'react-dom/server'
import { FrontLead } from '#components/front/front-lead'
import { openCatalog } from '#lib/catalog/catalog'
import { emptyFilter } from '#lib/filter/filter'
import { leadOf } from '#lib/front/lead'

const MOST = 100_000

/** The leads by the slug of their article, with what each is. */
export function leads(): { slug: string; form: string; markup: string }[] {
  const catalog = openCatalog()
  const rows = catalog.listArticles(emptyFilter, 1, MOST).items
  return rows.flatMap((row) => {
    const lead = leadOf(catalog, row)
    if (!lead) return []
    const markup = renderToStaticMarkup(<FrontLead lead={lead} names={catalog} />)
    return [{ slug: row.slug, form: lead.form, markup }]
  })
}
