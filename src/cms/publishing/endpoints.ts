/** The door over HTTP, for the admin and for scripts: publish, sign, withdraw, and what is live now. */
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { locales as allLocales, type Locale } from '@/domain/locale/locales'
import type { Verb } from '@/domain/roles/roles'
import { inTransaction } from '@/publishing/database'
import { publish, PublishRefused } from '@/publishing/door'
import { isMedical, type KindName } from '@/domain/kinds'
import { requestReview } from '@/publishing/review'
import { withdraw } from '@/publishing/withdraw'
import { say } from '@/cms/messages'
import { languageName } from '@/cms/messages/refusal'
import { may } from './authority'
import { clinicianOf, signLanguages } from './clinician'
import { loadWorkingCopy, type WorkingCopy } from './load'
import { actorOf, explain } from './reply'
import { stateOf } from './state'

const languages = z.array(z.enum(allLocales)).min(1)
const publishBody = z.object({ locales: languages.optional(), liveFrom: z.iso.datetime({ offset: true }).optional() })
const signBody = z.object({ locales: languages.optional(), confirms: z.boolean().optional() })
const reviewBody = z.object({ locales: languages.optional() })
const withdrawBody = z.object({ locales: languages.optional(), reason: z.string().trim().min(1).max(2000) })

const refuse = (status: number, message: string, errors: unknown[] = []) =>
  Response.json({ message, errors: errors.length > 0 ? errors : [{ message }] }, { status })

const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return (await req.json?.()) ?? {}
  } catch {
    return undefined
  }
}

type Handle = (input: { req: PayloadRequest; copy: WorkingCopy; body: unknown }) => Promise<Response>

/** What every act has in common: a signed-in user who may do it to this document, and a body that is JSON. */
const act =
  (collection: KindName, verb: Verb, handle: Handle): PayloadHandler =>
  async (req) => {
    if (!req.user) return refuse(401, say(req, 'requests.signed-out'))
    const id = collection === 'network' ? 'network' : String(req.routeParams?.id ?? '')
    const copy = /^[a-z0-9-]{1,200}$/.test(id) ? await loadWorkingCopy(req, collection, id) : null
    if (!copy || !may(req, 'read', collection, copy.clinic)) return refuse(404, say(req, 'requests.not-found'))
    if (!may(req, verb, collection, copy.clinic)) return refuse(403, say(req, 'requests.not-allowed'))
    const body = req.method === 'GET' ? {} : await bodyOf(req)
    if (body === undefined) return refuse(400, say(req, 'requests.bad-body'))
    try {
      return await handle({ req, copy, body })
    } catch (error) {
      if (error instanceof PublishRefused) {
        const errors = error.refusals.map((refusal) => explain(req, refusal))
        return refuse(422, errors.map(({ message }) => message).join(' '), errors)
      }
      // Two documents met on one address: what another has there is a stand-in, which no working copy knows of.
      if ((error as { code?: unknown }).code === '23P01') return refuse(409, say(req, 'refusals.address-taken'))
      throw error
    }
  }

const chosen = (copy: WorkingCopy, asked: readonly Locale[] | undefined) =>
  Object.fromEntries(Object.entries(copy.languages).filter(([locale]) => !asked || asked.includes(locale as Locale)))

/** The language asked for that this document is not offered in, if any. */
const notOffered = (copy: WorkingCopy, asked: readonly Locale[] | undefined): Locale | undefined =>
  asked?.find((locale) => !copy.locales.includes(locale))

const handleReview: Handle = async ({ req, copy, body }) => {
  const parsed = reviewBody.safeParse(body)
  if (!parsed.success) return refuse(400, say(req, 'requests.bad-body'))
  const { locales } = parsed.data
  const outside = notOffered(copy, locales)
  if (outside) return refuse(422, say(req, 'requests.language-not-offered', { language: languageName(req, outside) }))
  const asked = await inTransaction((tx) =>
    requestReview(tx, { ...copy, languages: chosen(copy, locales) }, actorOf(req)),
  )
  return Response.json({ message: say(req, 'answers.review-requested'), locales: asked })
}

const handlePublish: Handle = async ({ req, copy, body }) => {
  const parsed = publishBody.safeParse(body)
  if (!parsed.success) return refuse(400, say(req, 'requests.bad-body'))
  const { locales, liveFrom } = parsed.data
  const outside = notOffered(copy, locales)
  if (outside) return refuse(422, say(req, 'requests.language-not-offered', { language: languageName(req, outside) }))
  const published = await inTransaction((tx) =>
    publish(tx, { actor: actorOf(req), liveFrom, documents: [{ ...copy, languages: chosen(copy, locales) }] }),
  )
  return Response.json({
    message: say(req, published.length > 0 ? 'answers.published' : 'answers.unchanged'),
    published,
  })
}

const handleWithdraw: Handle = async ({ req, copy, body }) => {
  const parsed = withdrawBody.safeParse(body)
  if (!parsed.success) return refuse(400, say(req, 'requests.reason-needed'))
  const { collection, key, clinic, source, locales: clinicLocales } = copy
  const clinician = await clinicianOf(req)
  const closed = await inTransaction((tx) =>
    withdraw(tx, {
      ...{ collection, key, clinic, source, clinicLocales, clinician },
      actor: actorOf(req),
      reason: parsed.data.reason,
      locales: parsed.data.locales ?? allLocales,
    }),
  )
  return Response.json({ message: say(req, 'answers.withdrawn'), closed })
}

const handleSign: Handle = async ({ req, copy, body }) => {
  const parsed = signBody.safeParse(body)
  if (!parsed.success) return refuse(400, say(req, 'requests.bad-body'))
  const clinician = await clinicianOf(req)
  if (!clinician) return refuse(403, say(req, 'refusals.not-a-clinician'))
  const refusals = await signLanguages(req, copy, clinician, parsed.data)
  if (refusals.length > 0) {
    const errors = refusals.map((refusal) => explain(req, refusal))
    return refuse(422, errors.map(({ message }) => message).join(' '), errors)
  }
  return Response.json({ message: say(req, 'answers.signed') })
}

/** What the panel offers to this user: nobody is shown a button that would only refuse them. */
const offered = async (req: PayloadRequest, { collection, clinic }: WorkingCopy) => ({
  publish: may(req, 'publish', collection, clinic),
  review: may(req, 'update', collection, clinic) && isMedical(collection),
  sign: may(req, 'sign', collection, clinic) && (await clinicianOf(req)) !== null,
})

const handleState: Handle = async ({ req, copy }) =>
  Response.json({ languages: await stateOf(copy), may: await offered(req, copy) })

/** The endpoints of one published collection; the network's global has no id in its path. */
export const doorEndpoints = (collection: KindName): Endpoint[] => {
  const base = collection === 'network' ? '' : '/:id'
  return [
    { path: `${base}/review`, method: 'post', handler: act(collection, 'update', handleReview) },
    { path: `${base}/publish`, method: 'post', handler: act(collection, 'publish', handlePublish) },
    { path: `${base}/sign`, method: 'post', handler: act(collection, 'sign', handleSign) },
    { path: `${base}/withdraw`, method: 'post', handler: act(collection, 'withdraw', handleWithdraw) },
    { path: `${base}/publications`, method: 'get', handler: act(collection, 'read', handleState) },
  ]
}
