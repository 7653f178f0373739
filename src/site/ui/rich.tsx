/** Finished rich text as markup. Links to our own documents appear only where the document is live here. */
import { Fragment, type ReactNode } from 'react'
import type { Inline, RichNode } from '@/domain/publication/views/rich'
import type { SiteContext } from '../context'

const isText = (node: Inline): node is Extract<Inline, { text: string }> => 'text' in node

const safe = (href: string): boolean => /^(https?:|mailto:|tel:)/i.test(href)

const inline = (ctx: SiteContext, nodes: Inline[]): ReactNode[] =>
  nodes.map((node, index) => {
    if (isText(node)) {
      let words: ReactNode = node.text
      if (node.italic) words = <em>{words}</em>
      if (node.bold) words = <strong>{words}</strong>
      if (!node.lang) return <Fragment key={index}>{words}</Fragment>
      return (
        <bdi key={index} lang={node.lang} dir="auto">
          {words}
        </bdi>
      )
    }
    const children = inline(ctx, node.children)
    if (node.doc) {
      const link = ctx.link(node.doc)
      return link ? (
        <a key={index} href={link.href}>
          {children}
        </a>
      ) : (
        <Fragment key={index}>{children}</Fragment>
      )
    }
    if (!node.href || !safe(node.href)) return <Fragment key={index}>{children}</Fragment>
    return (
      <a key={index} href={node.href} rel={/^https?:/i.test(node.href) ? 'noopener external' : undefined}>
        {children}
      </a>
    )
  })

const block = (ctx: SiteContext, node: RichNode, index: number): ReactNode => {
  switch (node.type) {
    case 'paragraph':
      return <p key={index}>{inline(ctx, node.children)}</p>
    case 'heading': {
      const Heading = node.level === 3 ? 'h3' : 'h4'
      return <Heading key={index}>{inline(ctx, node.children)}</Heading>
    }
    case 'list': {
      const List = node.ordered ? 'ol' : 'ul'
      return (
        <List key={index}>
          {node.items.map((item, at) => (
            <li key={at}>{inline(ctx, item)}</li>
          ))}
        </List>
      )
    }
    case 'quote':
      return (
        <blockquote key={index}>
          <p>{inline(ctx, node.children)}</p>
        </blockquote>
      )
  }
}

export const Rich = ({ ctx, nodes }: { ctx: SiteContext; nodes: RichNode[] }) => (
  <div className="prose">{nodes.map((node, index) => block(ctx, node, index))}</div>
)
