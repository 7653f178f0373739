/** The answer in mode `verdict`: what the rules say per technique; techniques with the very same answer stand together. */
import type { Bundle } from '@/domain/safety/bundle'
import { rankOf } from '@/domain/safety/outcome'
import type { Reason } from '@/domain/safety/reasons'
import type { CheckResult, TechniqueResult } from '@/domain/safety/self-check'
import { alarmBanner, noticeList } from './alarm'
import { element, signed } from './markup'
import { entry, rulingEntries } from './rulings'
import type { Ticked } from './ticks'
import type { Words } from './words'

type Scene = { bundle: Bundle; words: Words; result: CheckResult }

/** What a reader would see of a reason: two techniques with equal ones share their explanation. */
const visible = ({ cause, key, variant, outcome, ruling }: Reason) =>
  [cause, key, variant, outcome, ruling && [ruling.reason, ruling.whatToDo, ruling.raisedBy, ruling.lang]] as const

/** Techniques whose whole answer is the same, the strictest first, then in the bundle's order. */
const groupsOf = (techniques: TechniqueResult[]): TechniqueResult[][] => {
  const groups = new Map<string, TechniqueResult[]>()
  for (const technique of techniques) {
    const { outcome, reasons, modifications, clearanceBy } = technique
    const same = JSON.stringify([outcome, reasons.map(visible), modifications, clearanceBy])
    groups.set(same, [...(groups.get(same) ?? []), technique])
  }
  const rank = ([first]: TechniqueResult[]) => (first ? rankOf(first.outcome) : 0)
  return [...groups.values()].sort((a, b) => rank(b) - rank(a))
}

/** One technique in the overview. Booking is offered only where nothing stands in its way. */
const techniqueLine = ({ bundle, words, result }: Scene, { key, outcome, offered }: TechniqueResult): HTMLElement => {
  const mayBook = offered && result.redFlag === null && rankOf(outcome) < rankOf('clearance')
  return element(
    'li',
    { 'data-technique': key, 'data-outcome': outcome, 'data-offered': String(offered) },
    nameOf(bundle, key),
    element('span', { class: 'outcome' }, words.say(`outcome.${outcome}`)),
    !offered && element('small', { class: 'tag' }, words.say('notOffered')),
    mayBook && words.say(`book.${key}`),
  )
}

const nameOf = (bundle: Bundle, key: string): HTMLElement =>
  element('span', { class: 'technique-name' }, bundle.techniques.find((each) => each.key === key)?.name)

const wordless: Partial<Record<Reason['cause'], string>> = {
  'not-assessed': 'notAssessed',
  'not-recognised': 'notRecognised',
  'not-sure': 'notSure',
}

/** What a reason is called: the sign or the condition, with the case where one was chosen. */
const reasonName = ({ bundle, words }: Scene, { cause, key, variant }: Reason): HTMLElement | null => {
  if (cause === 'red-flag') {
    const flag = bundle.redFlags.find((each) => each.key === key)
    return flag ? signed('strong', flag.sign, flag.lang, bundle.locale) : null
  }
  const condition = bundle.conditions.find((each) => each.key === key)
  if (!condition) return null
  const chosen = condition.variants.find((each) => each.key === variant)
  return element(
    'span',
    {},
    element('strong', {}, condition.name),
    chosen && ' · ',
    chosen && signed('span', chosen.name, condition.lang, bundle.locale),
    !chosen && condition.variants.length > 0 && element('small', { class: 'line' }, words.say('strictestCase')),
  )
}

const reasonLine = (scene: Scene, reason: Reason, outcome: TechniqueResult['outcome']): HTMLElement => {
  const { words, bundle } = scene
  const said = reason.cause === 'floor' ? `floor.${reason.outcome}` : wordless[reason.cause]
  const milder = reason.outcome !== outcome
  return element(
    'li',
    { 'data-reason': reason.key ?? reason.cause, 'data-tone-of': reason.outcome },
    reasonName(scene, reason),
    milder && element('span', { class: 'outcome' }, words.say(`outcome.${reason.outcome}`)),
    said && element('p', {}, words.say(said)),
    reason.ruling &&
      element('dl', {}, ...rulingEntries(reason.ruling, !(milder && outcome === 'avoid'), words, bundle.locale)),
  )
}

/** Why techniques with the same answer have it, and what would be needed; nothing where there is nothing to say. */
const groupPanel = (scene: Scene, group: TechniqueResult[]): HTMLElement | null => {
  const [first] = group
  if (!first || first.reasons.length === 0) return null
  const { words, bundle } = scene
  const { outcome, reasons, modifications, clearanceBy } = first
  const changes = [...new Map(modifications.map((each) => [each.text, each])).values()]
  const list = (children: Node[]) => element('dd', {}, element('ul', {}, ...children))
  const needed = [
    clearanceBy.length > 0 &&
      entry(words.say('clearanceBy'), list(clearanceBy.map((each) => element('li', {}, words.say(`clearer.${each}`))))),
    changes.length > 0 &&
      entry(words.say('modification'), list(changes.map(({ text, lang }) => signed('li', text, lang, bundle.locale)))),
  ].filter(Boolean)
  return element(
    'div',
    { class: 'verdict', 'data-tone-of': outcome },
    element(
      'header',
      {},
      element('p', { class: 'outcome' }, words.say(`outcome.${outcome}`)),
      element('ul', { class: 'names' }, ...group.map(({ key }) => element('li', {}, nameOf(bundle, key)))),
    ),
    element('ul', { class: 'reasons' }, ...reasons.map((reason) => reasonLine(scene, reason, outcome))),
    needed.length > 0 && element('dl', {}, ...needed),
  )
}

/** The whole answer: red flags first, then what was ticked, every technique at a glance, what to do, and why. */
export const answerOf = (bundle: Bundle, result: CheckResult, { names, redFlags }: Ticked, words: Words): Node[] => {
  const scene = { bundle, words, result }
  const flags = bundle.redFlags.filter(({ key }) => redFlags.includes(key))
  const groups = groupsOf(result.techniques)
  // The first action is the alarm's own; what every answer says stands below it anyway.
  const actions = result.actions.filter((action) => words.has(`action.${action}`))
  const others = result.redFlag ? actions.slice(1) : actions
  const made: (Node | null)[] = [
    result.redFlag &&
      alarmBanner(
        result.redFlag,
        words.say(`alarm.${result.redFlag}`),
        flags,
        actions.slice(0, 1),
        words,
        bundle.locale,
      ),
    element(
      'div',
      { class: 'ticked' },
      element('p', {}, words.say('ticked')),
      element('ul', { class: 'tags' }, ...(names.length > 0 ? names : [element('li', {}, words.say('nothing'))])),
    ),
    element('ul', { class: 'overview' }, ...groups.flat().map((technique) => techniqueLine(scene, technique))),
    others.length > 0
      ? element(
          'ul',
          { class: 'check-actions' },
          ...others.map((action) => element('li', { 'data-action': action }, words.say(`action.${action}`))),
        )
      : null,
    noticeList(result.notices, words),
    ...groups.map((group) => groupPanel(scene, group)),
  ]
  return made.filter((each) => each !== null)
}

const strictestFirst = ['avoid', 'clearance', 'modify', 'fine'] as const

/** The same in a breath, for a screen reader and for the bar that stays in view. */
export const tallyOf = ({ techniques, redFlag }: CheckResult, words: Words): (Node | string)[] => [
  ...(redFlag ? [element('strong', {}, words.say(`alarm.${redFlag}`)), ' '] : []),
  ...strictestFirst.flatMap((outcome) => {
    const count = techniques.filter((each) => each.outcome === outcome).length
    const sentence = words.counted(`tally.${outcome}`, count)
    return sentence ? [element('span', { 'data-tone-of': outcome }, sentence), ' '] : []
  }),
]
