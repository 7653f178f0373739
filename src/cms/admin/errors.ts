/** What a failed request is told. Values that the database cannot read are the sender's mistake; where it has no room just now, nobody's. */
import type { AfterErrorHook, PayloadRequest } from 'payload'
import { say } from '@/cms/messages'
import { Busy } from '@/cms/queue'

type Refusal = { message: string; status?: number; isPublic?: boolean; data?: Record<string, unknown> | null }
type Said = { errors?: { message?: unknown; data?: unknown }[] } | undefined

/** What Payload says where it does not recognise an error. */
const unrecognised = 'An unknown error occurred.'

const lostWords = (result: unknown, { message, data }: Refusal): boolean => {
  const [said] = (result as Said)?.errors ?? []
  return said?.message === unrecognised || (said?.message === message && Boolean(data) && !said.data)
}

/**
 * A refusal keeps its sentence, and the fields it is about. Payload knows its errors by name and class; in the built
 * product the names are gone and each class exists twice, so that it takes most of them for unknown. Here the status tells.
 * What is ours to hide stays hidden, but is said in the reader's language.
 */
export const nothingUnsaid: AfterErrorHook = ({ error, req, result }) => {
  const { message, status = 500, isPublic = status !== 500, data } = error as Refusal
  if (!isPublic) return { response: { errors: [{ message: say(req, 'requests.failed') }] } }
  if (lostWords(result, error as Refusal)) return { response: { errors: [{ message, ...(data ? { data } : {}) }] } }
}

/** The code that PostgreSQL gave, however deep it is wrapped; empty where it gave none. */
export const codeOf = (error: unknown): string => {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code
  return cause !== undefined && cause !== error ? codeOf(cause) : ''
}

/** Class 22, data exception: not a number, out of range, an impossible date, an unstorable character. */
const isUnreadable = (code: string) => code.startsWith('22')
/** A condition or an order that the fields do not allow, and that Payload turned into SQL all the same. */
const isUnanswerable = (code: string) => ['42601', '42883', '42804', '42P10'].includes(code)

const bad = (req: PayloadRequest, code: 'unreadable' | 'unanswerable') => ({
  status: 400,
  response: { errors: [{ message: say(req, `requests.${code}`) }] },
})

type SavedOver = { conflicts: unknown[]; errors: unknown[] }

/** A save over somebody else's change: what clashes stands beside the sentences, for forms and for programs alike. */
const savedOver = (error: unknown) => {
  const { status, data, message } = (error ?? {}) as { status?: number; data?: Partial<SavedOver>; message?: string }
  if (status !== 409 || !data?.conflicts) return undefined
  const { conflicts, errors } = data
  return { status, response: { errors: [{ message, data: { errors } }], conflicts } }
}

/** No room, a lock that was not given up in time, two that waited for each other: the same request may succeed later. */
const isBusy = (code: string) => code.startsWith('53') || ['55P03', '40P01', '40001'].includes(code)

export const badDataIsBadRequest: AfterErrorHook = ({ error, req }) => {
  const clash = savedOver(error)
  if (clash) return clash
  const code = codeOf(Busy.from(error))
  if (isBusy(code)) return { status: 503, response: { errors: [{ code: 'busy', message: say(req, 'requests.busy') }] } }
  if (isUnreadable(code)) return bad(req, 'unreadable')
  if (req.method === 'GET' && isUnanswerable(code)) return bad(req, 'unanswerable')
}
