/** A translator changes words, in languages of their own, and nothing else: not an outcome, not a reference, not the order of rows. */
import type { CollectionBeforeChangeHook, FlattenedField, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf, onlyTranslates } from '@/cms/access'
import { isLocale, sourceLocale } from '@/domain/locale/locales'
import { writableLocales } from '@/domain/roles/roles'
import { deny } from './refuse'
import { leaves } from './walk'

/** Everything of a document that is the same in all languages, as comparable text. Empty and absent are the same. */
const structureOf = (fields: FlattenedField[], data: unknown): string =>
  [...leaves(fields, data)]
    .filter(
      ({ field, localized, value }) =>
        !localized &&
        !('virtual' in field && field.virtual) &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    )
    .filter(({ path }) => !['createdAt', 'updatedAt'].includes(path))
    .map(({ path, value }) => `${path}=${JSON.stringify(value)}`)
    .sort()
    .join('\n')

const check = (fields: FlattenedField[], data: unknown, before: unknown, req: PayloadRequest): void => {
  if (!onlyTranslates(req.user)) return
  if (!isLocale(req.locale) || req.locale === sourceLocale || !writableLocales(actorOf(req.user)).includes(req.locale))
    deny(req, 'own-languages-only')
  if (structureOf(fields, before) !== structureOf(fields, data)) deny(req, 'words-only')
}

export const translatorsWords: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  check(collection.flattenedFields, { ...originalDoc, ...data }, originalDoc, req)
  return data
}
export const translatorsWordsGlobal: GlobalBeforeChangeHook = ({ data, global, originalDoc, req }) => {
  check(global.flattenedFields, { ...originalDoc, ...data }, originalDoc, req)
  return data
}
