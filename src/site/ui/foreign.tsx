/** Words that may be in another language than the page: marked, so that voices and fonts follow. */
import type { ReactNode } from 'react'
import { direction, type Locale } from '@/domain/locale/locales'
import { langAt } from '@/domain/publication/lang-at'
import type { SiteContext } from '../context'

/** `lang` and `dir` for an element whose words are in `lang`; nothing when that is the page's own language, or not said. */
export const foreign = (
  ctx: Pick<SiteContext, 'locale'>,
  lang: Locale | null | undefined,
): { lang?: Locale; dir?: 'ltr' | 'rtl' } => (!lang || lang === ctx.locale ? {} : { lang, dir: direction[lang] })

/** The same for English words that stand in where a translation does not hold (R23). */
export const standIn = (
  ctx: Pick<SiteContext, 'locale'>,
  lang: Locale | null | undefined,
): ReturnType<typeof foreign> & { 'data-stand-in'?: '' } =>
  !lang || lang === ctx.locale ? {} : { ...foreign(ctx, lang), 'data-stand-in': '' }

type Named = {
  name: string
  wordsLang?: Locale | null
  safetyLang?: Locale | null
  standIns?: readonly string[] | null
}
type NameProps = { ctx: SiteContext; of: Named }

/** A name within a line, marked where nobody has translated it (R23). */
export const Name = ({ ctx, of }: NameProps) => {
  const lang = of.wordsLang ?? langAt(of, 'name', ctx.locale)
  return lang === ctx.locale ? <>{of.name}</> : <span {...standIn(ctx, lang)}>{of.name}</span>
}

type PassageProps = { ctx: SiteContext; lang: Locale; standsIn?: boolean; children: ReactNode }

/** A passage in `lang`; without a wrapper when it is the page's own language. */
export const Foreign = ({ ctx, lang, standsIn = false, children }: PassageProps) =>
  lang === ctx.locale ? <>{children}</> : <div {...(standsIn ? standIn : foreign)(ctx, lang)}>{children}</div>
