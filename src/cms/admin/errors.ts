/** What a failed request is told. Values that the database cannot read are the sender's mistake, not ours. */
import { APIError, type AfterErrorHook, type PayloadRequest, type SanitizedConfig } from 'payload'
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

/** What Payload says of a file beyond the limit, with status 500 and no other mark: it is known again by its words. */
export const beyondLimit = 'file beyond the limit'

/** The limit as the sentence about it names it. */
export const largestFile = ({ upload }: SanitizedConfig) => ({ megabytes: (upload.limits?.fileSize ?? 0) / 1_000_000 })

export const largeFileIsRefused: AfterErrorHook = ({ error, req }) => {
  if (!(error instanceof APIError) || error.message !== beyondLimit) return
  const message = say(req, 'requests.too-large', largestFile(req.payload.config))
  return { status: 413, response: { errors: [{ message }] } }
}

/**
 * A bundler takes the name of Payload's plain error away, and formatErrors of payload 3.90 then keeps its message to
 * itself, unless it carries data. What is ours to hide stays hidden, but is said in the reader's language.
 */
export const nothingUnsaid: AfterErrorHook = ({ error, req }) => {
  const { isPublic, status = 500 } = error as { isPublic?: boolean; status?: number }
  if (!(isPublic ?? status !== 500)) return { response: { errors: [{ message: say(req, 'requests.failed') }] } }
  if (error instanceof APIError && error.name === '' && !error.data)
    return { response: { errors: [{ message: error.message }] } }
}
