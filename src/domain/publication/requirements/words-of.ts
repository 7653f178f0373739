/** The sentences of a finished view, each with its path, its language, and the works cited for it. */
import { kindOf, type KindName } from '../../kinds'
import type { Row } from '../../kinds/field'
import { leaves, type Leaf } from '../../kinds/walk'
import { textOf } from '../../kinds/words'
import type { Locale } from '../../locale/locales'

export type Words = { path: string; text: string; lang: Locale; citations: readonly string[] }

const nearest = <T>({ within }: Leaf, name: string): T | undefined =>
  within.findLast((row) => row[name] != null)?.[name] as T | undefined

/** @returns the words of a document whose own language is `locale`; its safety words may be in another (R23). */
export const wordsOf = (kind: KindName, document: object, locale: Locale): Words[] => {
  const said = kindOf(kind)
  const { safetyLang } = document as { safetyLang?: Locale | null }
  const langOf = (leaf: Leaf): Locale => {
    const [top = ''] = leaf.path.split('.')
    const field = said.ruling[top]
    // A block says its own language; whatever else stands in by the field stands in as a whole.
    const standsIn = field && field.fact.is !== 'blocks' ? safetyLang : null
    return nearest<Locale>(leaf, 'lang') ?? standsIn ?? locale
  }
  return leaves(said, document as Row)
    .filter(({ field: { fact } }) => fact.is === 'words' || fact.is === 'rich')
    .flatMap((leaf) => {
      const { path, value, field } = leaf
      const place = { lang: langOf(leaf), citations: nearest<readonly string[]>(leaf, 'citations') ?? [] }
      return field.fact.is === 'words' && Array.isArray(value)
        ? value.map((text, index) => ({ ...place, path: `${path}.${index}`, text: textOf(text) }))
        : [{ ...place, path, text: textOf(value) }]
    })
}
