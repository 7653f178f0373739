/** How a save hook says no: with the field it is about, so that the form can show the sentence where it belongs. */
import { ValidationError, type PayloadRequest } from 'payload'

/** A sentence for the editor, the path of the field that caused it, and the rule's code where a rule of the domain says no. */
export type Problem = { path: string; message: string; code?: string }

/** Throws if there is any problem. Nothing is written then. */
export const refuse = (problems: Problem[], req: PayloadRequest, collection?: string): void => {
  if (problems.length === 0) return
  throw new ValidationError({ collection, errors: problems, req }, req.t)
}
