/** Fields that choose from the closed vocabularies of the domain. */
import type { SelectField } from 'payload'

type Options<T extends string> = {
  label?: string
  help?: string
  many?: boolean
  initial?: T | T[]
  required?: boolean
  width?: string
  labels?: Partial<Record<T, string>>
  beside?: boolean
}

/** `stop-now` → `Stop now`. The words that visitors see come from the message catalogues, not from here. */
const readable = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1).replaceAll('-', ' ')

/** @returns a select over `values`, which come from domain/kinds/terms. */
export const choice = <T extends string>(name: string, values: readonly T[], options: Options<T> = {}): SelectField =>
  ({
    name,
    type: 'select',
    options: values.map((value) => ({ value, label: options.labels?.[value] ?? readable(value) })),
    ...(options.many ? { hasMany: true } : {}),
    ...(options.label ? { label: options.label } : {}),
    ...(options.initial !== undefined ? { defaultValue: options.initial } : {}),
    ...(options.required ? { required: true } : {}),
    admin: {
      ...(options.help ? { description: options.help } : {}),
      ...(options.width ? { width: options.width } : {}),
      ...(options.beside ? { position: 'sidebar' as const } : {}),
      ...(options.required ? { isClearable: false } : {}),
    },
  }) as SelectField
