/** What an act would do, asked before it is done: the same plan that it would carry out, and nothing of it is written. */
import type { PayloadHandler, PayloadRequest } from 'payload'
import type { KindName } from '@/domain/kinds'
import { say } from '@/cms/messages'
import { reading } from '@/publishing/ledger/database'
import { momentOf } from '@/publishing/ledger/ledger'
import { changesOf } from '@/publishing/plan/intent'
import { allowed, answering, bodyOf, keyOf, othersOf, type Act } from './act'
import { goingBack } from './back'
import { cancellation, recalling, republication, withdrawal } from './live-acts'
import { publication } from './publication'
import { ActRefused, explain } from './reply'
import { stateOf } from './state'
import { cliniciansWhoSign } from './signers'
import { subjectOf, type Subject } from './subject'

/** Whose signature is missing, language by language, and for which units. */
const lacking = async (req: PayloadRequest, subject: Subject, locales: readonly string[] | undefined) => {
  const anybody = { clinician: null, translator: null, clinicians: await cliniciansWhoSign(req, reading) }
  return (await stateOf(subject, anybody))
    .filter(({ locale, waitsOn }) => waitsOn.length > 0 && (!locales || locales.includes(locale)))
    .map(({ locale, waitsOn, uncovered }) => ({ locale, waitsOn, units: uncovered.map(({ unit }) => unit) }))
}

type Planner = (req: PayloadRequest, collection: KindName, asked: unknown) => Promise<Record<string, unknown>>

/** What one act would do. */
const plannerOf =
  <Body>(acting: Act<Body>): Planner =>
  async (req, collection, asked) => {
    const parsed = acting.body.safeParse(asked)
    if (!parsed.success || !acting.intend)
      throw new ActRefused(400, { message: say(req, acting.otherwise ?? 'requests.bad-body') })
    const mayAct = async (of: KindName, key: string) =>
      allowed(req, acting.verb, await subjectOf(req, reading, of, key))
    const subject = await mayAct(collection, keyOf(req, collection))
    const beside: Subject[] = []
    for (const other of othersOf(req, acting, parsed.data)) beside.push(await mayAct(other.collection, other.key))
    const moment = await momentOf(reading)
    const intent = await acting.intend({ req, tx: reading, subject, beside, body: parsed.data }, moment)
    const { locales } = parsed.data as { locales?: readonly string[] }
    return {
      moment,
      refusals: intent.refusals.map((refusal) => explain(req, refusal)),
      isForClinician: intent.isForClinician === true,
      changes: changesOf(intent),
      lacks: await lacking(req, subject, locales),
    }
  }

const planners: Readonly<Record<string, Planner>> = {
  publish: plannerOf(publication),
  withdraw: plannerOf(withdrawal),
  cancel: plannerOf(cancellation),
  back: plannerOf(goingBack),
  republish: plannerOf(republication),
  recall: plannerOf(recalling),
}

/** @returns the handler of the question: the body of an act, and the act's name as `act` */
export const planning = (collection: KindName): PayloadHandler =>
  answering(async (req) => {
    const asked = await bodyOf(req)
    const name = String((asked as { act?: unknown } | undefined)?.act ?? '')
    const plan = Object.hasOwn(planners, name) ? planners[name] : undefined
    if (!plan) throw new ActRefused(400, { message: say(req, 'requests.bad-body') })
    return plan(req, collection, asked)
  })
