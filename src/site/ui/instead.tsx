/** Another technique to ask about, where its own outcome is better; which one that is, the rulings say. */
import { useTranslations } from 'next-intl'
import type { SiteContext } from '../context'

export const Instead = ({ ctx, technique }: { ctx: SiteContext; technique: string }) => {
  const t = useTranslations('rulings')
  const name = ctx.views.technique(technique)?.name
  const href = ctx.link(`techniques/${technique}`)?.href
  if (!name) return null
  return t.rich('instead', { technique: name, link: (words) => (href ? <a href={href}>{words}</a> : words) })
}
