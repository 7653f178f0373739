/** The door over HTTP, for the admin and for scripts: its acts, and what is live now. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Locale } from '@/domain/locale/locales'
import { publish } from '@/publishing/acts/publish'
import { fates } from '@/publishing/plan/timeline'
import { isKind, isMedical, type KindName } from '@/domain/kinds'
import { requestReview } from '@/publishing/acts/review'
import type { Signer } from '@/publishing/acts/sign'
import type { SignsAs } from '@/publishing/plan/statements'
import { act, question, type Act } from './act'
import { asked, hashes, type Asked } from './asked'
import { may } from './authority'
import { signLanguages } from './clinician'
import type { WorkingCopy } from './load'
import { say } from '@/cms/messages'
import { languageName } from '@/cms/messages/refusal'
import { personOf } from '@/cms/access/actor'
import { cancellation, recalling, withdrawal } from './live-acts'
import { ActRefused } from './reply'
import { assertShown } from './shown'
import { stateOf } from './state'
import { clinicianOf, seatsOf, translatorOf } from './signers'
import type { Subject } from './subject'
import type { Seats } from './to-read'

/** The working copy that an act is made from. */
const copyOf = (req: PayloadRequest, { copy }: Subject): WorkingCopy => {
  if (!copy) throw new ActRefused(404, { message: say(req, 'requests.not-found') })
  return copy
}

/** The copy in the languages asked for, which must be as the actor was shown it. */
const chosen = async (req: PayloadRequest, subject: Subject, { locales, shown }: Asked): Promise<WorkingCopy> => {
  const copy = copyOf(req, subject)
  const outside = locales?.find((locale) => !copy.locales.includes(locale))
  if (outside)
    throw new ActRefused(422, {
      message: say(req, 'requests.language-not-offered', { language: languageName(req, outside) }),
    })
  const wanted = (Object.keys(copy.languages) as Locale[]).filter((locale) => !locales || locales.includes(locale))
  await assertShown(req, subject, wanted, shown, 'state')
  return { ...copy, languages: Object.fromEntries(wanted.map((locale) => [locale, copy.languages[locale]])) }
}

const review: Act<Asked> = {
  verb: 'update',
  body: asked,
  run: async ({ req, tx, subject, body }) => {
    const locales = await requestReview(tx, await chosen(req, subject, body), personOf(req).name)
    return { message: say(req, 'answers.review-requested'), locales }
  },
}

/**
 * `at`: when it goes live, now if absent. `scheduled`: what becomes of what was scheduled for later. `with`: other documents
 * of the same act, in the same languages; two exchange their addresses in one act only.
 */
const publishBody = asked.extend({
  with: z
    .array(z.object({ collection: z.string().refine(isKind), key: z.string(), shown: hashes.default({}) }))
    .max(20)
    .default([]),
  at: z.iso.datetime({ offset: true }).optional(),
  scheduled: z.enum(fates).default('cancel'),
})
const publication: Act<z.infer<typeof publishBody>> = {
  verb: 'publish',
  body: publishBody,
  beside: (body) => body.with,
  run: async ({ req, tx, subject, beside, body }) => {
    const { locales } = body
    const documents = [await chosen(req, subject, body)]
    for (const [at, other] of beside.entries())
      documents.push(await chosen(req, other, { locales, shown: body.with[at]?.shown ?? {} }))
    const { at: liveFrom, scheduled } = body
    const { published, cancelled } = await publish(tx, { actor: personOf(req).name, liveFrom, scheduled, documents })
    const done = say(req, published.length > 0 || cancelled.length > 0 ? 'answers.published' : 'answers.unchanged')
    const taken = cancelled.map(({ locale, liveFrom: at }) =>
      say(req, 'answers.schedule-cancelled', { language: languageName(req, locale), at: new Date(at) }),
    )
    return { message: [done, ...taken].join(' '), published, cancelled }
  },
}

/**
 * Who signs, as what they ask to sign.
 *
 * @throws ActRefused unless they are that
 */
const signerOf = async (req: PayloadRequest, { collection, clinic }: Subject, as: SignsAs): Promise<Signer> => {
  if (as === 'clinician') {
    if (!may(req, 'sign', collection, clinic)) throw new ActRefused(403, { message: say(req, 'requests.not-allowed') })
    const clinician = await clinicianOf(req)
    if (clinician) return { as, clinician }
    throw new ActRefused(403, { message: say(req, 'refusals.not-a-clinician') })
  }
  const translator = may(req, 'compare', collection, clinic) ? await translatorOf(req) : null
  if (translator) return { as, translator }
  throw new ActRefused(403, { message: say(req, 'refusals.not-a-translator') })
}

/**
 * `ticked`: the units that were shown and read, by the names that the state gives them. `as`: a translator says that the
 * words say what the English says, where no clinician can judge them (R39).
 */
const signBody = asked.extend({
  as: z.enum(['clinician', 'translator']).default('clinician'),
  confirms: z.boolean().optional(),
  ticked: z.array(z.string().max(500)).max(20_000).default([]),
})
const signature: Act<z.infer<typeof signBody>> = {
  verb: ['sign', 'compare'],
  body: signBody,
  run: async ({ req, tx, subject, body }) => {
    const signer = await signerOf(req, subject, body.as)
    await signLanguages(tx, req, await chosen(req, subject, body), signer, body)
    return { message: say(req, 'answers.signed') }
  },
}

/** What the panel offers to this user: nobody is shown a button that would only refuse them. */
const offered = (req: PayloadRequest, { collection, clinic }: Subject, seats: Seats) => ({
  publish: may(req, 'publish', collection, clinic),
  review: may(req, 'update', collection, clinic) && isMedical(collection),
  sign: seats.clinician !== null || seats.translator !== null,
})

/** The endpoints of one published collection; the network's global has no id in its path. */
export const doorEndpoints = (collection: KindName): Endpoint[] => {
  const base = collection === 'network' ? '' : '/:id'
  return [
    { path: `${base}/review`, method: 'post', handler: act(collection, review) },
    { path: `${base}/publish`, method: 'post', handler: act(collection, publication) },
    { path: `${base}/sign`, method: 'post', handler: act(collection, signature) },
    { path: `${base}/withdraw`, method: 'post', handler: act(collection, withdrawal) },
    { path: `${base}/cancel`, method: 'post', handler: act(collection, cancellation) },
    { path: `${base}/recall`, method: 'post', handler: act(collection, recalling) },
    {
      path: `${base}/publications`,
      method: 'get',
      handler: question(collection, async (req, subject) => {
        const seats = await seatsOf(req, subject.collection, subject.clinic)
        return { languages: await stateOf(subject, seats), may: offered(req, subject, seats) }
      }),
    },
  ]
}
