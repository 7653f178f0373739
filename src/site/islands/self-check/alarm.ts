/** What stands before everything else: warning signs that are there now, with the emergency number; and the notices. */
import type { Locale } from '@/domain/locale/locales'
import type { Bundle } from '@/domain/safety/bundle'
import type { NoticeKey } from '@/domain/safety/notices'
import { element, signed } from './markup'
import type { Words } from './words'

/** @param actions what to do first, by name in the catalogue */
export const alarmBanner = (
  level: string,
  title: Node,
  signs: Bundle['redFlags'],
  actions: string[],
  words: Words,
  page: Locale,
): HTMLElement =>
  element(
    'div',
    { class: 'care', 'data-level': level, 'data-red-flag': level },
    element('header', {}, element('h3', {}, title)),
    element(
      'div',
      { class: 'care-body' },
      ...actions.map((action) => element('p', { 'data-action': action }, words.say(`action.${action}`))),
      words.say('emergency'),
      element(
        'ul',
        {},
        ...signs.map(({ sign, action, lang }) =>
          element('li', {}, signed('p', sign, lang, page, { class: 'sign' }), signed('p', action, lang, page)),
        ),
      ),
    ),
  )

export const noticeList = (notices: NoticeKey[], words: Words): HTMLElement | null =>
  notices.length > 0
    ? element(
        'div',
        { class: 'panel stack', 'data-tone': 'important' },
        ...notices.map((notice) => element('p', { 'data-notice': notice }, words.say(`notice.${notice}`))),
      )
    : null
