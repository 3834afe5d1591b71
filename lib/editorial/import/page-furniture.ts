/** Removes what surrounds an article on its page, unless it has most of the text. */
import type { Element, Root } from 'hast'
import { isHidden, labelsOf, property } from './html-tree.ts'
import { type Measure, measureAll, measureOf } from './page-measure.ts'

/** Characters of prose that make an article of what holds the headline. */
const ENOUGH = 200

/** Never text of an article. */
const NEVER = new Set(
  'script style template noscript head link meta button select input textarea iframe object embed svg canvas video audio dialog menu map source track option datalist'.split(
    ' ',
  ),
)
/** Seldom text of an article. */
const SELDOM = new Set('nav footer aside form'.split(' '))
const ROLES =
  /^(?:navigation|complementary|search|banner|contentinfo|form|dialog|alertdialog|menu|menubar|toolbar|tooltip|alert|tablist)$/
/** Whole words of a class or id: `share-bar` is furniture, `shareholders` is not. */
const WORDS = words(
  'related share shares sharing shareaholic sharebar sharedaddy social socials sociable addthis addtoany newsletter newsletters promo promos promotion promoted advert adverts advertisement advertisements advertising ad ads adsense adsbygoogle adslot adunit sponsor sponsored sponsors cookie cookies gdpr consent comment comments commentlist commentary-list disqus respond breadcrumb breadcrumbs sidebar sidebars byline bylines paywall subscribe subscription recirculation recirc recommend recommended recommendations outbrain taboola zergnet mostread mostpopular most-read most-popular popular trending teaser teasers tags taglist tagcloud tag-list keywords pagination pager paging pagenav navigation nav navbar subnav menu submenu toolbar widget widgets popup modal overlay lightbox hidden noprint print-only no-print screen-reader-text sr-only visually-hidden visuallyhidden skip-link jump-link authorbox author-box author-bio author-info authorbio author-card about-author aboutauthor bio masthead legal disclaimer copyright rss feedback rating ratings vote votes poll login signup sign-up signin register donate donation donations postmeta post-meta entry-meta article-meta article-info metadata postinfo post-info post-footer entry-footer article-footer next-prev prev-next post-navigation nav-links nav-next nav-previous signature readmore read-more see-also more-from morefrom more-news more-stories morestories also-read related-posts relatedposts yarpp jp-relatedposts jp-post-flair wp-caption-text caption credit photo-credit image-credit slideshow gallery carousel banner toc table-of-contents bookmark bookmarks print printfriendly emailshare follow followus webshare fb-like twitter-share tweet-this byline-block contributors reactions upvote topbar bottombar cta call-to-action callout-newsletter inline-newsletter mailchimp mc_embed_signup optin opt-in weather ticker stock-ticker livestream infobox-ad zusammenhang anzeige werbung kommentar kommentare teilen commentaires partager verwandte artikel-verwandt pub publicite publicidad player audioplayer video-player audio-player video-js vjs jwplayer tts',
)
const COMMENTS = words(
  'comment comments commentlist commentform disqus respond kommentare commentaires reactions',
)
const BODY = /^(?:body|main)$/

function words(list: string): RegExp {
  const escaped = list.split(' ').map((word) => word.replaceAll('-', '[-_]?'))
  return new RegExp(`(?:^|[\\s_-])(?:${escaped.join('|')})(?=$|[\\s_-])`, 'i')
}

/** Classes that speak of how a page or its article is laid out, and name furniture only to say so. */
const LAYOUT =
  /(?:^|\s)(?:(?:[\w-]*[-_])?(?:has|with|no|without|is|not|postid|grid|col|row|hide|show)[-_]{1,2}[\w-]+|[\w-]*(?:layout|template|page|content|wrapper|container)--[\w-]+|layout-[\w-]+)(?=\s|$)/gi

/** Removes from a page, in place, what surrounds its article. */
export function removeFurniture(page: Root, headline: Element | undefined): void {
  const measures = measureAll(page)
  const whole = measureOf(measures, page).prose
  const holders = headline ? ancestorsOf(page, headline) : new Set<Root | Element>()
  const hasOwn = [...holders].some(
    (node) =>
      node.type === 'element' &&
      node.tagName === 'article' &&
      measureOf(measures, node).prose >= ENOUGH,
  )
  const clean = (parent: Root | Element, inArticle: boolean) => {
    const children: Element['children'] = []
    for (const child of parent.children) {
      if (child.type === 'comment' || child.type === 'doctype') continue
      if (child.type !== 'element') {
        children.push(child)
        continue
      }
      const size = measureOf(measures, child)
      const holdsHeadline = holders.has(child)
      // Loaded as one scrolls: the next article, below one that is whole.
      if (hasOwn && child.tagName === 'article' && !holdsHeadline && isTitled(child)) continue
      if (isFurniture(child, { size, whole, holdsHeadline, inArticle })) continue
      clean(child, inArticle || child.tagName === 'article' || child.tagName === 'main')
      children.push(child)
    }
    parent.children = children
  }
  clean(page, false)
}

interface Context {
  readonly size: Measure
  readonly whole: number
  readonly holdsHeadline: boolean
  readonly inArticle: boolean
}

function isFurniture(node: Element, { size, whole, holdsHeadline, inArticle }: Context): boolean {
  const { tagName, properties } = node
  if (NEVER.has(tagName)) return true
  const share = whole > 0 ? size.prose / whole : 0
  if (isHidden(properties)) return share < 0.8
  if (isButton(node, size) || (tagName === 'p' && isCaptioned(node))) return true
  if (tagName === 'figure') return holdsPicture(node) && size.prose < 400
  if (tagName === 'figcaption') return true
  if (tagName === 'header') return !inArticle && !holdsHeadline && share < 0.4
  if (BODY.test(tagName) || holdsHeadline) return false
  if (isFeed(node) && whole - size.prose >= ENOUGH) return true
  if (SELDOM.has(tagName) || ROLES.test(property(node, 'role'))) return share < 0.4
  const labels = labelsOf(node).replace(LAYOUT, ' ')
  if (!WORDS.test(labels)) return tagName === 'ul' || tagName === 'ol' ? isLinkList(size) : false
  if (COMMENTS.test(labels)) return share < 0.9
  return share < 0.4
}

/** True for an article with a headline of its own. */
function isTitled(node: Element): boolean {
  return node.children.some(
    (child) =>
      child.type === 'element' &&
      (child.tagName === 'h1' || (child.tagName !== 'article' && isTitled(child))),
  )
}

/** Three or more blocks side by side that each have a heading that is a link: other stories, with their first words. */
function isFeed(node: Element): boolean {
  const items = node.children.filter((child) => child.type === 'element')
  return items.length >= 3 && items.every(isTeaser)
}

function isTeaser(item: Element): boolean {
  const [heading] = item.children.filter((child) => child.type === 'element')
  return (
    heading !== undefined &&
    item.children.length <= 12 &&
    (/^h[2-4]$/.test(heading.tagName) ? isLinkAlone(heading) : isTeaser(heading))
  )
}

function isLinkAlone(heading: Element): boolean {
  const children = heading.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  )
  return (
    children.length > 0 &&
    children.every((child) => child.type === 'element' && child.tagName === 'a')
  )
}

/** What leads to a form or another page in a few words. */
function isButton(node: Element, { text, prose }: Measure): boolean {
  return (
    prose === 0 && text < 80 && /(?:^|[\s_-])(?:button|btn)s?(?=$|[\s_-])/i.test(labelsOf(node))
  )
}

/** A paragraph that is a picture, with words below it that are all set apart. */
function isCaptioned(paragraph: Element): boolean {
  const [first, ...rest] = paragraph.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  )
  const isPicture =
    first?.type === 'element' && (/^(?:img|picture)$/.test(first.tagName) || holdsPicture(first))
  return (
    isPicture &&
    rest.every((child) => child.type === 'element' && /^(?:br|em|i|small)$/.test(child.tagName))
  )
}

/** A list in which nearly all is links: a menu, or other articles. */
function isLinkList({ text, links, prose }: Measure): boolean {
  return text > 0 && links > text * 0.85 && prose < 60
}

function holdsPicture(figure: Element): boolean {
  return figure.children.some(
    (child) =>
      child.type === 'element' &&
      (/^(?:img|picture|video|iframe)$/.test(child.tagName) || holdsPicture(child)),
  )
}

function ancestorsOf(page: Root, target: Element): Set<Root | Element> {
  const found = new Set<Root | Element>()
  const seek = (node: Root | Element): boolean => {
    const holds =
      node === target || node.children.some((child) => child.type === 'element' && seek(child))
    if (holds) found.add(node)
    return holds
  }
  seek(page)
  return found
}
