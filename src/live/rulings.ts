/** The bundle of rulings: everything the self-check needs for one clinic (or the network), language and entry. */
import { createHash } from 'node:crypto'
import { topics, type Topic } from '@/domain/kinds/terms'
import type { KindName } from '@/domain/kinds'
import { makeBundle, type Bundle } from '@/domain/safety/bundle'
import { canonicalJson } from '@/domain/safety/canonical-json'
import { libraryOf, type Library } from './library'
import { offeredOf } from './offered'
import { noteMoment } from './registry'
import type { Scope } from './scope'

/** What a bundle is made of. */
const bundleNeeds: readonly KindName[] = ['techniques', 'contraindications', 'warning-signs', 'overlays', 'services']

const isTopic = (value: string | undefined): value is Topic => (topics as readonly string[]).includes(value ?? '')

/** Conditions, techniques and warning signs of a library. */
export const safetyViewsOf = (library: Library) => ({
  techniques: library.all('techniques').map(({ view }) => view),
  contraindications: library.all('contraindications').map(({ view }) => view),
  warningSigns: library.all('warning-signs').map(({ view }) => view),
})

/** The way in that a bundle is made for: an entry that is no topic, or one the clinic opted out of, is the general one. */
export const entryOf = (scope: Scope, asked: string | undefined): Topic =>
  isTopic(asked) && !scope.optOuts.includes(asked) ? asked : 'general'

/** @param asked a topic's key: whose sensitive techniques, conditions and signs are in it besides the general ones */
export const bundleOf = async (scope: Scope, asked: string | undefined): Promise<Bundle> => {
  const library = await libraryOf(scope, bundleNeeds)
  for (const { view } of library.all('contraindications')) {
    const due = Date.parse(view.review?.dueAt ?? '')
    if (due > scope.moment) noteMoment(due)
  }
  const bundle = makeBundle({
    ...safetyViewsOf(library),
    overlays: library.all('overlays').map(({ view }) => view),
    version: '',
    clinic: scope.clinic?.key ?? null,
    locale: scope.locale,
    entry: entryOf(scope, asked),
    optOuts: scope.optOuts,
    offered: scope.clinic && [...offeredOf(scope, library)],
    now: scope.moment,
  })
  const version = createHash('sha256').update(canonicalJson(bundle)).digest('hex').slice(0, 12)
  return { ...bundle, version }
}
