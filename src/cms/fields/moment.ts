/** Days, clock times and local moments, kept as the text that people mean: no time zone can shift them. */
import type { PayloadRequest, TextField } from 'payload'
import { say } from '@/cms/messages'
import * as term from '@/domain/kinds/terms'

type Options = { label?: string; help?: string; required?: boolean; width?: string; beside?: boolean }
type Kind = {
  input: 'date' | 'time' | 'datetime-local'
  valid: (value: string) => boolean
  code: 'day' | 'clock' | 'moment'
}

const isDay = (value: string): boolean =>
  term.day.safeParse(value).success && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)

const safely = (check: (value: string) => boolean) => (value: string) => {
  try {
    return check(value)
  } catch {
    // An impossible date such as 2026-13-45 makes Date throw; it is no less invalid than others.
    return false
  }
}

const kinds = {
  day: { input: 'date', valid: safely(isDay), code: 'day' },
  clock: { input: 'time', valid: (v) => term.clock.safeParse(v).success, code: 'clock' },
  moment: {
    input: 'datetime-local',
    valid: safely((v) => /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(v) && isDay(v.slice(0, 10))),
    code: 'moment',
  },
} satisfies Record<string, Kind>

const field = (name: string, kind: Kind, options: Options): TextField => ({
  name,
  type: 'text',
  ...(options.label ? { label: options.label } : {}),
  ...(options.required ? { required: true } : {}),
  validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) => {
    if (!value) return !options.required || say(req, 'fields.needed')
    return kind.valid(value) || say(req, `fields.${kind.code}`)
  },
  admin: {
    ...(options.help ? { description: options.help } : {}),
    ...(options.width ? { width: options.width } : {}),
    ...(options.beside ? { position: 'sidebar' as const } : {}),
    components: { Field: { path: '@/cms/admin/native-input#NativeInput', clientProps: { inputType: kind.input } } },
  },
})

/** A calendar day, `YYYY-MM-DD`. */
export const day = (name: string, options: Options = {}): TextField => field(name, kinds.day, options)
/** A wall-clock time, `HH:MM`. */
export const clock = (name: string, options: Options = {}): TextField => field(name, kinds.clock, options)
/** A date and time by the clinic's own clock, `YYYY-MM-DDTHH:MM`. */
export const localMoment = (name: string, options: Options = {}): TextField => field(name, kinds.moment, options)
