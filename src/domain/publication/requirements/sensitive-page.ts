/** R8: what a page on a sensitive subject has, before anybody reads it. */
import { hasSupport } from './support'
import type { Issue, Requirement, Neighbours, Unfinished, WorkingCopyOf } from './requirement'
import type { Block } from '../../kinds/blocks'
import type { IssueCode } from './codes'

type Blocks = readonly Unfinished<Block>[]
type Around = Pick<Neighbours, 'techniques' | 'warningSigns' | 'references'>
type Asked = (body: Blocks, around: Around) => boolean

const noteIsFirst: Asked = (body) => body[0]?.blockType === 'clinicianNote'

const hasSignWithAction: Asked = (body, { warningSigns }) =>
  body.some(
    (block) =>
      block.blockType === 'warningSigns' &&
      warningSigns.some(({ key, action }) => (block.signs ?? []).includes(key) && Boolean(action?.trim())),
  )

const hasAlternatives: Asked = (body) =>
  body.some(
    (block) => block.blockType === 'checklist' && block.purpose === 'alternatives' && (block.items ?? []).length > 0,
  )

/** Each benefit carries the level of its evidence, so a page with benefits states it. */
const statesEvidence: Asked = (body) =>
  body.some((block) => block.blockType === 'benefits' && (block.items ?? []).some(({ evidence }) => evidence))

const citationsOf = (block: Unfinished<Block>): readonly string[] => {
  if (block.blockType === 'prose') return block.citations ?? []
  return block.blockType === 'benefits' ? (block.items ?? []).flatMap(({ citations }) => citations ?? []) : []
}

const citesSupport: Asked = (body, { references }) => hasSupport(body.flatMap(citationsOf), references)

const asked: readonly [Asked, IssueCode][] = [
  [noteIsFirst, 'clinician-note-not-first'],
  [hasSignWithAction, 'warning-sign-missing'],
  [hasAlternatives, 'alternatives-missing'],
  [statesEvidence, 'evidence-missing'],
  [citesSupport, 'supporting-reference-missing'],
]

type Subject = { readonly sensitivity?: string | null; readonly topic?: string | null }
type Page = Pick<WorkingCopyOf<'articles'>, 'body' | 'sensitivity' | 'topic'> & {
  readonly techniques?: readonly string[] | null
}

/** A topic of its own or an adult page: whatever the editor chose for the one, the other is enough. */
const isSensitive = ({ sensitivity, topic }: Subject): boolean =>
  sensitivity === 'adult' || (topic != null && topic !== 'general')

/** And an article about a sensitive technique is one, whatever it says of itself. */
const isAboutSensitive = (page: Page, { techniques }: Around): boolean =>
  isSensitive(page) || techniques.some((each) => (page.techniques ?? []).includes(each.key) && isSensitive(each))

const sensitivePageIsComplete = (page: Page, around: Around): Issue[] =>
  isAboutSensitive(page, around)
    ? asked.filter(([holds]) => !holds(page.body ?? [], around)).map(([, code]) => ({ code, path: 'body' }))
    : []

export const sensitiveArticleIsComplete: Requirement<'articles'> = sensitivePageIsComplete
export const sensitiveTechniqueIsComplete: Requirement<'techniques'> = sensitivePageIsComplete
