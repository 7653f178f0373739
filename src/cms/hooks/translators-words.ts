/** A translator changes words, in languages of their own, and nothing else: not an outcome, not a reference, not the order of rows. */
import {
  APIError,
  type CollectionBeforeChangeHook,
  type FlattenedField,
  type GlobalBeforeChangeHook,
  type PayloadRequest,
} from 'payload'
import { actorOf, onlyTranslates } from '@/cms/access'
import { isLocale, sourceLocale } from '@/domain/locale/locales'
import { writableLocales } from '@/domain/roles/roles'
import { leaves } from './walk'

const denied = (message: string) => new APIError(message, 403, null, true)

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
    throw denied('You can write the languages you translate into only.')
  if (structureOf(fields, before) !== structureOf(fields, data))
    throw denied('A translator changes words only: everything else is the same in all languages.')
}

export const translatorsWords: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  check(collection.flattenedFields, { ...originalDoc, ...data }, originalDoc, req)
  return data
}
export const translatorsWordsGlobal: GlobalBeforeChangeHook = ({ data, global, originalDoc, req }) => {
  check(global.flattenedFields, { ...originalDoc, ...data }, originalDoc, req)
  return data
}
