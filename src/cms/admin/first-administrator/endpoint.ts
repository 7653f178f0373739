/**
 * Makes the first administrator: only while there are no users, only for whoever holds the one-time token that start
 * prints. Takes the place of Payload's own endpoint of this path, which lets the first comer in.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import {
  generatePayloadCookie,
  registerFirstUserOperation,
  type Collection,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { say, type Messages } from '@/cms/messages'
import { nested } from '@/cms/nested-request'
import { z } from 'zod'
import { env } from '@/env'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Compared by hash, so that neither length nor content leaks through time. */
export const isFirstAdminToken = (token: unknown): boolean => {
  const expected = env.FIRST_ADMIN_TOKEN
  return expected !== undefined && typeof token === 'string' && timingSafeEqual(digest(token), digest(expected))
}

/** Characters. */
export const shortestPassword = 12

const form = z.object({
  token: z.string(),
  name: z.string().trim().max(300).default(''),
  email: z.email(),
  password: z.string().min(shortestPassword).max(200),
})

const isForm = (req: PayloadRequest) => (req.headers.get('content-type') ?? '').includes('form')

const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return isForm(req) ? Object.fromEntries((await req.formData?.()) ?? []) : await req.json?.()
  } catch {
    // Whatever cannot be read is refused like a wrong token.
    return {}
  }
}

type Problem = keyof Messages['firstAdministrator']['problems']

/** A form goes back to its page; a script gets the sentence. */
const refuse = (req: PayloadRequest, problem: Problem, token = ''): Response => {
  if (!isForm(req)) {
    const message = say(req, `firstAdministrator.problems.${problem}`, { least: shortestPassword })
    return Response.json({ errors: [{ code: problem, message }] }, { status: problem === 'token' ? 403 : 400 })
  }
  const query = new URLSearchParams({ ...(token ? { token } : {}), problem })
  return new Response(null, { status: 303, headers: { Location: `/admin/create-first-user?${query}` } })
}

export const firstAdministrator: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req)
    const token = (body as { token?: unknown } | null)?.token
    if (!isFirstAdminToken(token)) return refuse(req, 'token')
    const parsed = form.safeParse(body)
    if (!parsed.success) {
      const isEmail = parsed.error.issues.some(({ path }) => path[0] === 'email')
      return refuse(req, isEmail ? 'email' : 'password', String(token))
    }
    const { totalDocs } = await req.payload.count({ collection: 'users', req: nested(req) })
    if (totalDocs > 0) return refuse(req, 'late')
    const { name, email, password } = parsed.data
    const collection = req.payload.collections.users as Collection
    const result = await registerFirstUserOperation({
      collection,
      data: { name, email, password, roles: ['admin'], active: true },
      req,
    })
    const cookie = generatePayloadCookie({
      collectionAuthConfig: collection.config.auth,
      cookiePrefix: req.payload.config.cookiePrefix,
      token: String(result.token),
    })
    const headers = { 'Set-Cookie': String(cookie) }
    return isForm(req)
      ? new Response(null, { status: 303, headers: { ...headers, Location: '/admin' } })
      : Response.json({ user: result.user, token: result.token, exp: result.exp }, { headers })
  },
}
