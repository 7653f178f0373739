/** The answer in mode `verdict`: red flags first, every technique at a glance, what to do, and why. */
import type { Bundle } from '@/domain/safety/bundle'
import { rankOf } from '@/domain/safety/outcome'
import type { CheckResult, TechniqueResult } from '@/domain/safety/self-check'
import { alarmBanner, noticeList } from './alarm'
import { alwaysPart } from './always'
import { element, type Child } from './markup'
import { nameOf, type Scene } from './rulings'
import type { Ticked } from './ticks'
import { reasonName, whyOf } from './why'
import type { Words } from './words'

/** One technique in the overview, with what led to its outcome. Booking is offered only where nothing stands in its way. */
const techniqueLine = (scene: Scene, { redFlag }: CheckResult, technique: TechniqueResult): HTMLElement => {
  const { bundle, words } = scene
  const { key, outcome, offered, led } = technique
  const mayBook = offered && redFlag === null && rankOf(outcome) < rankOf('clearance')
  const names = led.map((reason) => reasonName(scene, reason)).filter((name) => name !== null)
  return element(
    'li',
    { 'data-technique': key, 'data-outcome': outcome, 'data-offered': String(offered) },
    nameOf(bundle, key),
    element('span', { class: 'outcome' }, words.say(`outcome.${outcome}`)),
    !offered && element('small', { class: 'tag' }, words.say('notOffered')),
    mayBook && words.say(`book.${key}`),
    names.length > 0 && element('ul', { class: 'names because' }, ...names.map((name) => element('li', {}, name))),
  )
}

/** The whole answer. Within one outcome the techniques keep the bundle's order. */
export const answerOf = (bundle: Bundle, result: CheckResult, { names, redFlags }: Ticked, words: Words): Node[] => {
  const scene = { bundle, words }
  const flags = bundle.redFlags.filter(({ key }) => redFlags.includes(key))
  const techniques = [...result.techniques].sort((a, b) => rankOf(b.outcome) - rankOf(a.outcome))
  // The first action is the alarm's own; what every answer says stands below it anyway.
  const actions = result.actions.filter((action) => words.has(`action.${action}`))
  const others = result.redFlag ? actions.slice(1) : actions
  const action = (each: string) => element('li', { 'data-action': each }, words.say(`action.${each}`))
  const made: Child[] = [
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
      element('ul', { class: 'tags' }, ...names),
    ),
    element('ul', { class: 'overview' }, ...techniques.map((each) => techniqueLine(scene, result, each))),
    others.length > 0 && element('ul', { class: 'check-actions' }, ...others.map(action)),
    noticeList(result.notices, words),
    alwaysPart(scene, result.always),
    ...whyOf(scene, techniques),
  ]
  return made.filter((each) => each instanceof Node)
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
