/** Acts on what is live and scheduled, whatever the working copy says: they are shown only that (`liveHash`). */
import { z } from 'zod'
import { say } from '@/cms/messages'
import { personOf } from '@/cms/access/actor'
import { locales as allLocales, sourceLocale, type Locale } from '@/domain/locale/locales'
import { cancel } from '@/publishing/acts/cancel'
import { recall } from '@/publishing/acts/recall'
import { shownOn } from '@/publishing/ledger/shown-on'
import { withdraw } from '@/publishing/acts/withdraw'
import type { Act, Given } from './act'
import { asked, type Asked } from './asked'
import { clinicianOf } from './signers'
import { assertShown } from './shown'

/** A document as the ledger has it, in the languages asked for, which must be as the actor was shown them. */
const openOf = async ({ req, subject, body: { locales: wanted, shown } }: Given<Asked>) => {
  const { collection, key, clinic, locales: clinicLocales, rows } = subject
  const open = allLocales.filter((locale) => rows.some((row) => row.locale === locale))
  const locales: readonly Locale[] = wanted ?? open
  await assertShown(req, subject, locales, shown, 'live')
  // A clinic that does not work in English has nothing to measure its words against.
  const english = clinic === null || clinicLocales.includes(sourceLocale) ? undefined : null
  return { collection, key, clinic, clinicLocales, english, locales, actor: personOf(req).name }
}

const reason = z.string().trim().min(1).max(2000)

const withdrawBody = asked.extend({ reason })
export const withdrawal: Act<z.infer<typeof withdrawBody>> = {
  verb: 'withdraw',
  body: withdrawBody,
  otherwise: 'requests.reason-needed',
  run: async (given) => {
    const { req, tx, body } = given
    const clinician = await clinicianOf(req)
    const closed = await withdraw(tx, { ...(await openOf(given)), clinician, reason: body.reason })
    return { message: say(req, 'answers.withdrawn'), closed }
  },
}

export const cancellation: Act<Asked> = {
  verb: 'publish',
  body: asked,
  run: async (given) => {
    const cancelled = await cancel(given.tx, await openOf(given))
    return {
      message: say(given.req, cancelled.length > 0 ? 'answers.cancelled' : 'answers.nothing-scheduled'),
      cancelled,
    }
  },
}

/** `notice`: whether what closes leaves a dated notice under its title. */
const recallBody = asked.extend({ reason, notice: z.boolean().default(false) })
export const recalling: Act<z.infer<typeof recallBody>> = {
  verb: 'withdraw',
  body: recallBody,
  otherwise: 'requests.reason-needed',
  run: async (given) => {
    const { req, tx, subject, body } = given
    const clinician = await clinicianOf(req)
    const affected = await shownOn(tx, subject)
    const done = await recall(tx, { ...(await openOf(given)), clinician, reason: body.reason, notice: body.notice })
    return { message: say(req, 'answers.recalled'), ...done, affected }
  },
}
