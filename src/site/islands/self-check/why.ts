/**
 * Why the techniques have the answers they have: first what led to them, then, under a heading of its own, what was ticked
 * as well. Every condition stands in it with everything its rulings say, whatever else speaks against massage.
 */
import type { Clearer } from '@/domain/kinds/terms'
import { rankOf } from '@/domain/safety/outcome'
import type { Reason } from '@/domain/safety/reasons'
import type { TechniqueResult } from '@/domain/safety/self-check'
import { element, signed } from './markup'
import { rulingPanel, type Scene } from './rulings'

/** One ruling and the techniques that it is told for. */
type Part = { reason: Reason; techniques: TechniqueResult[] }
type Subject = { reason: Reason; parts: Part[] }

const wordless: Partial<Record<Reason['cause'], string>> = {
  'not-assessed': 'notAssessed',
  'not-recognised': 'notRecognised',
  'not-sure': 'notSure',
}

const aboutOf = ({ key, variant, cause }: Reason): string => [key, variant, key === null && cause].join(' ')

/** What a reader sees of a reason: techniques with equal ones are named together. */
const visible = (reason: Reason): string => {
  const { outcome, ruling } = reason
  return JSON.stringify([
    aboutOf(reason),
    outcome,
    ruling && { ...ruling, inheritedFrom: null, class: null, scope: null },
  ])
}

const strictest = ({ parts }: Subject): number => Math.max(...parts.map(({ reason }) => rankOf(reason.outcome)))

/** Reasons by what they are about, the strictest first, then as ticked; those in `told` have been told already. */
const subjectsOf = (
  { bundle }: Scene,
  techniques: TechniqueResult[],
  reasonsOf: (technique: TechniqueResult) => Reason[],
  told: Set<string>,
): Subject[] => {
  const subjects = new Map<string, Subject>()
  const parts = new Map<string, Part>()
  for (const technique of techniques) {
    for (const reason of reasonsOf(technique).filter((each) => !told.has(visible(each)))) {
      const known = parts.get(visible(reason))
      if (known) {
        known.techniques.push(technique)
        continue
      }
      const part = { reason, techniques: [technique] }
      parts.set(visible(reason), part)
      const subject = subjects.get(aboutOf(reason)) ?? { reason, parts: [] }
      subject.parts.push(part)
      subjects.set(aboutOf(reason), subject)
    }
  }
  for (const each of parts.keys()) told.add(each)
  const place = ({ reason }: Subject) => {
    const found = bundle.conditions.findIndex(({ key }) => key === reason.key)
    return found < 0 ? bundle.conditions.length : found
  }
  return [...subjects.values()].sort((a, b) => strictest(b) - strictest(a) || place(a) - place(b))
}

/** What a reason is called; nothing where its words say it all. */
export const reasonName = ({ bundle }: Scene, { cause, key, variant }: Reason): HTMLElement | null => {
  const flag = cause === 'red-flag' ? bundle.redFlags.find((each) => each.key === key) : undefined
  if (flag) return signed('span', flag.sign, flag.signLang ?? flag.lang, bundle.locale)
  const condition = bundle.conditions.find((each) => each.key === key)
  if (!condition) return null
  const chosen = condition.variants.find((each) => each.key === variant)
  return element(
    'span',
    {},
    signed('span', condition.name, condition.wordsLang ?? bundle.locale, bundle.locale),
    chosen && ' · ',
    chosen && signed('span', chosen.name, chosen.lang, bundle.locale),
  )
}

const clearerOf = ({ outcome, ruling }: Reason): Clearer | null =>
  outcome === 'clearance' ? (ruling?.clearanceBy ?? 'healthcare-professional') : null

const partPanel = (scene: Scene, { reason, techniques }: Part, shown: number): HTMLElement => {
  const { cause, outcome, ruling } = reason
  return rulingPanel(scene, {
    outcome,
    ruling,
    said: cause === 'floor' ? `floor.${outcome}` : wordless[cause],
    techniques: techniques.length < shown ? techniques.map(({ key }) => key) : [],
    cases: [],
    clearer: clearerOf(reason),
    // How to go about it must not reach what something else rules out (P12); what to do and who must agree always stand.
    isPossible: techniques.some((each) => each.outcome !== 'avoid'),
  })
}

const section = (scene: Scene, { reason, parts }: Subject, shown: number, heading: 'h3' | 'h4'): HTMLElement => {
  const condition = scene.bundle.conditions.find(({ key }) => key === reason.key)
  const isOpen = condition !== undefined && condition.variants.length > 0 && reason.variant === null
  const name = reasonName(scene, reason)
  return element(
    'section',
    { 'data-reason': reason.key ?? reason.cause },
    name && element(heading, {}, name),
    isOpen && element('p', {}, element('small', {}, scene.words.say('strictestCase'))),
    ...parts
      .sort((a, b) => rankOf(b.reason.outcome) - rankOf(a.reason.outcome))
      .map((part) => partPanel(scene, part, shown)),
  )
}

/** One section for everything that counts; red flags stand in the banner. */
export const whyOf = (scene: Scene, techniques: TechniqueResult[]): HTMLElement[] => {
  const told = new Set<string>()
  const conditions = (reasons: Reason[]) => reasons.filter(({ cause }) => cause !== 'red-flag')
  const led = subjectsOf(scene, techniques, (each) => conditions(each.led), told)
  // That a technique needs clearance anyway is no news where it is ruled out.
  const weaker = subjectsOf(
    scene,
    techniques,
    (each) => conditions(each.weaker).filter(({ cause }) => cause !== 'floor'),
    told,
  )
  const sections = led.map((each) => section(scene, each, techniques.length, 'h3'))
  if (weaker.length === 0) return sections
  const beside = element(
    'section',
    { class: 'weaker', 'data-weaker': '' },
    element('h3', {}, scene.words.say('weaker')),
    element('p', {}, scene.words.say('weakerIntro')),
    ...weaker.map((each) => section(scene, each, techniques.length, 'h4')),
  )
  return [...sections, beside]
}
