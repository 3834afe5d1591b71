'use client'

/**
 * The search box of the masthead: suggests while one types, and answers to the key `/`.
 *
 * Why client code: suggestions follow every letter, and a combobox is worked by the keyboard
 * (WAI-ARIA APG, list autocomplete with manual selection). Without it, it is a plain form.
 */
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import styles from './search-box.module.css'
import { focusOnSlash } from './slash-key.client.tsx'
import { optionsFor, type Suggested } from './suggestions.client.tsx'

const LIST = 'suggestions'
const optionId = (index: number) => `suggestion-${index}`
const never = () => () => {}

export function SearchBox({ limit }: { limit: number }) {
  const [options, setOptions] = useState<readonly Suggested[]>([])
  const [active, setActive] = useState(-1)
  const box = useRef<HTMLInputElement>(null)
  const router = useRouter()
  const live = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const open = options.length > 0
  useEffect(() => focusOnSlash(box.current), [])

  async function suggest(text: string) {
    const found = await optionsFor(text)
    if (box.current?.value !== text || document.activeElement !== box.current) return
    setOptions(found)
    setActive(-1)
  }
  function close() {
    setOptions([])
    setActive(-1)
  }
  function go(option: Suggested | undefined) {
    if (!option || !box.current) return
    close()
    box.current.value = ''
    router.push(option.href)
  }
  function press(event: KeyboardEvent) {
    const steps = options.length + 1
    if (event.key === 'Escape' && open) close()
    else if (event.key === 'Enter' && active >= 0) go(options[active])
    else if (event.key === 'ArrowDown' && open) setActive(((active + 2) % steps) - 1)
    else if (event.key === 'ArrowUp' && open) setActive(((active + steps) % steps) - 1)
    else return
    event.preventDefault()
  }

  const combobox = live && {
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': open,
    'aria-controls': LIST,
    'aria-activedescendant': active >= 0 ? optionId(active) : undefined,
    autoComplete: 'off',
  }
  return (
    <div className={styles.box}>
      <input
        ref={box}
        id="search"
        type="search"
        name="q"
        placeholder="Search the archive"
        aria-label="Search the archive"
        maxLength={limit}
        {...combobox}
        onChange={(event) => suggest(event.target.value)}
        onFocus={(event) => suggest(event.target.value)}
        onBlur={close}
        onKeyDown={press}
      />
      {live ? (
        <>
          <div
            id={LIST}
            role="listbox"
            aria-label="Suggestions"
            className={styles.list}
            hidden={!open}
          >
            {options.map((option, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, as the pattern asks.
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys.
              <div
                key={option.href}
                id={optionId(index)}
                role="option"
                aria-selected={index === active}
                className={styles.option}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => go(option)}
              >
                <span className={styles.name}>{option.name}</span>{' '}
                <span className={styles.kind}>{option.kind}</span>
              </div>
            ))}
          </div>
          <span role="status" className="visually-hidden">
            {open ? `${options.length} ${options.length === 1 ? 'suggestion' : 'suggestions'}` : ''}
          </span>
        </>
      ) : null}
    </div>
  )
}
