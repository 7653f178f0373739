/** The list in mode `lookup`: the published rulings of what is ticked, one by one, without any outcome of its own. */
import type { Bundle } from '@/domain/safety/bundle'
import type { Listed, ListedRuling, Listing } from '@/domain/safety/lookup'
import { alarmBanner, noticeList } from './alarm'
import { element, signed } from './markup'
import { entry, rulingEntries } from './rulings'
import type { Words } from './words'

type Scene = { bundle: Bundle; words: Words }

const rulingPart = (
  { bundle, words }: Scene,
  { condition, rulings }: Listed,
  { ruling, techniques, variants }: ListedRuling,
): HTMLElement => {
  const outcome = ruling?.outcome ?? 'clearance'
  const named = (key: string) => bundle.techniques.find((each) => each.key === key)?.name ?? key
  const cases = condition.variants.filter(({ key }) => variants.includes(key))
  const list = (children: Node[]) => element('dd', {}, element('ul', { class: 'tags' }, ...children))
  return element(
    'div',
    { class: 'verdict', 'data-tone-of': outcome },
    element('p', { class: 'outcome' }, words.say(`outcome.${outcome}`)),
    element(
      'dl',
      {},
      cases.length > 0 &&
        entry(words.say('inCase'), list(cases.map(({ name }) => signed('li', name, condition.lang, bundle.locale)))),
      rulings.length > 1 && entry(words.say('holdsFor'), list(techniques.map((key) => element('li', {}, named(key))))),
      ...(ruling
        ? rulingEntries(ruling, true, words, bundle.locale)
        : [entry(words.say('whatToDo'), element('dd', {}, words.say('notAssessed')))]),
      outcome === 'clearance' &&
        entry(
          words.say('clearanceBy'),
          element('dd', {}, words.say(`clearer.${ruling?.clearanceBy ?? 'healthcare-professional'}`)),
        ),
      ruling?.modification &&
        outcome !== 'avoid' &&
        entry(words.say('modification'), signed('dd', ruling.modification, ruling.lang, bundle.locale)),
    ),
  )
}

const conditionPart = (scene: Scene, listed: Listed): HTMLElement => {
  // What says "fine" is nowhere listed as a ruling; a condition with nothing else says that no rule is known.
  const told = listed.rulings.filter(({ ruling }) => ruling?.outcome !== 'fine')
  return element(
    'section',
    { 'data-looked-up': listed.condition.key },
    element('h3', {}, listed.condition.name),
    ...(told.length > 0
      ? told.map((each) => rulingPart(scene, listed, each))
      : [element('p', { class: 'outcome' }, scene.words.say('outcome.fine'))]),
  )
}

/** What was found, warning signs first. */
export const listingOf = (bundle: Bundle, listing: Listing, words: Words): Node[] => {
  const { signs, conditions, doubt, notices } = listing
  const made: (Node | null)[] = [
    ...signs.map((sign) =>
      alarmBanner(sign.urgency, words.say(`urgency.${sign.urgency}`), [sign], [], words, bundle.locale),
    ),
    doubt ? element('p', { 'data-action': 'ask-clinician' }, words.say('action.ask-clinician')) : null,
    noticeList(notices, words),
    ...conditions.map((listed) => conditionPart({ bundle, words }, listed)),
    signs.length + conditions.length === 0 && !doubt ? element('p', {}, words.say('empty')) : null,
  ]
  return made.filter((each) => each !== null)
}
