/** Why the techniques have the answers they have: every condition once, with the rulings it has for them. */
import type { Clearer } from '@/domain/publication/views/terms'
import { rankOf } from '@/domain/safety/outcome'
import type { Reason } from '@/domain/safety/reasons'
import type { TechniqueResult } from '@/domain/safety/self-check'
import { element, signed } from './markup'
import { rulingPanel, type Scene } from './rulings'

/** One ruling and the techniques whose answer it is a reason of. */
type Part = { reason: Reason; techniques: TechniqueResult[] }
type Subject = { reason: Reason; parts: Part[] }

const wordless: Partial<Record<Reason['cause'], string>> = {
  'not-assessed': 'notAssessed',
  'not-recognised': 'notRecognised',
  'not-sure': 'notSure',
}

/** What a reader sees of a reason: techniques with equal ones are named together. */
const visible = ({ outcome, ruling }: Reason): string =>
  JSON.stringify([outcome, ruling && { ...ruling, inheritedFrom: null, class: null, scope: null }])

const strictest = ({ parts }: Subject): number => Math.max(...parts.map(({ reason }) => rankOf(reason.outcome)))

/** Told elsewhere (red flags stand in the banner), or milder than what rules the technique out: that it needs clearance anyway. */
const isToldHere = ({ cause }: Reason, { outcome }: TechniqueResult): boolean =>
  cause !== 'red-flag' && !(cause === 'floor' && outcome === 'avoid')

/** All other reasons by what they are about, the strictest first, then as ticked. */
const subjectsOf = ({ bundle }: Scene, techniques: TechniqueResult[]): Subject[] => {
  const subjects = new Map<string, Subject & { seen: Map<string, Part> }>()
  for (const technique of techniques) {
    for (const reason of technique.reasons.filter((each) => isToldHere(each, technique))) {
      const about = [reason.key, reason.variant, reason.key === null && reason.cause].join(' ')
      const subject = subjects.get(about) ?? { reason, parts: [], seen: new Map<string, Part>() }
      subjects.set(about, subject)
      const part = subject.seen.get(visible(reason)) ?? { reason, techniques: [] }
      if (part.techniques.length === 0) subject.parts.push(part)
      subject.seen.set(visible(reason), part)
      part.techniques.push(technique)
    }
  }
  const place = ({ reason }: Subject) => {
    const found = bundle.conditions.findIndex(({ key }) => key === reason.key)
    return found < 0 ? bundle.conditions.length : found
  }
  return [...subjects.values()].sort((a, b) => strictest(b) - strictest(a) || place(a) - place(b))
}

/** What a reason is called; nothing where its words say it all. */
export const reasonName = ({ bundle }: Scene, { cause, key, variant }: Reason): HTMLElement | null => {
  const flag = cause === 'red-flag' ? bundle.redFlags.find((each) => each.key === key) : undefined
  if (flag) return signed('span', flag.sign, flag.lang, bundle.locale)
  const condition = bundle.conditions.find((each) => each.key === key)
  if (!condition) return null
  const chosen = condition.variants.find((each) => each.key === variant)
  return element(
    'span',
    {},
    signed('span', condition.name, condition.wordsLang ?? bundle.locale, bundle.locale),
    chosen && ' · ',
    chosen && signed('span', chosen.name, condition.lang, bundle.locale),
  )
}

const clearerOf = ({ outcome, ruling }: Reason): Clearer | null =>
  outcome === 'clearance' ? (ruling?.clearanceBy ?? 'healthcare-professional') : null

const partPanel = (scene: Scene, { reason, techniques }: Part, shown: number): HTMLElement => {
  const { cause, outcome, ruling } = reason
  // Advice on how to go about it must not reach a technique that something else rules out (P12).
  const open = techniques.filter((each) => outcome === 'avoid' || each.outcome !== 'avoid')
  const named = open.length > 0 ? open : techniques
  return rulingPanel(scene, {
    outcome,
    ruling,
    said: cause === 'floor' ? `floor.${outcome}` : wordless[cause],
    techniques: named.length < shown ? named.map(({ key }) => key) : [],
    cases: [],
    clearer: clearerOf(reason),
    advice: open.length > 0,
  })
}

/** One section for everything that counts. */
export const whyOf = (scene: Scene, techniques: TechniqueResult[]): HTMLElement[] =>
  subjectsOf(scene, techniques).map((subject) => {
    const { reason, parts } = subject
    const condition = scene.bundle.conditions.find(({ key }) => key === reason.key)
    const isOpen = condition !== undefined && condition.variants.length > 0 && reason.variant === null
    const name = reasonName(scene, reason)
    return element(
      'section',
      { 'data-reason': reason.key ?? reason.cause },
      name && element('h3', {}, name),
      isOpen && element('p', {}, element('small', {}, scene.words.say('strictestCase'))),
      ...parts
        .sort((a, b) => rankOf(b.reason.outcome) - rankOf(a.reason.outcome))
        .map((part) => partPanel(scene, part, techniques.length)),
    )
  })
