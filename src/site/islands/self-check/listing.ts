/** The list in mode `lookup`: the published rulings of what is ticked, one by one, without any outcome of its own. */
import type { Bundle } from '@/domain/safety/bundle'
import type { Listed, ListedRuling, Listing } from '@/domain/safety/lookup'
import { alarmBanner, noticeList } from './alarm'
import { alwaysPart } from './always'
import { element, signed, type Child } from './markup'
import { rulingPanel, type Scene } from './rulings'
import type { Words } from './words'

const listedPanel = (scene: Scene, { condition, rulings }: Listed, listed: ListedRuling): HTMLElement => {
  const { ruling, techniques, variants } = listed
  const outcome = ruling?.outcome ?? 'clearance'
  const cases = condition.variants.filter(({ key }) => variants.includes(key))
  return rulingPanel(scene, {
    outcome,
    ruling,
    said: ruling ? undefined : 'notAssessed',
    techniques: rulings.length > 1 ? techniques : [],
    cases: cases.map(({ name, lang }) => element('li', {}, signed('span', name, lang, scene.bundle.locale))),
    clearer: outcome === 'clearance' ? (ruling?.clearanceBy ?? 'healthcare-professional') : null,
    isPossible: true,
  })
}

const conditionPart = (scene: Scene, listed: Listed): HTMLElement => {
  // What says "fine" is nowhere listed as a ruling; a condition with nothing else says that no rule is known.
  const { name, key, wordsLang } = listed.condition
  const told = listed.rulings.filter(({ ruling }) => ruling?.outcome !== 'fine')
  return element(
    'section',
    { 'data-looked-up': key },
    signed('h3', name, wordsLang ?? scene.bundle.locale, scene.bundle.locale),
    ...(told.length > 0
      ? told.map((each) => listedPanel(scene, listed, each))
      : [element('p', { class: 'outcome' }, scene.words.say('outcome.fine'))]),
  )
}

/** What was found, warning signs first. */
export const listingOf = (bundle: Bundle, listing: Listing, words: Words): Node[] => {
  const { signs, conditions, always, doubt, notices } = listing
  const scene = { bundle, words }
  const made: Child[] = [
    ...signs.map((sign) =>
      alarmBanner(sign.urgency, words.say(`urgency.${sign.urgency}`), [sign], [], words, bundle.locale),
    ),
    doubt && element('p', { 'data-action': 'ask-clinician' }, words.say('action.ask-clinician')),
    noticeList(notices, words),
    alwaysPart(scene, always),
    ...conditions.map((listed) => conditionPart(scene, listed)),
    signs.length + conditions.length === 0 && !doubt && element('p', {}, words.say('empty')),
  ]
  return made.filter((each) => each instanceof Node)
}
