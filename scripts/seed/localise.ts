/**
 * Makes one document of the demo data into what an editor would save in one language: the fields that are not words as
 * they are, the words in that language, Markdown as rich text. The collection's own config says which fields those are.
 */
import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { Block, Field, RichTextField } from 'payload'
import type { DemoDocument, Words } from './read'

type Row = Record<string, unknown>
/** `words` is null in the source language, whose words stand in the document itself. */
type Place = { path: string[]; words: Words | null; isBare: boolean }

/** What may point at other documents is left out of a bare copy: documents refer to each other in circles. */
const pointing: readonly Field['type'][] = ['relationship', 'upload', 'richText', 'blocks', 'array']

const toLexical = (field: RichTextField, markdown: string): unknown =>
  convertMarkdownToLexical({ editorConfig: editorConfigFactory.fromField({ field }), markdown })

const finished = (field: Field, value: unknown): unknown =>
  field.type === 'richText' && typeof value === 'string' ? toLexical(field, value) : (value ?? null)

/** A row's name in a translation's path. */
const rowName = (row: Row): string => String(row.id ?? row.key ?? row.date ?? '')

const leaf = (field: Field, value: unknown, { path, words }: Place): unknown => {
  const isWords = 'localized' in field && field.localized
  return finished(field, isWords && words ? words[path.join('.')] : value)
}

const rows = (all: Row[], fieldsOf: (row: Row) => Field[], place: Place): Row[] =>
  all.map((row) => ({
    ...localiseFields(fieldsOf(row), row, { ...place, path: [...place.path, rowName(row)] }),
    ...(row.blockType ? { blockType: row.blockType } : {}),
    ...(row.id ? { id: row.id } : {}),
  }))

const named = (field: Field & { name: string }, value: unknown, place: Place): unknown => {
  if (field.type === 'group') return localiseFields(field.fields, (value ?? {}) as Row, place)
  if (field.type === 'array') return rows((value ?? []) as Row[], () => field.fields, place)
  if (field.type === 'blocks') {
    const known = new Map((field.blocks as Block[]).map((block) => [block.slug, block.fields]))
    return rows((value ?? []) as Row[], (row) => known.get(String(row.blockType)) ?? [], place)
  }
  return leaf(field, value, place)
}

const localiseFields = (fields: Field[], doc: Row, place: Place): Row => {
  const out: Row = {}
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const name = 'name' in tab ? tab.name : undefined
        if (!name) Object.assign(out, localiseFields(tab.fields, doc, place))
        else if (doc[name]) {
          out[name] = localiseFields(tab.fields, doc[name] as Row, { ...place, path: [...place.path, name] })
        }
      }
    } else if (!('name' in field) || !field.name) {
      if ('fields' in field) Object.assign(out, localiseFields(field.fields, doc, place))
    } else if (doc[field.name] != null && !(place.isBare && pointing.includes(field.type))) {
      const inside = { ...place, path: [...place.path, field.name] }
      out[field.name] = named(field as Field & { name: string }, doc[field.name], inside)
    }
  }
  return out
}

/** @returns the data for saving the document in one language; `isBare` leaves out whatever points at other documents. */
export const localise = (fields: Field[], doc: DemoDocument, words: Words | null, isBare = false): Row =>
  localiseFields(fields, doc, { path: [], words, isBare })
