/** Documents that can be recalled, in versions whose every passage names its language and its version (R37). */
import { outcomes, urgencies } from '@/domain/kinds/terms'
import type { Document } from '@/publishing/present'
import { contraindication, warningSign } from '../documents'
import { translated, type Given } from '../door-bench'

export type Name = 'condition' | 'sign'
export type Lang = 'en' | 'fr'
export const names: Name[] = ['condition', 'sign']
export const collectionOf = { condition: 'contraindications', sign: 'warning-signs' } as const

type Say = (what: string) => string
const sayIn =
  (lang: Lang, version: number): Say =>
  (what) =>
    `${what} ${lang}-${version}.`

const strict = (step: number, say: Say) => ({
  ...{ class: 'relative', outcome: outcomes[step % outcomes.length], scope: 'local', citations: [], origin: 'source' },
  ...{ reason: say('Reason'), whatToDo: say('Do'), modification: say('Gently'), clearanceBy: 'doctor' },
})

/** The higher, the stricter in some versions; an exception is never looser than the ruling. */
const conditionIn = (key: string, version: number, say: Say): Document => {
  const exception = { ...strict(version, say), outcome: 'avoid' }
  return {
    ...contraindication(key),
    ...{ name: say('Name'), plain: say('Plain'), advice: say('Advice'), urgentSigns: ['chills'] },
    ruling: strict(version, say),
    variants: [{ id: 'v', key: 'severe', name: say('Severe') }],
    exceptions: [
      { ...exception, id: 'e1', technique: 'deep-tissue' },
      ...(version % 2 ? [{ ...exception, id: 'e2', variant: 'severe' }] : []),
    ],
  }
}
const signIn = (key: string, version: number, say: Say): Document => ({
  ...warningSign(key, { sign: say('Sign'), action: say('Action') }),
  urgency: urgencies[version % urgencies.length] ?? 'emergency',
})

/** One version in these languages; the French is made from the English of the same version. */
export const givenOf = (name: Name, key: string, version: number, langs: readonly Lang[]): Given => {
  const collection = collectionOf[name]
  const make = name === 'condition' ? conditionIn : signIn
  const english = make(key, version, sayIn('en', version))
  const french = { ...make(key, version, sayIn('fr', version)), ...(name === 'condition' ? { slug: `fr-${key}` } : {}) }
  const all = { en: english, fr: translated(collection, english, french) }
  return { collection, english, languages: Object.fromEntries(langs.map((lang) => [lang, all[lang]])) }
}

/** The language and version of each passage. */
export const versionsIn = (words: readonly string[]): [Lang, number][] =>
  words.flatMap((each) =>
    [...each.matchAll(/\b(en|fr)-(\d+)\./g)].map(([, lang, n]) => [lang as Lang, Number(n)] as const),
  ) as [Lang, number][]
