/** The door over HTTP, for the admin and for scripts: its acts, and what is live now. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isMedical, type KindName } from '@/domain/kinds'
import { requestReview } from '@/publishing/acts/review'
import type { Signer } from '@/publishing/acts/sign'
import type { SignsAs } from '@/publishing/plan/statements'
import { act, question, type Act } from './act'
import { asked } from './asked'
import { may } from './authority'
import { signLanguages } from './clinician'
import { corrects, markCorrections } from './corrections'
import { say } from '@/cms/messages'
import { personOf } from '@/cms/access/actor'
import { goingBack } from './back'
import { cancellation, recalling, republication, withdrawal } from './live-acts'
import { planning } from './planning'
import { chosen, publication } from './publication'
import { ActRefused } from './reply'
import { stateOf } from './state'
import { clinicianOf, seatsOf, translatorOf } from './signers'
import type { Subject } from './subject'
import type { Seats } from './to-read'

/** An editor, or the clinician who signs the change, says that it corrects something wrong. */
const assertMayCorrect = (req: PayloadRequest, units: readonly string[], isTheirs: boolean): void => {
  if (units.length > 0 && !isTheirs) throw new ActRefused(403, { message: say(req, 'requests.not-allowed') })
}

const reviewBody = asked.extend({ corrects })
const review: Act<z.infer<typeof reviewBody>> = {
  verb: 'update',
  body: reviewBody,
  run: async ({ req, tx, subject, body }) => {
    const { collection, clinic } = subject
    assertMayCorrect(req, body.corrects, may(req, 'publish', collection, clinic))
    const copy = await markCorrections(tx, req, await chosen(req, subject, body), body.corrects)
    const locales = await requestReview(tx, copy, personOf(req).name)
    return { message: say(req, 'answers.review-requested'), locales }
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
  corrects,
  as: z.enum(['clinician', 'translator']).default('clinician'),
  confirms: z.boolean().optional(),
  ticked: z.array(z.string().max(500)).max(20_000).default([]),
})
const signature: Act<z.infer<typeof signBody>> = {
  verb: ['sign', 'compare'],
  body: signBody,
  run: async ({ req, tx, subject, body }) => {
    const signer = await signerOf(req, subject, body.as)
    assertMayCorrect(req, body.corrects, signer.as === 'clinician')
    const copy = await markCorrections(tx, req, await chosen(req, subject, body), body.corrects)
    await signLanguages(tx, req, copy, signer, body)
    return { message: say(req, 'answers.signed') }
  },
}

/** What the panel offers to this user: nobody is shown a button that would only refuse them. */
const offered = (req: PayloadRequest, { collection, clinic }: Subject, seats: Seats) => ({
  publish: may(req, 'publish', collection, clinic),
  review: may(req, 'update', collection, clinic) && isMedical(collection, clinic),
  sign: (seats.clinician !== null || seats.translator !== null) && isMedical(collection, clinic),
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
    { path: `${base}/back`, method: 'post', handler: act(collection, goingBack) },
    { path: `${base}/republish`, method: 'post', handler: act(collection, republication) },
    { path: `${base}/recall`, method: 'post', handler: act(collection, recalling) },
    { path: `${base}/plan`, method: 'post', handler: planning(collection) },
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
