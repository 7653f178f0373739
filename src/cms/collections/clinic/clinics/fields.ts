/** Fields that only clinics have. */
import type { TextField } from 'payload'
import { must } from '@/cms/fields/must'

const isTimeZone = (value: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return value.includes('/') || value === 'UTC'
  } catch {
    // Intl throws on a zone it does not know.
    return false
  }
}

export const timeZone: TextField = {
  name: 'timeZone',
  type: 'text',
  label: 'Time zone',
  required: true,
  defaultValue: 'UTC',
  validate: must<string>((value) => value != null && isTimeZone(value), 'zone', { example: 'America/Moncton' }),
  admin: { description: 'Such as America/Moncton. All hours are by this clock.' },
}

/** A list of short codes that are the same in all languages. */
export const plainList = (name: string, label: string, help: string): TextField => ({
  name,
  type: 'text',
  label,
  hasMany: true,
  admin: { description: help, placeholder: 'Type, then press Enter' },
})
