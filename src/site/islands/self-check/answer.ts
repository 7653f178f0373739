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

const techniqueLine = ({ bundle, words }: Scene, { key, outcome, offered }: TechniqueResult): HTMLElement =>
  element(
    'li',
    { 'data-technique': key, 'data-outcome': outcome, 'data-offered': String(offered) },
    element('span', { class: 'technique-name' }, bundle.techniques.find((each) => each.key === key)?.name),
    element('span', { class: 'outcome' }, words.say(`outcome.${outcome}`)),
    !offered && element('small', { class: 'tag' }, words.say('notOffered')),
  )

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

const groupPanel = (scene: Scene, group: TechniqueResult[]): HTMLElement | null => {
  const [first] = group
  if (!first) return null
  const { words, bundle, result } = scene
  const { outcome, reasons, modifications, clearanceBy } = first
  const changes = [...new Map(modifications.map((each) => [each.text, each])).values()]
  const mayBook = rankOf(outcome) < rankOf('clearance') && result.redFlag === null && group.some((each) => each.offered)
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
    element('ul', { class: 'verdict-techniques' }, ...group.map((technique) => techniqueLine(scene, technique))),
    reasons.length > 0 &&
      element('ul', { class: 'reasons' }, ...reasons.map((reason) => reasonLine(scene, reason, outcome))),
    needed.length > 0 && element('dl', {}, ...needed),
    mayBook && words.has('book') && element('p', { class: 'actions' }, words.say('book')),
  )
}

/** The whole answer: red flags and what to do first, then what was ticked, notices, and the techniques. */
export const answerOf = (bundle: Bundle, result: CheckResult, { names, redFlags }: Ticked, words: Words): Node[] => {
  const scene = { bundle, words, result }
  const flags = bundle.redFlags.filter(({ key }) => redFlags.includes(key))
  const actions = result.actions.filter((action) => words.has(`action.${action}`))
  const ofAlarm = result.redFlag ? actions.slice(0, 1) : []
  const others = actions.slice(ofAlarm.length)
  const made: (Node | null)[] = [
    result.redFlag &&
      alarmBanner(result.redFlag, words.say(`alarm.${result.redFlag}`), flags, ofAlarm, words, bundle.locale),
    others.length > 0
      ? element(
          'ul',
          { class: 'check-actions' },
          ...others.map((action) => element('li', { 'data-action': action }, words.say(`action.${action}`))),
        )
      : null,
    element(
      'div',
      { class: 'ticked' },
      element('p', {}, words.say('ticked')),
      element('ul', { class: 'tags' }, ...(names.length > 0 ? names : [element('li', {}, words.say('nothing'))])),
    ),
    noticeList(result.notices, words),
    ...groupsOf(result.techniques).map((group) => groupPanel(scene, group)),
  ]
  return made.filter((each) => each !== null)
}

const strictestFirst = ['avoid', 'clearance', 'modify', 'fine'] as const

/** The same in a breath, for a screen reader and for the bar that stays in view. */
export const tallyOf = ({ techniques, redFlag }: CheckResult, words: Words): Node[] => [
  ...(redFlag ? [element('strong', {}, words.say(`alarm.${redFlag}`))] : []),
  ...strictestFirst.flatMap((outcome) => {
    const count = techniques.filter((each) => each.outcome === outcome).length
    const sentence = words.counted(`tally.${outcome}`, count)
    return sentence ? [element('span', { 'data-tone-of': outcome }, sentence)] : []
  }),
]
