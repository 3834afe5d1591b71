import type { Root } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ComponentProps } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import styles from './prose.module.css'
import { SiteLink } from './site-link.tsx'

/** A tree of text, drawn as elements; nothing of it is ever set as HTML. */
export function Prose({ content }: { content: Root }) {
  return (
    <div className={styles.prose}>
      {toJsxRuntime(content, { Fragment, jsx, jsxs, components: { a: ProseLink } })}
    </div>
  )
}

function ProseLink({ href = '', children, ...rest }: ComponentProps<'a'>) {
  if (href.startsWith('/')) return <SiteLink href={href}>{children}</SiteLink>
  return (
    <a href={href} {...rest}>
      {children}
    </a>
  )
}
