/** Notices of the page's clinic that hold at this moment; the page is rendered again when that changes. */
import { noticeState } from '@/domain/clinic/notice'
import type { ViewOf } from '@/domain/kinds'
import type { Library } from '@/live/library'
import { noteMoment } from '@/live/registry'
import type { Scope } from '@/live/scope'

export const noticesNow = ({ clinic, moment }: Scope, library: Library): ViewOf<'notices'>[] =>
  (clinic ? library.all('notices') : []).flatMap(({ view }) => {
    const state = noticeState(view, clinic?.timeZone ?? 'UTC', moment)
    noteMoment(state.nextChange)
    return state.shown && view.placement !== 'contact' ? [view] : []
  })
