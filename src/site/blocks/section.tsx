/** A block's section: its heading, if it has one, names it. */
import type { ReactNode } from 'react'
import type { Locale } from '@/domain/locale/locales'
import type { SiteContext } from '../context'
import { standIn } from '../ui/foreign'

type Props = {
  ctx: SiteContext
  id: string
  heading?: string | null
  intro?: string | null
  /** The language of the heading and intro, where they are safety text. */
  lang?: Locale
  children: ReactNode
}

export const BlockSection = ({ ctx, id, heading, intro, lang, children }: Props) => (
  <section id={id} aria-labelledby={heading ? `${id}-heading` : undefined}>
    {heading ? (
      <h2 id={`${id}-heading`} {...standIn(ctx, lang ?? ctx.locale)}>
        {heading}
      </h2>
    ) : null}
    {intro ? (
      <p className="narrow" {...standIn(ctx, lang ?? ctx.locale)}>
        {intro}
      </p>
    ) : null}
    {children}
  </section>
)
