/** The signed words of a ruling: what to do, who must agree, what must change, why, and where the clinic is stricter. */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Locale } from '@/domain/locale/locales'
import type { EffectiveRuling } from '@/domain/safety/effective-rulings'
import type { SiteContext } from '../context'
import { Clearance } from './clearance'
import { standIn } from './foreign'
import { Instead } from './instead'

type EntryProps = {
  ctx: SiteContext
  term: string
  lang?: Locale
  children: ReactNode
  className?: 'todo' | 'stricter' | 'why' | 'aside'
}

/** What to do stands first and needs no label for the eye; listeners hear it. */
const Entry = ({ ctx, term, lang, children, className }: EntryProps) => (
  <div className={className}>
    <dt className={className === 'todo' ? 'hush' : undefined}>{term}</dt>
    <dd {...standIn(ctx, lang ?? ctx.locale)}>{children}</dd>
  </div>
)

export const RulingWords = ({ ctx, ruling }: { ctx: SiteContext; ruling: EffectiveRuling }) => {
  const t = useTranslations('rulings')
  const { lang, raisedBy, clearanceBy, certificate } = ruling
  return (
    <dl>
      {ruling.notAssessed ? (
        <Entry ctx={ctx} term={t('whatToDo')} className="todo">
          {t('notAssessed')}
        </Entry>
      ) : null}
      {raisedBy?.reason ? (
        <Entry ctx={ctx} term={t('clinicStricter')} lang={raisedBy.lang} className="stricter">
          {raisedBy.reason}
        </Entry>
      ) : null}
      {ruling.whatToDo ? (
        <Entry ctx={ctx} term={t('whatToDo')} lang={lang} className="todo">
          {ruling.whatToDo}
        </Entry>
      ) : null}
      {ruling.instead ? (
        <Entry ctx={ctx} term={t('whatToDo')} className="todo">
          <Instead ctx={ctx} technique={ruling.instead} />
        </Entry>
      ) : null}
      {clearanceBy && ruling.outcome === 'clearance' ? (
        <Entry ctx={ctx} term={t('clearanceBy')}>
          <Clearance ctx={ctx} clearing={{ clearanceBy, certificate }} />
        </Entry>
      ) : null}
      {ruling.modification && ruling.outcome !== 'avoid' ? (
        <Entry ctx={ctx} term={t('modification')} lang={lang}>
          {ruling.modification}
        </Entry>
      ) : null}
      {ruling.reason ? (
        <Entry ctx={ctx} term={t('reason')} lang={lang} className="why">
          {ruling.reason}
        </Entry>
      ) : null}
      {ruling.conflictNote ? (
        <Entry ctx={ctx} term={t('conflictNote')} lang={lang} className="aside">
          {ruling.conflictNote}
        </Entry>
      ) : null}
    </dl>
  )
}
