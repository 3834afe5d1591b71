import type { Root } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ComponentProps } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { SiteLink } from '#components/ui/site-link'
import type { Directive } from '#lib/content/syntax/directives'
import type { Embed } from '#lib/embeds/embeds'
import { embedParts } from '#lib/markdown/embed-parts'
import { EmbedBlock } from './embed.tsx'
import styles from './prose.module.css'

/** What a directive of the text shows; without it, a directive is the links that the text holds. */
export type EmbedSlot = (directive: Directive) => Embed

/** A tree of text, drawn as elements; nothing of it is ever set as HTML. */
export function Prose({ content, embedOf }: { content: Root; embedOf?: EmbedSlot | undefined }) {
  return (
    <div className={styles.body}>
      {embedParts(content).map(({ tree, directive }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order.
        <Fragment key={index}>
          {directive && embedOf ? (
            <div className={styles.embed}>
              <EmbedBlock embed={embedOf(directive)} />
            </div>
          ) : (
            <div className={styles.prose}>
              {toJsxRuntime(tree, { Fragment, jsx, jsxs, components: { a: ProseLink } })}
            </div>
          )}
        </Fragment>
      ))}
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
