/** One ruling in words: its outcome, whom it is for, the clinic's own words first where it is stricter, what to do and why. */
import type { Locale } from '@/domain/locale/locales'
import type { Clearer, Outcome } from '@/domain/kinds/terms'
import type { Bundle, BundleRuling } from '@/domain/safety/bundle'
import { clearingName } from '@/domain/safety/bundle-shape'
import { element, signed, type Child } from './markup'
import type { Words } from './words'

/** The bundle that is being told about, and the words to tell it in. */
export type Scene = { bundle: Bundle; words: Words }

export const nameOf = (bundle: Bundle, technique: string): HTMLElement =>
  element('span', { class: 'technique-name' }, bundle.techniques.find((each) => each.key === technique)?.name)

/** A heading of the catalogue and what belongs under it. */
const entry = (term: Node, ...told: Child[]): HTMLElement => element('div', {}, element('dt', {}, term), ...told)

const inPlain = (words: Words, name: string): HTMLElement => element('dd', {}, words.say(name))

/** A page that is older than the bundle may not know whom to name; a health professional is always right to ask. */
const clearerIn = (words: Words, clearer: Clearer, certificate: string | null): string =>
  [clearingName(clearer, certificate), clearingName(clearer, null)].find((name) => words.has(name)) ??
  clearingName('healthcare-professional', null)

type Told = {
  outcome: Outcome
  /** Null where the catalogue has to say it: `said` is its name there. */
  ruling: BundleRuling | null
  said?: string
  /** Techniques to be named; none where it is for all that are shown. */
  techniques: string[]
  /** Cases to be named. */
  cases: HTMLElement[]
  clearer: Clearer | null
  /** Whether a session can still take place: only then is it told how. What to do and who must agree are always told. */
  isPossible: boolean
}

const entries = ({ bundle, words }: Scene, { outcome, ruling, said, clearer, isPossible }: Told): Child[] => {
  const page: Locale = bundle.locale
  const own = ruling?.raisedBy
  const told = ruling?.notAssessed ? 'notAssessed' : said
  return [
    own?.reason && entry(words.say('clinicStricter'), signed('dd', own.reason, own.lang, page)),
    told && entry(words.say('whatToDo'), inPlain(words, told)),
    ruling &&
      ruling.whatToDo !== '' &&
      entry(
        words.say('whatToDo'),
        signed('dd', ruling.whatToDo, ruling.lang, page),
        ruling.instead && words.has(`instead.${ruling.instead}`) && inPlain(words, `instead.${ruling.instead}`),
      ),
    clearer && entry(words.say('clearanceBy'), inPlain(words, clearerIn(words, clearer, ruling?.certificate ?? null))),
    isPossible &&
      outcome !== 'avoid' &&
      ruling?.modification &&
      entry(words.say('modification'), signed('dd', ruling.modification, ruling.lang, page)),
    ruling && ruling.reason !== '' && entry(words.say('reason'), signed('dd', ruling.reason, ruling.lang, page)),
  ]
}

/** A ruling as a panel. It names its techniques only where others have another ruling. */
export const rulingPanel = (scene: Scene, told: Told): HTMLElement => {
  const { bundle, words } = scene
  return element(
    'div',
    { class: 'told', 'data-tone-of': told.outcome },
    element(
      'header',
      {},
      element('p', { class: 'outcome' }, words.say(`outcome.${told.outcome}`)),
      told.cases.length > 0 && element('ul', { class: 'names' }, ...told.cases),
      told.techniques.length > 0 &&
        element('ul', { class: 'names' }, ...told.techniques.map((key) => element('li', {}, nameOf(bundle, key)))),
    ),
    element('dl', {}, ...entries(scene, told)),
  )
}
