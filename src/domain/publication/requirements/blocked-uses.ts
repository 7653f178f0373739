/** R9: a use that a condition blocks names that condition beside it. Which uses those are is data. */
import type { Locale } from '../../locale/locales'
import { fold } from '../../safety/folded-text'
import { wordPattern } from '../../safety/word-pattern'
import type { Block } from '../../kinds/blocks'
import { ruleWords } from '../../words'
import type { Use } from '../../words/rule-words'
import type { Issue, Requirement, Neighbours, Unfinished } from './requirement'

type Row = {
  readonly id?: string | null
  readonly title?: string | null
  readonly blockedBy?: readonly string[] | null
}
type Conditions = Pick<Neighbours, 'locale' | 'contraindications'>
type Page = { readonly body?: readonly Unfinished<Block>[] | null }

/** Keys of the conditions that must stand beside a use. */
const blockedBy: Record<Use, readonly string[]> = {
  surgery: ['recent-surgery'],
  injury: ['recent-fracture', 'inflammatory-acute'],
  arthritis: ['inflammatory-acute'],
  pregnancy: ['pregnancy'],
  prostatitis: ['acute-prostatitis'],
}
const uses = Object.keys(blockedBy) as Use[]

const speaksOf = (use: Use, text: string, locale: Locale): boolean =>
  fold(text).text.search(wordPattern(ruleWords[locale].uses[use], locale)) >= 0

/**
 * The conditions that block what a line speaks of. Its title alone decides, and its id, which says the same in all
 * languages: the running text may well name a condition in order to warn of it.
 */
const blockersOf = (title: string, id: string, { locale, contraindications }: Conditions): string[] => {
  const isOf = (use: Use) => speaksOf(use, title, locale) || speaksOf(use, id.replaceAll('-', ' '), 'en')
  const found = uses.filter(isOf).flatMap((use) => blockedBy[use])
  // A condition that the network does not have cannot be named.
  return found.filter((key) => contraindications.some((condition) => condition.key === key))
}

const missing = (condition: string, path: string, { contraindications }: Conditions): Issue => ({
  code: 'use-not-blocked',
  path,
  context: { condition: contraindications.find(({ key }) => key === condition)?.name ?? condition },
})

const rowsOf = (block: Unfinished<Block>): { field: string; rows: readonly Row[] } => {
  if (block.blockType === 'benefits') return { field: 'items', rows: block.items ?? [] }
  if (block.blockType === 'whoBenefits') return { field: 'people', rows: block.people ?? [] }
  return { field: '', rows: [] }
}

const usesShowWhatBlocksThem = ({ body }: Page, around: Conditions): Issue[] =>
  (body ?? []).flatMap((block, place) => {
    const { field, rows } = rowsOf(block)
    return rows.flatMap(({ title, id, blockedBy }, row) =>
      blockersOf(title ?? '', id ?? '', around)
        .filter((condition) => !(blockedBy ?? []).includes(condition))
        .map((condition) => missing(condition, `body.${place}.${field}.${row}.blockedBy`, around)),
    )
  })

export const articleUsesShowWhatBlocksThem: Requirement<'articles'> = usesShowWhatBlocksThem
export const pageUsesShowWhatBlocksThem: Requirement<'pages'> = usesShowWhatBlocksThem

/** A technique's short list has no room beside its lines: some row of the page must name the condition, or the technique is for it alone. */
export const techniqueUsesShowWhatBlocksThem: Requirement<'techniques'> = (technique, around) => {
  const { bestFor, body, onlyIf } = technique
  const shown = (body ?? []).flatMap((block) => rowsOf(block).rows.flatMap((row) => row.blockedBy ?? []))
  const unshown = (bestFor ?? []).flatMap((line, place) =>
    blockersOf(line, '', around)
      .filter((condition) => !shown.includes(condition) && onlyIf !== condition)
      .map((condition) => missing(condition, `bestFor.${place}`, around)),
  )
  return [...usesShowWhatBlocksThem(technique, around), ...unshown]
}
