/** What a clinician wants every reader of a page to know first (R8). */
import { useTranslations } from 'next-intl'
import type { BlockProps } from '../block'
import { foreign, Foreign } from '../../ui/foreign'
import { Rich } from '../../ui/rich'

export const ClinicianNote = ({ block, ctx }: BlockProps<'clinicianNote'>) => {
  const t = useTranslations('clinicianNote')
  return (
    <section className="panel" data-tone="important" id={block.id} aria-labelledby={`${block.id}-heading`}>
      <h2 id={`${block.id}-heading`} {...(block.heading ? foreign(ctx, block.lang) : {})}>
        {block.heading ?? t('title')}
      </h2>
      <Foreign ctx={ctx} lang={block.lang}>
        <Rich ctx={ctx} nodes={block.text} />
      </Foreign>
    </section>
  )
}
