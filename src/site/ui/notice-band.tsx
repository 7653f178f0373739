/** What a clinic has to say to everybody for a while, in its own words. */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import type { SiteContext } from '../context'
import { ClinicWords } from './clinic-words'
import { Label } from './label'

export const NoticeBand = ({ ctx, notices }: { ctx: SiteContext; notices: ViewOf<'notices'>[] }) => {
  const t = useTranslations('notice')
  const shell = useTranslations('shell')
  if (notices.length === 0) return null
  return (
    <section aria-label={shell('notices')}>
      {notices.map((notice) => (
        <div key={notice.key} className="band" data-severity={notice.severity}>
          <div className="wrap">
            <ClinicWords ctx={ctx} words={[notice.text]}>
              <p>
                <strong>
                  <Label>{t(notice.severity)}</Label>
                </strong>{' '}
                {notice.text}
              </p>
            </ClinicWords>
          </div>
        </div>
      ))}
    </section>
  )
}
