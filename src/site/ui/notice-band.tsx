/** What a clinic has to say to everybody for a while. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/publication/views'

export const NoticeBand = ({ notices }: { notices: ViewOf<'notices'>[] }) => {
  const t = useTranslations('notice')
  const shell = useTranslations('shell')
  if (notices.length === 0) return null
  return (
    <section aria-label={shell('notices')}>
      {notices.map((notice) => (
        <div key={notice.key} className="band" data-severity={notice.severity}>
          <p className="wrap">
            <strong>{t(notice.severity)}:</strong> {notice.text}
          </p>
        </div>
      ))}
    </section>
  )
}
