/** What the clinic adds to shared content: beside it, never instead of it, and marked as the clinic's own. */
import { useTranslations } from 'next-intl'
import type { Locale } from '@/domain/locale/locales'
import type { SiteContext } from '../context'
import { ClinicWords } from './clinic-words'
import { foreign } from './foreign'

export type LocalNoteText = { text: string; lang: Locale }

type Props = { ctx: SiteContext; notes: LocalNoteText[]; technique?: string }

export const LocalNotes = ({ ctx, notes, technique }: Props) => {
  const t = useTranslations('localNote')
  if (notes.length === 0 || !ctx.clinic) return null
  return (
    <aside className="panel" data-tone="brand" aria-labelledby="page-local-note">
      <h2 id="page-local-note">{t.rich('title', { clinic: ctx.clinic.brand, who: (name) => <bdi>{name}</bdi> })}</h2>
      {notes.map((note) => (
        <ClinicWords key={note.text} ctx={ctx} words={[note.text]} technique={technique} named={false}>
          <p {...foreign(ctx, note.lang)}>{note.text}</p>
        </ClinicWords>
      ))}
    </aside>
  )
}
