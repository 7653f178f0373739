/** The languages of a host or of a person. */
import type { SelectField } from 'payload'
import { endonym, locales, type Locale } from '@/domain/locale/locales'
import { choice } from './choice'

type Options = { help?: string; initial?: Locale[]; width?: string; beside?: boolean }

/** @returns the field `locales`, in a table named `…_languages`: `…_locales` holds the translations of the document itself. */
export const languagesField = (options: Options = {}): SelectField =>
  ({
    ...choice('locales', locales, { label: 'Languages', many: true, labels: endonym, ...options }),
    dbName: ({ tableName }: { tableName?: string }) => `${tableName}_languages`,
    enumName: ({ tableName }: { tableName?: string }) => `enum_${tableName}_languages`,
  }) as SelectField
