/** Payload's REST behind a guard: only requests that make sense, only for people who have signed in. */
import { executeAuthStrategies, getPayload, handleEndpoints, type SanitizedConfig } from 'payload'
import { languageOf } from '@/cms/languages'
import { wordsIn } from '@/cms/messages'
import { sourceLocale } from '@/domain/locale/locales'
import { complaint, type Complaint } from './guard'

type Config = Promise<SanitizedConfig>
type Context = { params: Promise<{ slug?: string[] }> }

/** What signing in needs, and nothing else, is answered to strangers. */
const forStrangers = new Set([
  'POST users/login',
  'POST users/logout',
  'POST users/forgot-password',
  'POST users/reset-password',
  'POST users/first-register',
  'GET users/me',
  'POST users/refresh-token',
])
/** Payload's own bookkeeping, where preferences are everybody's own and the rest is nobody's business; and what is not in use. */
const bookkeeping = /^payload-(?!preferences(\/|$))|^users\/verify(\/|$)/

type Say = (status: number, complaint: Complaint) => Response

/** Refuses in the language of the request's admin, which is known before anybody has signed in. */
const refusing = async (config: Config, { headers }: Request): Promise<Say> => {
  const words = wordsIn(languageOf(await config, headers))
  return (status, { code, values }) =>
    Response.json({ errors: [{ code, message: words(`requests.${code}`, values) }] }, { status })
}

const isSignedIn = async (config: Config, headers: Headers): Promise<boolean> => {
  const payload = await getPayload({ config })
  const { user } = await executeAuthStrategies({ headers, payload })
  return user !== null && (user as { active?: boolean }).active !== false
}

/** Forms with a token of their own aside, a body is JSON that can be read, or a file with its data. */
const isReadable = async (request: Request): Promise<boolean> => {
  if (request.method === 'GET' || !(request.headers.get('content-type') ?? '').includes('application/json')) return true
  const text = await request.clone().text()
  if (text === '') return true
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null
  } catch {
    return false
  }
}

/** Without a fallback Payload leaves the language open where none is asked for; here it is the source's. */
const inALanguage = (request: Request): Request => {
  const url = new URL(request.url)
  if (url.searchParams.has('locale')) return request
  url.searchParams.set('locale', sourceLocale)
  return new Request(url, request)
}

/** Bytes of the largest file that the upload takes. */
const largest = async (config: Config) => (await config).upload.limits?.fileSize ?? 0

const answer = async (config: Config, request: Request, slug: string[]): Promise<Response> => {
  const refuse = await refusing(config, request)
  const path = slug.map(encodeURIComponent).join('/')
  if (bookkeeping.test(path)) return refuse(404, { code: 'nothing-here' })
  // First of all, so that a stranger hears the same whatever the question.
  if (!forStrangers.has(`${request.method} ${path}`) && !(await isSignedIn(config, request.headers)))
    return refuse(401, { code: 'signed-out' })
  const wrong = complaint(request.url, request.method)
  if (wrong) return refuse(400, wrong)
  if (!(await isReadable(request))) return refuse(400, { code: 'not-json' })
  const response = await handleEndpoints({ config, path: `/api/${path}`, request: inALanguage(request) })
  // Payload says this in English only.
  return response.status === 413
    ? refuse(413, { code: 'too-large', values: { megabytes: (await largest(config)) / 1_000_000 } })
    : response
}

/** @returns one handler for all methods of `/api/…`. Nothing it answers may be kept by anybody. */
export const restOf =
  (config: Config) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    const response = await answer(config, request, (await params).slug ?? [])
    response.headers.set('Cache-Control', 'private, no-store')
    response.headers.set('X-Content-Type-Options', 'nosniff')
    return response
  }
