/** Who must agree before a massage: always somebody medical; after them the therapist, where the work needs a certificate. */
import { useTranslations } from 'next-intl'
import type { Certificate, Clearer } from '@/domain/kinds/terms'
import type { SiteContext } from '../context'

export type Clearing = { clearanceBy: Clearer; certificate: Certificate | null }

export const Clearance = ({ ctx, clearing }: { ctx: SiteContext; clearing: Clearing }) => {
  const clearer = useTranslations('clearer')
  const certificates = useTranslations('certificate')
  const first = clearer(clearing.clearanceBy)
  if (!clearing.certificate) return first
  return (
    <>
      {certificates(clearing.certificate, { first })}
      {ctx.certified(clearing.certificate) === false ? ` ${certificates('noneHere')}` : null}
    </>
  )
}
