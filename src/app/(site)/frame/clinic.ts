/** What pages show of the clinic they belong to: its offers, its notes beside shared content, its taxes. */
import { bookable, isActive } from '@/domain/clinic/service'
import { addDays } from '@/domain/clinic/days'
import { endOfDay } from '@/domain/clinic/zoned'
import type { KindName } from '@/domain/kinds'
import { isOwnDocument } from '@/live/canonical'
import { offeredOf, todayOf } from '@/live/offered'
import { noteMoment } from '@/live/registry'
import { personName } from '@/site/person-name'
import type { LocalNoteText } from '@/site/ui/local-note'
import type { ServiceOffer } from '@/site/ui/service-table'
import { jurisdictionOf } from './context'
import type { Page } from './site-page'

/** What a page needs on which services can be booked. */
export const offerNeeds: readonly KindName[] = ['services', 'therapists', 'techniques', 'overlays']

/** The clinic's services that are on offer today, and whether each can be booked; noted until that changes (R18). */
export const offersOf = ({ scope, library }: Page, technique?: string): ServiceOffer[] => {
  const jurisdiction = jurisdictionOf(scope, library)
  const { clinic } = scope
  if (!clinic || !jurisdiction) return []
  const today = todayOf(scope)
  const therapists = library.all('therapists').map(({ view }) => view)
  const techniques = library.all('techniques').map(({ view }) => view)
  return library
    .all('services')
    .map(({ view }) => view)
    .filter((service) => technique === undefined || service.technique === technique)
    .flatMap((service): ServiceOffer[] => {
      const state = bookable(service, therapists, techniques, jurisdiction, today)
      if (state.until) noteMoment(endOfDay(state.until, clinic.timeZone))
      if (!isActive(service, today)) {
        if (service.activeFrom && service.activeFrom > today) {
          noteMoment(endOfDay(addDays(service.activeFrom, -1), clinic.timeZone))
        }
        return []
      }
      const names = therapists
        .filter(({ key }) => service.therapists.includes(key))
        .map((therapist) => personName(scope.locale, therapist).name)
      return [{ service, bookable: state.bookable, therapists: names }]
    })
}

/** The clinic's own words beside a shared document. */
export const notesOf = ({ library }: Page, collection: string, key: string): LocalNoteText[] =>
  library
    .all('overlays')
    .filter(({ view }) => view.collection === collection && view.document === key && view.note)
    .map(({ view, locale }) => ({ text: view.note ?? '', lang: locale }))

/** What the clinic's overlays touch: documents (`collection/key`), and techniques whose rulings they raise. */
export const overlaidOf = ({ library }: Pick<Page, 'library'>): Set<string> =>
  new Set(library.all('overlays').flatMap(({ about }) => about))

/** Whether this host is the canonical address of a shared document (R34). */
export const isOwn = ({ scope, library }: Page, collection: KindName, key: string): boolean =>
  isOwnDocument(scope, collection, key, {
    offered: offeredOf(scope, library),
    overlaid: overlaidOf({ library }),
  })
