/**
 * Which parts of a view are safety text: what a clinician signs, and whose change voids a sign-off (R15). Two halves,
 * because they change differently: words belong to one language, fields (severity, urgency, floor …) to all at once.
 * The list of the content model, and with it whatever decides where a text is shown at all (its topic, whether it is
 * asked, a technique's place in the tree): a ruling that is moved out of sight is loosened as surely as one that is
 * rewritten (docs/decisions/0013). Names, summaries, citations and everything else are ordinary text.
 */
import type { PublishedCollection, ViewOf } from '../publication/views'
import { safetyBlocks, type Block } from '../publication/views/blocks'

export type SafetyText = { words: unknown; fields: unknown }
type Extract<C extends PublishedCollection> = ((view: ViewOf<C>) => SafetyText) | null

const isSafetyBlock = (block: Block): boolean => (safetyBlocks as readonly string[]).includes(block.blockType)

/** A safety block's content; its id and the language it happens to be shown in are not part of what is signed. */
const blockText = (body: readonly Block[]) => ({
  words: body.filter(isSafetyBlock).map(({ id: _id, ...block }) => {
    const { lang: _lang, signs: _signs, technique: _technique, ...words } = block as Record<string, unknown>
    return words
  }),
  fields: body.filter(isSafetyBlock).map((block) => ({
    blockType: block.blockType,
    signs: block.blockType === 'warningSigns' ? block.signs : null,
    technique: block.blockType === 'contraindicationsList' ? block.technique : null,
  })),
})

type Ruling = ViewOf<'contraindications'>['ruling']
const rulingWords = (ruling: Ruling) => ({
  reason: ruling.reason,
  whatToDo: ruling.whatToDo,
  modification: ruling.modification ?? null,
})
const rulingFields = (ruling: Ruling) => ({
  class: ruling.class,
  outcome: ruling.outcome,
  scope: ruling.scope,
  clearanceBy: ruling.clearanceBy ?? null,
})

/** Exceptions by whom they are for: their order in the form means nothing. */
const exceptionsOf = (view: ViewOf<'contraindications'>) =>
  view.exceptions
    .map((exception) => ({ ...exception, address: `${exception.technique ?? '*'}/${exception.variant ?? '*'}` }))
    .sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0))

const withBody = (view: { body: Block[] }): SafetyText => blockText(view.body)

const extracts: { [C in PublishedCollection]: Extract<C> } = {
  contraindications: (view) => ({
    words: {
      ruling: rulingWords(view.ruling),
      exceptions: exceptionsOf(view).map((each) => ({ for: each.address, ...rulingWords(each) })),
      variants: view.variants,
    },
    fields: {
      ruling: rulingFields(view.ruling),
      exceptions: exceptionsOf(view).map((each) => ({ for: each.address, ...rulingFields(each) })),
      variants: view.variants.map((variant) => variant.key),
      implies: [...view.implies].sort(),
      shown: { topic: view.topic, asked: view.askInSelfCheck },
    },
  }),
  techniques: (view) => {
    const body = blockText(view.body)
    return {
      words: { risks: view.risks, blocks: body.words },
      fields: {
        floor: view.floor ?? null,
        onlyIf: view.onlyIf ?? null,
        pressure: view.pressure,
        blocks: body.fields,
        shown: {
          topic: view.topic,
          parent: view.parent ?? null,
          kind: view.kind,
          sensitivity: view.sensitivity,
        },
      },
    }
  },
  'warning-signs': (view) => ({
    words: { sign: view.sign, action: view.action },
    fields: {
      urgency: view.urgency,
      phase: view.phase,
      shown: { topic: view.topic, asRedFlag: view.asRedFlag, appliesTo: [...view.appliesTo].sort() },
    },
  }),
  overlays: ({ ruling }) => ({
    words: ruling ? { reason: ruling.reason } : null,
    fields: ruling
      ? {
          contraindication: ruling.contraindication,
          technique: ruling.technique ?? null,
          variant: ruling.variant ?? null,
          outcome: ruling.outcome,
        }
      : null,
  }),
  articles: withBody,
  pages: withBody,
  network: (view) => ({ words: { safetyNotice: view.safetyNotice }, fields: null }),
  faqs: null,
  references: null,
  clinicians: null,
  media: null,
  glossary: null,
  jurisdictions: null,
  clinics: null,
  services: null,
  therapists: null,
  insurances: null,
  notices: null,
}

/** The safety text of a finished view of that collection; null where its documents have none. */
export function safetyText(collection: PublishedCollection, view: Record<string, unknown>): SafetyText | null {
  const extract = extracts[collection] as ((view: Record<string, unknown>) => SafetyText) | null
  return extract ? extract(view) : null
}
