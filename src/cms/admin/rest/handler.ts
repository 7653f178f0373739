/** Payload's REST behind a guard: only requests that make sense, only for people who have signed in. */
import { executeAuthStrategies, getPayload, handleEndpoints, type SanitizedConfig } from 'payload'
import { largestFileMegabytes } from '@/cms/collections/network/media/kinds'
import { languageOf } from '@/cms/languages'
import { wordsIn } from '@/cms/messages'
import { sourceLocale } from '@/domain/locale/locales'
import { bodyFault, isForm, longestBody, longestOfStrangers, readBody } from './body'
import { addressComplaint, queryComplaint, type Complaint } from './guard'
import { asMeant, methodMeant } from './question'

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
const bookkeeping = /^payload-(?!preferences(\/|$))|^payload-preferences\/versions(\/|$)|^users\/verify(\/|$)/

/** Seconds after which somebody who was sent away may try again. */
const comeAgain = '10'

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

/** Without a fallback Payload leaves the language open where none is asked for; here it is the English. */
const addressOf = (request: Request): URL => {
  const url = new URL(request.url)
  if (!url.searchParams.has('locale')) url.searchParams.set('locale', sourceLocale)
  return url
}

/** What is too much, by what it was to be. */
const tooMuch = (contentType: string, longest: number): Complaint =>
  isForm(contentType) && longest === longestBody
    ? { code: 'too-large', values: { megabytes: largestFileMegabytes } }
    : { code: 'body-too-large', values: { megabytes: longest / 1_000_000 } }

/** The request as Payload gets it: in one language, its body read and judged; or what is wrong with it. */
const judged = async (
  request: Request,
  { longest, needed }: { longest: number; needed: boolean },
): Promise<Request | Complaint> => {
  const { method, headers, signal } = request
  if (method === 'GET' || method === 'HEAD' || (!request.body && !needed))
    return new Request(addressOf(request), request)
  const contentType = headers.get('content-type') ?? ''
  const bytes = await readBody(request, longest)
  if (!bytes) return tooMuch(contentType, longest)
  const fault = await bodyFault(bytes, contentType, needed)
  if (fault === 'too-large') return tooMuch(contentType, longestBody)
  if (fault) return { code: fault }
  return new Request(addressOf(request), { method, headers, signal, body: bytes.length > 0 ? bytes : null })
}

const answer = async (config: Config, asked: Request, slug: string[]): Promise<Response> => {
  const refuse = await refusing(config, asked)
  const path = slug.map(encodeURIComponent).join('/')
  if (bookkeeping.test(path)) return refuse(404, { code: 'nothing-here' })
  const isOpen = forStrangers.has(`${methodMeant(asked)} ${path}`)
  // First of all, so that a stranger hears the same whatever the question.
  if (!isOpen && !(await isSignedIn(config, asked.headers))) return refuse(401, { code: 'signed-out' })
  const request = await asMeant(asked)
  if ('code' in request) return refuse(400, request)
  const wrong = addressComplaint(asked.url) ?? queryComplaint(new URL(request.url).searchParams, request.method)
  if (wrong) return refuse(400, wrong)
  const ready = await judged(request, {
    longest: isOpen ? longestOfStrangers : longestBody,
    // A new document.
    needed: request.method === 'POST' && slug.length === 1,
  })
  if ('code' in ready) return refuse(ready.code.endsWith('too-large') ? 413 : 400, ready)
  return handleEndpoints({ config, path: `/api/${path}`, request: ready })
}

/** @returns one handler for all methods of `/api/…`. Nothing it answers may be kept by anybody. */
export const restOf =
  (config: Config) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    const response = await answer(config, request, (await params).slug ?? [])
    if (response.status === 503) response.headers.set('Retry-After', comeAgain)
    response.headers.set('Cache-Control', 'private, no-store')
    response.headers.set('X-Content-Type-Options', 'nosniff')
    return response
  }
