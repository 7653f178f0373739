/** What always holds for what is ticked and for the techniques shown, whatever the outcome (R40). */
import type { StandingAdvice } from '@/domain/safety/standing-advice'
import { element, signed } from './markup'
import type { Scene } from './rulings'

const part = ({ bundle, words }: Scene, { key, name, nameLang, lang, advice, signs }: StandingAdvice): HTMLElement =>
  element(
    'div',
    { 'data-always': key },
    signed('h4', name, nameLang, bundle.locale),
    advice !== null && signed('p', advice, lang, bundle.locale),
    signs.length > 0 && element('p', {}, words.say('urgentSigns')),
    signs.length > 0 &&
      element(
        'ul',
        {},
        ...signs.map((each) =>
          element(
            'li',
            { 'data-warning-sign': each.key, 'data-urgency': each.urgency },
            signed('strong', each.sign, each.signLang ?? each.lang, bundle.locale),
            ' ',
            signed('span', each.action, each.lang, bundle.locale),
          ),
        ),
      ),
  )

/** Nothing where nothing of it always holds. Signs that may be red flags stand with the emergency number (R30). */
export const alwaysPart = (scene: Scene, always: StandingAdvice[]): HTMLElement | null =>
  always.length > 0
    ? element(
        'section',
        { class: 'always' },
        element('h3', {}, scene.words.say('always')),
        ...always.map((each) => part(scene, each)),
        always.some(({ signs }) => signs.length > 0) && element('div', {}, scene.words.say('emergency')),
      )
    : null
