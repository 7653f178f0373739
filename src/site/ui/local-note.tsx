/** What the clinic adds to shared content: beside it, never instead of it, and marked as the clinic's own. */
import { useTranslations } from 'next-intl'
import type { Locale } from '@/domain/locale/locales'
import type { SiteContext } from '../context'
import { foreign } from './foreign'

export type LocalNoteText = { text: string; lang: Locale }

export const LocalNotes = ({ ctx, notes }: { ctx: SiteContext; notes: LocalNoteText[] }) => {
  const t = useTranslations('localNote')
  if (notes.length === 0) return null
  return (
    <aside className="panel" data-tone="brand" aria-labelledby="page-local-note">
      <h2 id="page-local-note">{t('title')}</h2>
      {notes.map((note) => (
        <p key={note.text} {...foreign(ctx, note.lang)}>
          {note.text}
        </p>
      ))}
    </aside>
  )
}
