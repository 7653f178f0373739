/** What a failed request is told. Values that the database cannot read are the sender's mistake, not ours. */
import type { AfterErrorHook, PayloadRequest } from 'payload'
import { say } from '@/cms/messages'

/** The code that PostgreSQL gave, however deep it is wrapped. */
const codeOf = (error: unknown): string => {
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

export const badDataIsBadRequest: AfterErrorHook = ({ error, req }) => {
  const code = codeOf(error)
  if (isUnreadable(code)) return bad(req, 'unreadable')
  if (req.method === 'GET' && isUnanswerable(code)) return bad(req, 'unanswerable')
}
