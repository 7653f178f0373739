/** Words that may be in another language than the page: marked, so that voices and fonts follow. */
import type { ReactNode } from 'react'
import { direction, type Locale } from '@/domain/locale/locales'
import type { SiteContext } from '../context'

/** `lang` and `dir` for an element whose words are in `lang`; nothing when that is the page's own language, or not said. */
export const foreign = (
  ctx: Pick<SiteContext, 'locale'>,
  lang: Locale | null | undefined,
): { lang?: Locale; dir?: 'ltr' | 'rtl' } => (!lang || lang === ctx.locale ? {} : { lang, dir: direction[lang] })

type NameProps = { ctx: SiteContext; of: { name: string; wordsLang?: Locale | null } }

/** A name within a line, marked where nobody has translated it (R23). */
export const Name = ({ ctx, of: { name, wordsLang } }: NameProps) =>
  wordsLang && wordsLang !== ctx.locale ? <span {...foreign(ctx, wordsLang)}>{name}</span> : <>{name}</>

/** A passage in `lang`; without a wrapper when it is the page's own language. */
export const Foreign = ({ ctx, lang, children }: { ctx: SiteContext; lang: Locale; children: ReactNode }) =>
  lang === ctx.locale ? <>{children}</> : <div {...foreign(ctx, lang)}>{children}</div>
