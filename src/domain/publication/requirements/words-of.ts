/** The sentences of a finished view, each with its path, its language, and the works cited for it. */
import { kindOf, type KindName } from '../../kinds'
import type { Row } from '../../kinds/field'
import { leaves, type Leaf } from '../../kinds/walk'
import { textOf } from '../../kinds/words'
import type { Locale } from '../../locale/locales'
import { langAt } from '../lang-at'

export type Words = { path: string; text: string; lang: Locale; citations: readonly string[] }

const nearest = <T>({ within }: Leaf, name: string): T | undefined =>
  within.findLast((row) => row[name] != null)?.[name] as T | undefined

/** @returns the words of a document whose own language is `locale`; its safety words may be in another (R23). */
export const wordsOf = (kind: KindName, document: object, locale: Locale): Words[] => {
  const said = kindOf(kind)
  const { standIns } = document as { standIns?: readonly string[] | null }
  const langOf = (leaf: Leaf): Locale => {
    const [top = ''] = leaf.path.split('.')
    const row = leaf.within[1]?.id
    const container = (said.ruling[top] ?? said.prose[top])?.fact.is
    const piece = container === 'rows' || container === 'blocks' ? `${top}.${String(row)}` : top
    // A block of safety text says its language itself.
    if (container === 'blocks' && !standIns?.includes(piece)) return nearest<Locale>(leaf, 'lang') ?? locale
    return langAt(document, piece, locale)
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
