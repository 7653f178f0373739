/** What the door's refusals look like to an editor: one sentence for each field, in the language of their admin. */
import { APIError, type PayloadRequest } from 'payload'
import { say } from '@/cms/messages'
import { fieldName } from '@/cms/messages/field-name'
import { languageName, refusalWords } from '@/cms/messages/refusal'
import type { PublishRefused, Refusal } from '@/publishing/acts/publish'

/** What a refused act is answered with: a sentence, and whatever else the asker can use. */
type RefusedBody = { message: string; errors?: unknown[] } & Record<string, unknown>

/** Ends an act with an answer that is no success: whatever the act wrote is rolled back. */
export class ActRefused extends Error {
  constructor(
    readonly status: number,
    readonly body: RefusedBody,
  ) {
    super(body.message)
  }
}

/** A refusal with its sentence, which begins with where it is: one act may concern many fields in many languages. */
export const explain = (req: PayloadRequest, refusal: Refusal) => {
  const { code, path, context, collection, locale } = refusal
  const sentence = refusalWords(req, code, context)
  const language = languageName(req, locale)
  const field = path ? fieldName(req, collection, path) : ''
  const message = field
    ? say(req, 'located.field', { language, field, sentence })
    : say(req, 'located.whole', { language, sentence })
  return { ...refusal, message }
}

/** Somebody else has what was asked for: that is no fault of the words. */
export const statusOf = ({ refusals }: PublishRefused): 409 | 422 =>
  refusals.every(({ code }) => code === 'address-taken') ? 409 : 422

/** The error that Payload's own save answers with: each refusal, for the form at its field where that is in the language saved. */
export const refusalError = (req: PayloadRequest, refused: PublishRefused): APIError => {
  const refusals = refused.refusals.map((refusal) => explain(req, refusal))
  const sentence = refusals.map(({ message }) => message).join(' ')
  const here = refusals.filter(({ path, locale }) => path && locale === req.locale)
  const errors = here.length > 0 ? { errors: here.map(({ path, message }) => ({ path, message })) } : {}
  return new APIError(sentence, statusOf(refused), { refusals, ...errors }, true)
}
