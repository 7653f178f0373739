/** The only reader of process.env: every setting by name, checked when it is first asked for, with a message a person can act on. */
import { resolve } from 'node:path'

/** A setting is missing or malformed; the message says which one and what it should be. */
export class EnvError extends Error {}

/** @returns the trimmed value of a variable; undefined where it is unset or empty. Read by name, so that no build inlines it. */
const read = (name: string): string | undefined => process.env[name]?.trim() || undefined

/** While `next build` collects pages it loads the configuration with no database and no secrets at hand; nothing of it is kept. */
const building = (): boolean => read('NEXT_PHASE') === 'phase-production-build'

const required = (name: string, meaning: string): string => {
  const value = read(name)
  if (value) return value
  if (building()) return ''
  throw new EnvError(`${name} is not set: ${meaning}.`)
}

const wholeNumber = (name: string, otherwise: number, min: number, max: number): number => {
  const value = read(name)
  if (value === undefined) return otherwise
  const number = Number(value)
  if (Number.isInteger(number) && number >= min && number <= max) return number
  throw new EnvError(`${name} is "${value}": it must be a whole number from ${min} to ${max}.`)
}

const list = (name: string): string[] =>
  (read(name) ?? '')
    .split(',')
    .map((part) => part.trim().replace(/\/+$/, ''))
    .filter(Boolean)

export const env = {
  get NODE_ENV(): 'production' | 'development' | 'test' {
    const value = read('NODE_ENV')
    return value === 'production' || value === 'test' ? value : 'development'
  },

  /** Connection string of the application's own database user. */
  get DATABASE_URL(): string {
    const value = required('DATABASE_URL', 'the connection string of the PostgreSQL database, postgres://…')
    if (value && !/^postgres(ql)?:\/\//.test(value)) throw new EnvError('DATABASE_URL must begin with postgres://.')
    return value
  },
  /** How many connections the workbench may hold; two thirds of them for saves and acts, which otherwise wait for each other. */
  get DATABASE_POOL(): number {
    return wholeNumber('DATABASE_POOL', 12, 1, 200)
  },
  get DATABASE_CONNECT_TIMEOUT_MS(): number {
    return wholeNumber('DATABASE_CONNECT_TIMEOUT_MS', 10_000, 100, 120_000)
  },
  /** A transaction that does nothing for this long is ended by the server, so that it cannot hold locks for ever. */
  get DATABASE_IDLE_TRANSACTION_MS(): number {
    return wholeNumber('DATABASE_IDLE_TRANSACTION_MS', 30_000, 1_000, 600_000)
  },

  /** Signs sessions and encrypts stored keys; changing it signs everybody out. */
  get PAYLOAD_SECRET(): string {
    const value = required('PAYLOAD_SECRET', 'a random text of at least 32 characters')
    if (value && value.length < 32) throw new EnvError('PAYLOAD_SECRET is shorter than 32 characters.')
    return value
  },

  /**
   * Which version of the presenting code this is: a hash over it (scripts/run/presenter.mjs). The build writes it in, so
   * that what is served says what it was built from; the launcher tells it to scripts.
   */
  get PRESENTER_VERSION(): string {
    return process.env.PRESENTER_VERSION || 'unknown'
  },

  get PORT(): number {
    return wholeNumber('PORT', 3000, 1, 65_535)
  },
  /** Where the admin is opened from: only these origins may use its session cookie. */
  get ADMIN_ORIGINS(): string[] {
    const origins = list('ADMIN_ORIGINS')
    return origins.length > 0 ? origins : [`http://localhost:${env.PORT}`]
  },

  /** Memory for finished pages, in bytes. */
  get STORE_BYTES(): number {
    return wholeNumber('STORE_BYTES', 256 * 1024 * 1024, 1024, 64 * 1024 ** 3)
  },
  /** Folder for everything that outlives a restart and is not in the database. */
  get STATE_DIR(): string {
    return resolve(read('STATE_DIR') ?? '.bodywork')
  },
  /** Folder of uploaded pictures. */
  get MEDIA_DIR(): string {
    return resolve(read('MEDIA_DIR') ?? `${env.STATE_DIR}/media`)
  },

  /** One-time token that lets somebody make the first administrator; without it nobody can. */
  get FIRST_ADMIN_TOKEN(): string | undefined {
    return read('FIRST_ADMIN_TOKEN')
  },

  /** Whether the demo network is wanted. */
  get DEMO(): boolean {
    return read('DEMO') === '1'
  },
  /** The instant at which the clock of a demo or test starts; undefined for real time. */
  get DEMO_NOW(): string | undefined {
    const value = read('DEMO_NOW')
    if (value !== undefined && Number.isNaN(Date.parse(value)))
      throw new EnvError(`DEMO_NOW is "${value}": it must be an instant such as 2026-11-24T15:00:00Z.`)
    return value
  },
  get DEMO_PASSWORD(): string {
    return read('DEMO_PASSWORD') ?? 'demo-only-Halvenne-2026'
  },
} as const
