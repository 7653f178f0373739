/** Going back over HTTP: to the last signed text, or to any publication, in one act for all the languages asked for. */
import { z } from 'zod'
import { personOf } from '@/cms/access/actor'
import { say } from '@/cms/messages'
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import { back, planToGoBack } from '@/publishing/acts/back'
import { requestReview } from '@/publishing/acts/review'
import type { Former } from '@/publishing/plan/former-texts'
import type { Act, Given } from './act'
import { asked } from './asked'
import { formerWords } from './former-words'
import { loadWorkingCopy, readIn, type WorkingCopy } from './load'
import { ActRefused } from './reply'
import { saveCopy } from './save-copy'
import { assertShown } from './shown'

/** `to`: the last signed text before what is live, or a publication by its id. `reason`: what a clinician is told. */
const backBody = asked.extend({
  to: z.union([z.literal('signed'), z.string().regex(/^[1-9]\d{0,17}$/), z.int().positive().transform(String)]),
  reason: z.string().trim().max(2000).optional(),
})
type Body = z.infer<typeof backBody>

/** Puts the texts into the working copy; what they were made from comes with them. */
const restore = async ({ req }: Given<Body>, copy: WorkingCopy, texts: readonly Former[]) => {
  const { collection, key, english } = copy
  // What is one for all languages comes with the English, or with the first where a clinic does not work in it.
  const leading = english ? sourceLocale : texts[0]?.locale
  for (const text of texts) {
    // Read again for each: the English before it has put back what is one for all languages.
    const now = await readIn(req, collection, key, text.locale)
    if (!now) continue
    const place = { collection, key, locale: text.locale }
    const data = formerWords(collection, now, text, text.locale === leading)
    await saveCopy(req, place, data, { isRestored: true, isGoingBack: true })
  }
}

/** The restored copy, sent to whoever may sign it. */
const layBefore = async ({ req, tx }: Given<Body>, { collection, key }: WorkingCopy, texts: readonly Former[]) => {
  const copy = await loadWorkingCopy(req, collection, key)
  // Where the English stood in, it does again: of that language there is nothing, or not all, to be signed.
  const found = texts.flatMap(({ locale, source }) =>
    copy?.languages[locale] && !source.standIns ? [[locale, copy.languages[locale]] as const] : [],
  )
  if (copy) await requestReview(tx, { ...copy, languages: Object.fromEntries(found) }, personOf(req).name)
  return found.map(([locale]) => locale)
}

const backFrom = async ({ req, subject, body }: Given<Body>) => {
  const { collection, key, clinic, copy, locales: clinicLocales } = subject
  if (!copy) throw new ActRefused(404, { message: say(req, 'requests.not-found') })
  const locales = body.locales ?? (Object.keys(copy.languages) as Locale[])
  await assertShown(req, subject, locales, body.shown, 'state')
  // A clinic that does not work in English has nothing to measure its words against.
  const english = clinic === null || clinicLocales.includes(sourceLocale) ? undefined : null
  const asked = { actor: personOf(req).name, to: body.to, reason: body.reason, locales }
  return { copy, going: { collection, key, clinic, clinicLocales, english, ...asked } }
}

export const goingBack: Act<Body> = {
  verb: 'publish',
  body: backBody,
  run: async (given) => {
    const { req, tx } = given
    const { copy, going } = await backFrom(given)
    const { texts, outcome } = await back(tx, going)
    await restore(given, copy, texts)
    if (outcome) return { message: say(req, 'answers.gone-back'), ...outcome }
    return {
      status: 202,
      message: say(req, 'answers.laid-before-clinician'),
      laid: await layBefore(given, copy, texts),
    }
  },
  intend: async (given, moment) => planToGoBack(given.tx, (await backFrom(given)).going, moment),
}
