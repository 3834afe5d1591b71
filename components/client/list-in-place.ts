/**
 * Changes a filtered list in place: fetches the page that a filter leads to and swaps what differs, with
 * the focus, the open folds and the history of the browser. Where that fails, the browser follows the link.
 */
import { isPlain, showBusySoon, showIdle } from './busy.ts'
import { listenForCopies } from './copy-link.ts'
import { fetchPage } from './fetch-page.ts'
import { openFoldKeys, openFolds, rememberPlace, restorePlace } from './folds.ts'
import { hrefOfPickedDate } from './picked-date.ts'
import { swapMain } from './swap.ts'

/** The head of a list and its first result, in pixels: a list that begins higher is left where it is. */
const FIRST_RESULT = 260

let shown = location.pathname + location.search
/** The list that is being fetched. */
let asked: { readonly href: string; readonly stop: AbortController } | undefined

listenForCopies()

// Before the listeners of `site.ts`, which are the window's, and leave alone what is prevented here.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (event.defaultPrevented || link?.dataset.scroll !== 'stay' || !isPlain(event)) return
  if (!isHere(link.href)) return
  event.preventDefault()
  void show(link.href, link.id)
})

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.dataset.scroll !== 'stay' || !isHere(form.action))
    return
  event.preventDefault()
  const url = new URL(form.action)
  for (const [name, value] of new FormData(form, event.submitter))
    if (typeof value === 'string' && value !== '') url.searchParams.append(name, value)
  void show(url.href)
})

document.addEventListener('change', ({ target }) => {
  const href = hrefOfPickedDate(target, asked?.href ?? location.href)
  if (href) void show(href)
})

addEventListener('popstate', ({ state }) => {
  // A place on the same page is the browser's.
  if (location.pathname + location.search !== shown) void showAgain(state)
})

/** Shows the list of an address as a new entry of the history; what was pressed stays where it is. */
async function show(href: string, pressed = ''): Promise<void> {
  rememberPlace()
  const page = await load(href)
  if (!page) return
  history.pushState(null, '', page.url)
  const before = topOf(pressed)
  swap(page.content, openFoldKeys())
  const after = topOf(pressed)
  if (before !== undefined && after !== undefined)
    scrollBy({ top: after - before, behavior: 'instant' })
  bringIntoView()
}

/** Shows the list of an entry of the history, as it was left. */
async function showAgain(state: unknown): Promise<void> {
  const page = await load(location.href)
  if (!page) return
  swap(page.content, [])
  const scroll = restorePlace(state)
  if (scroll !== undefined) scrollTo({ top: scroll, behavior: 'instant' })
}

/** The page; undefined where a later one was asked for, or the browser goes there itself. */
async function load(href: string) {
  asked?.stop.abort()
  const stop = new AbortController()
  asked = { href, stop }
  showBusySoon()
  const page = await fetchPage(href, stop.signal)
  if (stop.signal.aborted) return undefined
  asked = undefined
  showIdle()
  if (!page) location.assign(href)
  return page
}

function swap(content: Document, folds: readonly string[]): void {
  const focused = document.activeElement?.id
  swapMain(document, content)
  shown = location.pathname + location.search
  openFolds(folds)
  const [box, next] = [document, content].map((page) => page.getElementById('search'))
  // What a reader is typing already is left alone.
  if (
    box instanceof HTMLInputElement &&
    next instanceof HTMLInputElement &&
    box !== document.activeElement
  )
    box.value = next.value
  if (document.activeElement !== document.body || !focused) return
  const again = document.getElementById(focused) ?? document.getElementById('found')
  again?.focus({ preventScroll: true })
}

/** The first result is in view after every choice, wherever on the page it was made. */
function bringIntoView(): void {
  const list = document.getElementById('results') ?? document.getElementById('found')
  const top = list?.getBoundingClientRect().top ?? 0
  if (top < 0 || top > innerHeight - FIRST_RESULT) list?.scrollIntoView({ behavior: 'instant' })
}

function topOf(id: string): number | undefined {
  return document.getElementById(id)?.getBoundingClientRect().top
}

function isHere(href: string): boolean {
  const url = URL.parse(href)
  return url?.origin === location.origin && url.pathname === location.pathname
}
