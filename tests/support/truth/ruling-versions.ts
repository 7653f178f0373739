/** Documents that rule, in versions of which some are looser than others, for histories of acts (R36). */
import type { KindName } from '@/domain/kinds'
import { outcomes, urgencies } from '@/domain/kinds/terms'
import type { Locale } from '@/domain/locale/locales'
import type { Document } from '@/publishing/present'
import { contraindication, technique, warningSign } from '../documents'
import { translated, type Given } from '../door-bench'

export type Name = 'condition' | 'sensitive' | 'sign' | 'technique' | 'overlay'
export const names: Name[] = ['condition', 'sensitive', 'sign', 'technique', 'overlay']
export const collectionOf: Record<Name, KindName> = {
  condition: 'contraindications',
  sensitive: 'contraindications',
  sign: 'warning-signs',
  technique: 'techniques',
  overlay: 'overlays',
}
export const versions = 5
/** What a version says is told by its number in a passage of ruling grade. */
const mark = (version: number): string => `Version ${version}.`

const strict = (version: number) => {
  const outcome = outcomes[version % outcomes.length] ?? 'avoid'
  const more = { modification: 'Gently.', clearanceBy: 'doctor', citations: [], origin: 'source', scope: 'local' }
  return { class: 'relative', outcome, ...more, reason: mark(version), whatToDo: 'So.' }
}

/** A document in one of its versions; the higher, the stricter in some ways and the looser in others. */
export const make = (name: Name, key: string, version: number): Document => {
  const condition = `${key}-condition`
  const massage = `${key}-technique`
  if (name === 'condition' || name === 'sensitive') {
    const exception = { id: 'e', technique: massage, ...strict(version + 1), outcome: 'avoid' }
    return {
      ...contraindication(`${key}-${name}`),
      topic: name === 'sensitive' ? 'prostate' : 'general',
      ruling: strict(version),
      exceptions: version % 2 === 0 ? [exception] : [],
      askInSelfCheck: version !== 3,
      advice: version === 4 ? null : 'Never stop a medicine by yourself.',
      urgentSigns: version === 2 ? [] : [`${key}-sign`],
    }
  }
  if (name === 'sign')
    return { ...warningSign(`${key}-sign`, { action: mark(version) }), urgency: urgencies[version] ?? 'emergency' }
  if (name === 'technique')
    return {
      ...technique(massage),
      risks: [mark(version)],
      floor: version === 1 ? 'clearance' : null,
      advice: version === 2 ? 'Drink water.' : null,
    }
  const outcome = outcomes[(version + 1) % outcomes.length]
  const ruling = { contraindication: condition, outcome, reason: mark(version) }
  return { key: `${key}-overlay`, collection: 'techniques', document: massage, note: 'Ours.', ruling }
}

export const here = { clinic: 'c', locales: ['en', 'fr'] as const }
export const givenOf = (name: Name, english: Document, locales: readonly Locale[]): Given => {
  const collection = collectionOf[name]
  const advice = english.advice ? 'Ne cessez jamais un remède par vous-même.' : null
  const words = { slug: `fr-${english.key}`, ...(name === 'sign' ? {} : { advice }) }
  const all = { en: english, fr: translated(collection, english, name === 'overlay' ? {} : words) }
  const languages = Object.fromEntries(locales.map((locale) => [locale, all[locale as 'en' | 'fr']]))
  return { collection, languages, english, ...(name === 'overlay' ? here : {}) }
}
