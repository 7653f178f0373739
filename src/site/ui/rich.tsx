/** Finished rich text as markup. Links to our own documents appear only where the document is live here. */
import { Fragment, type ReactNode } from 'react'
import type { Inline, RichList, RichNode, RichPart } from '@/domain/kinds/rich'
import type { SiteContext } from '../context'

const isText = (node: Inline): node is Extract<Inline, { text: string }> => 'text' in node

const safe = (href: string): boolean => /^(https?:|mailto:|tel:)/i.test(href)

const inline = (ctx: SiteContext, nodes: Inline[]): ReactNode[] =>
  nodes.map((node, index) => {
    if (isText(node)) {
      let words: ReactNode = node.text
      if (node.script === 'sup') words = <sup>{words}</sup>
      if (node.script === 'sub') words = <sub>{words}</sub>
      if (node.italic) words = <em>{words}</em>
      if (node.bold) words = <strong>{words}</strong>
      if (!node.lang) return <Fragment key={index}>{words}</Fragment>
      return (
        <bdi key={index} lang={node.lang} dir="auto">
          {words}
        </bdi>
      )
    }
    if ('break' in node) return <br key={index} />
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

const list = (ctx: SiteContext, { ordered, start, items }: RichList, key: number): ReactNode => {
  const entries = items.map((item, at) => <li key={at}>{runs(item).map((run, place) => part(ctx, run, place))}</li>)
  return ordered ? (
    <ol key={key} start={start}>
      {entries}
    </ol>
  ) : (
    <ul key={key}>{entries}</ul>
  )
}

/** Words that stand together, and the lists between them. */
const runs = (parts: RichPart[]): (Inline[] | RichList)[] => {
  const all: (Inline[] | RichList)[] = []
  for (const each of parts) {
    const last = all.at(-1)
    if ('items' in each) all.push(each)
    else if (Array.isArray(last)) last.push(each)
    else all.push([each])
  }
  return all
}

const part = (ctx: SiteContext, run: Inline[] | RichList, key: number): ReactNode =>
  Array.isArray(run) ? <Fragment key={key}>{inline(ctx, run)}</Fragment> : list(ctx, run, key)

const block = (ctx: SiteContext, node: RichNode, index: number): ReactNode => {
  switch (node.type) {
    case 'paragraph':
      return <p key={index}>{inline(ctx, node.children)}</p>
    case 'heading': {
      const Heading = node.level === 3 ? 'h3' : 'h4'
      return <Heading key={index}>{inline(ctx, node.children)}</Heading>
    }
    case 'list':
      return list(ctx, node, index)
    case 'quote':
      return (
        <blockquote key={index}>
          {runs(node.children).map((run, at) =>
            Array.isArray(run) ? <p key={at}>{inline(ctx, run)}</p> : list(ctx, run, at),
          )}
        </blockquote>
      )
  }
}

export const Rich = ({ ctx, nodes }: { ctx: SiteContext; nodes: RichNode[] }) => (
  <div className="prose">{nodes.map((node, index) => block(ctx, node, index))}</div>
)
