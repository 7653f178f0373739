/** What a French page may show (R23, R38): of each piece its own words as they were signed, or the English as it is live. */
import { pieceAt, type Bilingual } from './bilingual'
import { pieceIn, wordsIn } from './fields'
import type { Doc } from './medical'
import { allSaid, keyOf, saidBy, type Kind, type Said } from './said'

type Shown = { doc: Doc; standIns: readonly string[] }

/** One for all languages, as they are in English: choices, switches and what documents point at. */
const wordless = [
  ...['implies', 'urgentSigns', 'askInSelfCheck', 'topic', 'pressure', 'floor', 'onlyIf', 'parent', 'kind'],
  ...['sensitivity', 'phase', 'urgency', 'appliesTo', 'asRedFlag'],
]
const ofWords = ['reason', 'whatToDo', 'modification', 'conflictNote', 'name']
const safetyBlocks = ['doDont', 'clinicianNote', 'warningSigns']
const staysWhole = (kind: Kind): boolean => ['contraindications', 'techniques', 'warning-signs'].includes(kind)

const isOrder = ({ at }: Said): boolean => at.startsWith('block ')
const byPiece = (said: readonly Said[]): Map<string, Said[]> => {
  const found = new Map<string, Said[]>()
  for (const each of said.filter((one) => !isOrder(one)))
    found.set(pieceAt(each.at), [...(found.get(pieceAt(each.at)) ?? []), each])
  return found
}

/** A ruling without its words. */
const bare = (said: readonly Said[]): string =>
  JSON.stringify(
    said.map(({ at, says }) => [
      at,
      (JSON.parse(says) as [string, unknown][]).filter(([name]) => !ofWords.includes(name)),
    ]),
  )

const blockTypeOf = (doc: Doc, piece: string): string | undefined =>
  ((doc.body ?? []) as { id: string; blockType: string }[]).find(({ id }) => `body.${id}` === piece)?.blockType

/** Whether a piece is safety text. */
const isSafety = (doc: Doc, piece: string): boolean => {
  const type = blockTypeOf(doc, piece)
  if (type) return safetyBlocks.includes(type)
  return (
    ['name', 'ruling', 'advice', 'risks', 'sign', 'action'].includes(piece) || /^(exceptions|variants)\./.test(piece)
  )
}

export type Before = { shown: Shown; english: Doc } | null
type Page = { pair: Bilingual; shown: Shown; english: Doc | null; before: Before; made: ReadonlySet<string> }

/** Words, and the English beside which they were written or confirmed. */
export const madeOf = ({ kind, beside }: Bilingual, french: Doc): string[] =>
  [...wordsIn(kind, french)].map(([path, { says }]) => [path, says, beside.get(path)].join('\u0000'))

/** @returns what is wrong with what a French page shows, in words; nothing where it may stand. */
export const wrongIn = ({ pair, shown, english, before, made }: Page): string[] => {
  const { kind } = pair
  const is = byPiece(saidBy(kind, shown.doc))
  const was = before ? byPiece(saidBy(kind, before.shown.doc)) : new Map<string, Said[]>()
  const theirs = english ? byPiece(saidBy(kind, english)) : new Map<string, Said[]>()
  const signed = byPiece(pair.signed.fr)
  const same = (one: Said[] | undefined, other: Said[] | undefined) => allSaid(one ?? []) === allSaid(other ?? [])
  const pieces = [...new Set([...is.keys(), ...theirs.keys()])]
  const wrong = pieces.flatMap((piece): string[] => {
    const own = is.get(piece)
    if (shown.standIns.includes(piece) || (english && wordless.includes(piece)))
      return same(own, theirs.get(piece)) ? [] : [`${piece} is not the English that is live`]
    const stayed = before && !before.shown.standIns.includes(piece) && same(own, was.get(piece))
    const ofSafety = isSafety(english ?? shown.doc, piece)
    if (!own) return staysWhole(kind) || ofSafety ? [`${piece} is missing`] : []
    if (!stayed && !same(own, signed.get(piece))) return [`${piece} is not signed`]
    if (!english || !ofSafety) return []
    if (/^(ruling|exceptions|variants)/.test(piece) && bare(own) !== bare(theirs.get(piece) ?? []))
      return [`${piece} says something else than the English`]
    const says = wordsIn(kind, english)
    const old = [...wordsIn(kind, shown.doc)].filter(
      ([path, words]) =>
        pieceIn(path) === piece && words.isSafety && !made.has([path, words.says, says.get(path)?.says].join('\u0000')),
    )
    return old.map(([path]) => `${path} was made from other English`)
  })
  return [...wrong, ...wrongOrder({ pair, shown, english, before, made })]
}

/** Which blocks there are, and in which order: as it was signed in French, as it stands in English, or as it was. */
const wrongOrder = ({ pair, shown, english, before }: Page): string[] => {
  const order = (said: readonly Said[]) => said.filter(isOrder).map(keyOf)
  const is = order(saidBy(pair.kind, shown.doc))
  const isProse = (each: string) => !safetyBlocks.some((type) => each.endsWith(type))
  const allowed = [pair.signed.fr, english && saidBy(pair.kind, english), before && saidBy(pair.kind, before.shown.doc)]
  const right = allowed.some((said) => said && order(said).filter(isProse).join() === is.filter(isProse).join())
  return right ? [] : ['the blocks are others, or in another order, than was signed']
}
