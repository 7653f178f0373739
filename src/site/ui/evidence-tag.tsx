/** How well a claim is supported, in words: its evidence level and, unless all is well, its flag (R10). */
import { useTranslations } from 'next-intl'
import type { BlockOf } from '@/domain/kinds/blocks'
import { Label } from './label'

type Claim = Pick<BlockOf<'benefits'>['items'][number], 'evidence' | 'flag'>

export const EvidenceTags = ({ evidence, flag }: Claim) => {
  const t = useTranslations('evidence')
  const flags = useTranslations('flag')
  return (
    <ul className="tags">
      <li className="tag" data-evidence={evidence}>
        <Label>{t('label')}</Label>
        {t(evidence)}
      </li>
      {flag === 'ok' ? null : (
        <li className="tag" data-flag={flag}>
          {flags(flag)}
        </li>
      )}
    </ul>
  )
}
