/** Fields for what people read, each in every language: a line, a paragraph, a list of short phrases, rich text. */
import type { Field, RichTextField, TextareaField, TextField } from 'payload'

type Options = { label?: string; help?: string; localized?: boolean; width?: string; rows?: number; max?: number }

const admin = ({ help, width }: Options) => ({
  ...(help ? { description: help } : {}),
  ...(width ? { width } : {}),
})
const labelled = ({ label }: Options) => (label ? { label } : {})

/** One line of text. */
export const line = (name: string, options: Options = {}): TextField => ({
  name,
  type: 'text',
  localized: options.localized ?? true,
  maxLength: options.max ?? 300,
  ...labelled(options),
  admin: admin(options),
})

/** A paragraph without formatting. */
export const paragraph = (name: string, options: Options = {}): TextareaField => ({
  name,
  type: 'textarea',
  localized: options.localized ?? true,
  maxLength: options.max ?? 5_000,
  ...labelled(options),
  admin: { ...admin(options), rows: options.rows ?? 3 },
})

/** Short phrases, one by one, in an order of their own in each language. */
export const wordList = (name: string, options: Options = {}): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  maxRows: 200,
  localized: options.localized ?? true,
  maxLength: options.max ?? 500,
  ...labelled(options),
  admin: { ...admin(options), placeholder: 'Type, then press Enter' },
})

/** Formatted text with the allow-list of the platform's editor. */
export const richText = (name: string, options: Options = {}): RichTextField => ({
  name,
  type: 'richText',
  localized: options.localized ?? true,
  ...labelled(options),
  admin: admin(options),
})

/** A group of fields side by side. */
export const row = (...fields: Field[]): Field => ({ type: 'row', fields })

/** Moves fields to the side of the form. */
export const beside = <F extends Field>(field: F): F =>
  ({ ...field, admin: { ...field.admin, position: 'sidebar' } }) as F
