/** The named examples of all blocks, for tests and a gallery. A block that has none does not compile. */
import type { BlockType } from '@/domain/publication/views/blocks'
import type { BlockExamples } from './block'
import { examples as benefits } from './benefits/examples'
import { examples as callToAction } from './call-to-action/examples'
import { examples as callout } from './callout/examples'
import { examples as checklist } from './checklist/examples'
import { examples as clinicianNote } from './clinician-note/examples'
import { examples as contraindicationsList } from './contraindications-list/examples'
import { examples as doDont } from './do-dont/examples'
import { examples as faqList } from './faq-list/examples'
import { examples as frequency } from './frequency/examples'
import { examples as furtherReading } from './further-reading/examples'
import { examples as myths } from './myths/examples'
import { examples as picture } from './picture/examples'
import { examples as prose } from './prose/examples'
import { examples as sessionFormats } from './session-formats/examples'
import { examples as sessionStages } from './session-stages/examples'
import { examples as techniquesList } from './techniques-list/examples'
import { examples as warningSigns } from './warning-signs/examples'
import { examples as whoBenefits } from './who-benefits/examples'

export const blockExamples = {
  prose,
  benefits,
  techniquesList,
  contraindicationsList,
  warningSigns,
  doDont,
  clinicianNote,
  sessionStages,
  sessionFormats,
  frequency,
  whoBenefits,
  checklist,
  myths,
  faqList,
  furtherReading,
  callout,
  picture,
  callToAction,
} satisfies { [T in BlockType]: BlockExamples<T> }
