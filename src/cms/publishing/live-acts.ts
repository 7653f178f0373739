/** Acts on what is live and scheduled, whatever the working copy says: most are shown only that (`liveHash`). */
import { z } from 'zod'
import { say } from '@/cms/messages'
import { personOf } from '@/cms/access/actor'
import { locales as allLocales, sourceLocale, type Locale } from '@/domain/locale/locales'
import { cancel, planToCancel } from '@/publishing/acts/cancel'
import { planToRecall, recall } from '@/publishing/acts/recall'
import { planToRepublish, republish } from '@/publishing/acts/republish'
import { shownOn } from '@/publishing/ledger/shown-on'
import { planToWithdraw, withdraw } from '@/publishing/acts/withdraw'
import type { Act, Given } from './act'
import { asked, type Asked } from './asked'
import { clinicianOf } from './signers'
import { assertShown } from './shown'

/** A document as the ledger has it, in the languages asked for, which must be as the actor was shown them. */
const openOf = async (
  { req, subject, body: { locales: wanted, shown } }: Given<Asked>,
  whole: 'live' | 'state' = 'live',
) => {
  const { collection, key, clinic, locales: clinicLocales, rows } = subject
  const open = allLocales.filter((locale) => rows.some((row) => row.locale === locale))
  const locales: readonly Locale[] = wanted ?? open
  await assertShown(req, subject, locales, shown, whole)
  // A clinic that does not work in English has nothing to measure its words against.
  const english = clinic === null || clinicLocales.includes(sourceLocale) ? undefined : null
  return { collection, key, clinic, clinicLocales, english, locales, actor: personOf(req).name }
}

const reason = z.string().trim().min(1).max(2000)

const withdrawBody = asked.extend({ reason })
const withdrawn = async (given: Given<z.infer<typeof withdrawBody>>) => {
  const clinician = await clinicianOf(given.req)
  return { ...(await openOf(given)), clinician, reason: given.body.reason }
}
export const withdrawal: Act<z.infer<typeof withdrawBody>> = {
  verb: 'withdraw',
  body: withdrawBody,
  otherwise: 'requests.reason-needed',
  run: async (given) => {
    const { closed } = await withdraw(given.tx, await withdrawn(given))
    return { message: say(given.req, 'answers.withdrawn'), closed }
  },
  intend: async (given, moment) => planToWithdraw(given.tx, await withdrawn(given), moment),
}

export const cancellation: Act<Asked> = {
  verb: 'publish',
  body: asked,
  run: async (given) => {
    const { cancelled } = await cancel(given.tx, await openOf(given))
    return {
      message: say(given.req, cancelled.length > 0 ? 'answers.cancelled' : 'answers.nothing-scheduled'),
      cancelled,
    }
  },
  intend: async (given, moment) => planToCancel(given.tx, await openOf(given), moment),
}

export const republication: Act<Asked> = {
  verb: 'publish',
  body: asked,
  run: async (given) => {
    const done = await republish(given.tx, await openOf(given, 'state'))
    return { message: say(given.req, done.published.length > 0 ? 'answers.published' : 'answers.unchanged'), ...done }
  },
  intend: async (given, moment) => planToRepublish(given.tx, await openOf(given, 'state'), moment),
}

/** `notice`: whether what closes leaves a dated notice under its title. */
const recallBody = asked.extend({ reason, notice: z.boolean().default(false) })
const recalled = async (given: Given<z.infer<typeof recallBody>>) => {
  const { reason, notice } = given.body
  return { ...(await openOf(given)), clinician: await clinicianOf(given.req), reason, notice }
}
export const recalling: Act<z.infer<typeof recallBody>> = {
  verb: 'withdraw',
  body: recallBody,
  otherwise: 'requests.reason-needed',
  run: async (given) => {
    const affected = await shownOn(given.tx, given.subject)
    const done = await recall(given.tx, await recalled(given))
    return { message: say(given.req, 'answers.recalled'), ...done, affected }
  },
  intend: async (given, moment) => planToRecall(given.tx, await recalled(given), moment),
}
