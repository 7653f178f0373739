/** What a clinic has to say to everybody for a while. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import { Label } from './label'

export const NoticeBand = ({ notices }: { notices: ViewOf<'notices'>[] }) => {
  const t = useTranslations('notice')
  const shell = useTranslations('shell')
  if (notices.length === 0) return null
  return (
    <section aria-label={shell('notices')}>
      {notices.map((notice) => (
        <div key={notice.key} className="band" data-severity={notice.severity}>
          <p className="wrap">
            <strong>
              <Label>{t(notice.severity)}</Label>
            </strong>{' '}
            {notice.text}
          </p>
        </div>
      ))}
    </section>
  )
}
