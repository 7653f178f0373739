/** What massage is used for: every claim with its evidence in words, and what stands against it beside it (R9, R10). */
import { useTranslations } from 'next-intl'
import type { BlockExamples, BlockProps } from '../block'
import { BlockSection } from '../section'
import { showableClaims } from '../../claims'
import { formatNumber } from '../../format'
import { Citations } from '../../ui/citations'
import { EvidenceTags } from '../../ui/evidence-tag'
import { RulingBeside } from '../../ui/ruling-beside'

const View = ({ block, ctx, technique }: BlockProps<'benefits'>) => {
  const t = useTranslations('benefits')
  const blocked = useTranslations('blockedBy')
  const shown = showableClaims(ctx, block.items)
  // A statement that may never be published as fact is not counted as withheld: nobody is told that it was there.
  const withheld = block.items.filter((item) => item.flag !== 'do-not-publish-as-fact').length - shown.length
  return (
    <BlockSection
      ctx={ctx}
      id={block.id}
      heading={block.heading ?? t('title')}
      intro={shown.length > 0 ? block.intro : null}
    >
      {shown.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ul className="claims">
          {shown.map((item) => (
            <li key={item.id} className="claim">
              <h3>{item.title}</h3>
              <p>{item.text}</p>
              <EvidenceTags evidence={item.evidence} flag={item.flag} />
              <Citations ctx={ctx} keys={item.citations} />
              <RulingBeside ctx={ctx} technique={technique} conditions={item.blockedBy} title={blocked('title')} />
            </li>
          ))}
        </ul>
      )}
      {shown.length > 0 && withheld > 0 ? (
        <p>
          <small>{t('withheld', { count: withheld, n: formatNumber(ctx, withheld) })}</small>
        </p>
      ) : null}
    </BlockSection>
  )
}

const item = {
  text: 'Some people report this.',
  evidence: 'trials-mixed',
  flag: 'ok',
  citations: [],
  blockedBy: [],
} as const

const examples = {
  supportedAndNot: {
    blockType: 'benefits',
    id: 'benefits',
    heading: 'What it may do',
    intro: 'The words beside each point say how good the evidence is.',
    items: [
      { ...item, id: 'supported', title: 'Less pain', citations: ['government-page'], blockedBy: [] },
      { ...item, id: 'shop-only', title: 'Sold as a cure', flag: 'needs-citation', citations: ['shop'], blockedBy: [] },
      { ...item, id: 'never', title: 'Not a fact', flag: 'do-not-publish-as-fact', citations: [], blockedBy: [] },
    ],
  },
  blocked: {
    blockType: 'benefits',
    id: 'blocked',
    heading: null,
    intro: null,
    items: [
      {
        ...item,
        id: 'healing',
        title: 'Healing',
        evidence: 'contradicted',
        flag: 'soften',
        citations: [],
        blockedBy: ['fever'],
      },
    ],
  },
  nothingToShow: {
    blockType: 'benefits',
    id: 'nothing',
    items: [
      { ...item, id: 'never', title: 'Not a fact', flag: 'do-not-publish-as-fact', citations: [], blockedBy: [] },
    ],
  },
} satisfies BlockExamples<'benefits'>

export const benefits = { View, examples }
