/** A text that was live, as what to save in its working copy: the next change begins with what visitors read. */
import { kindOf, type KindName } from '@/domain/kinds'
import { isWords } from '@/domain/kinds/field'
import { byId, leaves } from '@/domain/kinds/walk'
import { knowingWrong, pieceOf, whole, type Document } from '@/publishing/present'
import type { Former } from '@/publishing/plan/former-texts'

type Data = Record<string, unknown>

/** What a document has of the framework, and no text of it says. */
const ofTheFramework = ['id', 'key', 'createdAt', 'updatedAt', 'globalType', 'base', 'url', 'thumbnailURL', '_status']

const isGroup = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('root' in value)

/** The former values, and nothing where there was none: a field that is not named would stay as it is. */
const inPlaceOf = (now: Data, was: Data): Data =>
  Object.fromEntries(
    [...new Set([...Object.keys(now), ...Object.keys(was)])].map((name) => {
      const [is, former] = [now[name], was[name]]
      return [name, isGroup(is) && isGroup(former) ? inPlaceOf(is, former) : (former ?? null)]
    }),
  )

/** The group or row that a path leads into, rows by their ids, and the name of the field there. */
const placeIn = (doc: Data, path: string): { at: unknown; name: string } => {
  const steps = path.split('.')
  const name = steps.pop() ?? ''
  let at: unknown = doc
  for (const step of steps)
    at = Array.isArray(at) ? at.find((row: Data | null) => row?.id === step) : (at as Data | undefined)?.[step]
  return { at, name }
}

/** Puts a value where its path leads; a row that is gone takes it with it. */
const put = (doc: Data, path: string, value: unknown): void => {
  const { at, name } = placeIn(doc, path)
  if (isGroup(at)) at[name] = value
}

type Made = { words?: Record<string, string> } | null | undefined
const marksOf = (doc: Data): Record<string, string> => (doc.translatedFrom as Made)?.words ?? {}

/**
 * @param now the working copy in the language of the text
 * @param isLeading whether what is one for all languages comes with it
 * @returns what to save: of the leading language all of it; of others their own words, with what they were made from
 */
export const formerWords = (collection: KindName, now: Document, { source }: Former, isLeading: boolean): Data => {
  const bare = (doc: Data) => Object.fromEntries(Object.entries(doc).filter(([name]) => !ofTheFramework.includes(name)))
  if (isLeading) return inPlaceOf(bare(now), bare(knowingWrong(source.doc, now)))
  const data = structuredClone(bare(now))
  const lent = new Set(source.standIns?.at ?? [])
  if (lent.has(whole)) return data
  const words = { ...marksOf(now) }
  const own = (doc: Data) =>
    leaves(kindOf(collection), doc, byId).filter(
      ({ path, field }) => isWords(field) && !lent.has(pieceOf(collection, path)),
    )
  const former = new Map(own(source.doc).map(({ path, value }) => [path, value]))
  // Of a row that came later the text says nothing; of what was empty then, that it was.
  const emptied = own(now).flatMap(({ path }) => (isGroup(placeIn(source.doc, path).at) ? [[path, null] as const] : []))
  for (const [path, value] of new Map([...emptied, ...former])) {
    put(data, path, value)
    const mark = marksOf(source.doc)[path]
    if (mark) words[path] = mark
    else delete words[path]
  }
  return { ...data, translatedFrom: { words } }
}
