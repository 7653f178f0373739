/** Publishing over HTTP: the working copy as the actor was shown it, and other documents of the same act. */
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '@/cms/access/actor'
import { say } from '@/cms/messages'
import { languageName } from '@/cms/messages/refusal'
import { isKind } from '@/domain/kinds'
import type { Locale } from '@/domain/locale/locales'
import { planToPublish, publish } from '@/publishing/acts/publish'
import { fates } from '@/publishing/plan/timeline'
import type { Act, Given } from './act'
import { asked, hashes, type Asked } from './asked'
import { corrects, markCorrections, withCorrections } from './corrections'
import type { WorkingCopy } from './load'
import { ActRefused } from './reply'
import { assertShown } from './shown'
import type { Subject } from './subject'

/** The working copy that an act is made from. */
const copyOf = (req: PayloadRequest, { copy }: Subject): WorkingCopy => {
  if (!copy) throw new ActRefused(404, { message: say(req, 'requests.not-found') })
  return copy
}

/** The copy in the languages asked for, which must be as the actor was shown it. */
export const chosen = async (
  req: PayloadRequest,
  subject: Subject,
  { locales, shown }: Asked,
): Promise<WorkingCopy> => {
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

/**
 * `at`: when it goes live, now if absent. `scheduled`: what becomes of what was scheduled for later. `with`: other documents
 * of the same act, in the same languages; two exchange their addresses in one act only.
 */
const publishBody = asked.extend({
  with: z
    .array(z.object({ collection: z.string().refine(isKind), key: z.string(), shown: hashes.default({}) }))
    .max(20)
    .default([]),
  corrects,
  at: z.iso.datetime({ offset: true }).optional(),
  scheduled: z.enum(fates).default('cancel'),
})
/** The documents of one act, as its actor was shown them, and when they go live. */
const toPublish = async ({ req, subject, beside, body }: Given<z.infer<typeof publishBody>>) => {
  const { locales, at: liveFrom, scheduled } = body
  const documents = [await chosen(req, subject, body)]
  for (const [at, other] of beside.entries()) {
    if (documents.some(({ collection, key }) => collection === other.collection && key === other.key))
      throw new ActRefused(400, { message: say(req, 'requests.bad-body') })
    documents.push(await chosen(req, other, { locales, shown: body.with[at]?.shown ?? {} }))
  }
  return { actor: personOf(req).name, liveFrom, scheduled, documents }
}
export const publication: Act<z.infer<typeof publishBody>> = {
  verb: 'publish',
  body: publishBody,
  beside: (body) => body.with,
  run: async (given) => {
    const { req, tx } = given
    const { documents, ...input } = await toPublish(given)
    const [first, ...rest] = documents
    const marked = first ? [await markCorrections(tx, req, first, given.body.corrects)] : []
    const { published, cancelled } = await publish(tx, { ...input, documents: [...marked, ...rest] })
    const done = say(req, published.length > 0 || cancelled.length > 0 ? 'answers.published' : 'answers.unchanged')
    const taken = cancelled.map(({ locale, liveFrom: at }) =>
      say(req, 'answers.schedule-cancelled', { language: languageName(req, locale), at: new Date(at) }),
    )
    return { message: [done, ...taken].join(' '), published, cancelled }
  },
  intend: async (given, moment) => {
    const { documents, ...input } = await toPublish(given)
    const [first, ...rest] = documents
    const marked = first ? [await withCorrections(given.tx, first, given.body.corrects)] : []
    return planToPublish(given.tx, { ...input, documents: [...marked, ...rest] }, moment)
  },
}
