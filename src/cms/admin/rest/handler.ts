/** Payload's REST behind a guard: only requests that make sense, only for people who have signed in. */
import { executeAuthStrategies, getPayload, handleEndpoints, type SanitizedConfig } from 'payload'
import { languageOf } from '@/cms/languages'
import { wordsIn } from '@/cms/messages'
import { sourceLocale } from '@/domain/locale/locales'
import { largestFile } from '../errors'
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

/** What a form may hold beside its file, in bytes. */
const besideTheFile = 100_000

/** Whether a request says itself that it holds more than a file may; what says nothing is counted as it is read. */
const isTooLarge = (request: Request, { upload }: SanitizedConfig): boolean =>
  Number(request.headers.get('content-length') ?? 0) > (upload.limits?.fileSize ?? Infinity) + besideTheFile

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

const answer = async (config: Config, request: Request, slug: string[]): Promise<Response> => {
  const refuse = await refusing(config, request)
  const path = slug.map(encodeURIComponent).join('/')
  if (bookkeeping.test(path)) return refuse(404, { code: 'nothing-here' })
  // First of all, so that a stranger hears the same whatever the question.
  if (!forStrangers.has(`${request.method} ${path}`) && !(await isSignedIn(config, request.headers)))
    return refuse(401, { code: 'signed-out' })
  const wrong = complaint(request.url, request.method)
  if (wrong) return refuse(400, wrong)
  // Before the body is read: Next hands on its first bytes only where it is larger than proxyClientMaxBodySize.
  if (isTooLarge(request, await config)) return refuse(413, { code: 'too-large', values: largestFile(await config) })
  if (!(await isReadable(request))) return refuse(400, { code: 'not-json' })
  return handleEndpoints({ config, path: `/api/${path}`, request: inALanguage(request) })
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
