/** Steps through the weeks of a chart by pointer, touch or keyboard. Every figure is also in the table. */

/** A week of the line: across in percent, down in pixels, its figures in words, its news. */
interface Week {
  readonly x: number
  readonly y: number
  readonly says: string
  readonly href: string
  readonly news: string
}

class WeekReader extends HTMLElement {
  connectedCallback(): void {
    const weeks = weeksIn(this.dataset.weeks ?? '')
    const [cursor, line, dot] = ['svg', 'line', 'circle'].map((name) => this.querySelector(name))
    const [range, text] = [this.querySelector('input'), this.querySelector('p')]
    if (!cursor || !line || !dot || !range || !text) return

    const show = (at: number) => {
      const week = weeks[at]
      if (!week) return
      for (const part of [line, dot]) part.removeAttribute('visibility')
      line.setAttribute('x1', `${week.x}%`)
      line.setAttribute('x2', `${week.x}%`)
      dot.setAttribute('cx', `${week.x}%`)
      dot.setAttribute('cy', String(week.y))
      range.value = String(at)
      range.setAttribute('aria-valuetext', week.says)
      text.replaceChildren(week.says, ...newsOf(week))
    }
    const follow = (event: Event) => {
      if (!(event instanceof PointerEvent)) return
      const { left, width } = cursor.getBoundingClientRect()
      show(nearest(weeks, ((event.clientX - left) / width) * 100))
    }
    cursor.addEventListener('pointermove', follow)
    cursor.addEventListener('pointerdown', follow)
    range.addEventListener('input', () => show(range.valueAsNumber))
  }
}

/** A line a week, its parts apart by tabs, as `components/benchmarks/week-reader.tsx` writes them. */
function weeksIn(text: string): Week[] {
  return text.split('\n').map((line) => {
    const [x, y, says = '', href = '', news = ''] = line.split('\t')
    return { x: Number(x), y: Number(y), says, href, news }
  })
}

function newsOf({ href, news }: Week): (string | Node)[] {
  if (!href) return []
  const link = document.createElement('a')
  link.href = href
  link.textContent = news
  return [' · ', link]
}

function nearest(weeks: readonly Week[], x: number): number {
  let best = 0
  for (const [index, week] of weeks.entries()) {
    if (Math.abs(week.x - x) < Math.abs((weeks[best]?.x ?? 0) - x)) best = index
  }
  return best
}

customElements.define('week-reader', WeekReader)
