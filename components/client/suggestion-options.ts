/** The options of the search box, as elements. */
import type { Suggested } from './suggestions.ts'

/** One suggestion as an option of a list box. */
export function optionOf({ name, kind }: Suggested, index: number): HTMLElement {
  const option = document.createElement('div')
  setAttributes(option, { id: `suggestion-${index}`, role: 'option', 'aria-selected': 'false' })
  const parts = [name, kind].map((text) => {
    const part = document.createElement('span')
    part.textContent = text
    return part
  })
  option.append(parts[0] ?? '', ' ', parts[1] ?? '')
  return option
}

/** The options under the name of their group; the search for what is typed has none. */
export function grouped(
  options: readonly Suggested[],
  elements: readonly HTMLElement[],
): HTMLElement[] {
  const groups = Map.groupBy(elements.keys(), (index) => options[index]?.group ?? '')
  return [...groups].flatMap(([name, indexes]) => {
    const members = indexes.flatMap((index) => elements[index] ?? [])
    if (!name) return members
    const group = document.createElement('div')
    setAttributes(group, { role: 'group', 'aria-label': name })
    const heading = document.createElement('span')
    setAttributes(heading, { 'aria-hidden': 'true' })
    heading.textContent = name
    group.append(heading, ...members)
    return [group]
  })
}

/** Sets attributes of an element by name. */
export function setAttributes(
  element: Element,
  attributes: Readonly<Record<string, string>>,
): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}
