import { Lost } from '#components/site/lost'
import { openCatalog } from '#lib/catalog/catalog'

export const metadata = { title: 'Page not found' }

/** Every page carries this one along, unseen, so it lists nothing: addresses that are lost lead to `/lost`. */
export default function NotFound() {
  return <Lost nearest={[]} latest={[]} names={openCatalog()} />
}
