/** How a save hook says no: with the field it is about, so that the form can show the sentence where it belongs. */
import { APIError, ValidationError, type PayloadRequest } from 'payload'
import { fieldName } from '@/cms/messages/field-name'
import { refusalWords, type RefusalCode } from '@/cms/messages/refusal'

type Context = Record<string, unknown>

/** The path of the field that caused it, why, and what the sentence needs to be specific. */
export type Problem = { path: string; code: RefusalCode; context?: Context }

/** Throws if there is any problem with a document of `owner`, a collection or a global. Nothing is written then. */
export const refuse = (problems: Problem[], req: PayloadRequest, owner: string, status = 400): void => {
  if (problems.length === 0) return
  const errors = problems.map(({ path, code, context }) => ({
    path,
    code,
    label: fieldName(req, owner, path),
    message: refusalWords(req, code, context),
  }))
  throw Object.assign(new ValidationError({ collection: owner, errors, req }, req.t), { status })
}

/** @throws what is not about a field: somebody may not do this, or a file cannot be taken. */
export const deny = (req: PayloadRequest, code: RefusalCode, status = 403, context: Context = {}): never => {
  throw new APIError(refusalWords(req, code, context), status, { code }, true)
}
