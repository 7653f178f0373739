/**
 * One question with its answer; rulings it speaks of are rendered below it, not restated (R13), and where it names a red
 * flag the emergency number stands with it (R30).
 */
import { useTranslations } from 'next-intl'
import type { ViewOf } from '@/domain/kinds'
import { langAt } from '@/domain/publication/lang-at'
import type { SiteContext } from '../context'
import { EmergencyLine } from './emergency'
import { Foreign, standIn } from './foreign'
import { Recalled } from './recalled'
import { Rich } from './rich'
import { RulingBeside } from './ruling-beside'

type Props = { ctx: SiteContext; faq: ViewOf<'faqs'>; as?: 'h2' | 'h3'; technique: string; anchor?: boolean }

export const FaqItem = ({ ctx, faq, as: Heading = 'h3', technique, anchor = false }: Props) => {
  const t = useTranslations('faq')
  const signs = faq.signs.flatMap((key) => ctx.views.sign(key) ?? [])
  return (
    <article className="panel" id={anchor ? faq.key : undefined}>
      <Heading {...standIn(ctx, langAt(faq, 'question', ctx.locale))}>{faq.question}</Heading>
      <Recalled ctx={ctx} of={faq} />
      <Foreign ctx={ctx} lang={langAt(faq, 'answer', ctx.locale)} standsIn>
        <Rich ctx={ctx} nodes={faq.answer} />
      </Foreign>
      {signs.some((sign) => sign.asRedFlag) ? <EmergencyLine ctx={ctx} /> : null}
      {faq.embeds.length > 0 ? (
        <RulingBeside ctx={ctx} technique={technique} conditions={faq.embeds} title={t('embedded')} full />
      ) : null}
    </article>
  )
}
