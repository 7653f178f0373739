/** What the door's refusals look like to an editor: one sentence for each field, in the language of their admin. */
import { APIError, type PayloadRequest } from 'payload'
import { isLocale } from '@/domain/locale/locales'
import type { PublishRefused, Refusal } from '@/publishing/door'
import ar from './messages/ar.json'
import de from './messages/de.json'
import en from './messages/en.json'
import es from './messages/es.json'
import fr from './messages/fr.json'

const catalogues: Record<string, Record<string, string>> = { en, fr, es, de, ar }

/** Who acts, as the ledger and the audit name them. */
export const actorOf = (req: PayloadRequest): string =>
  (req.user as { email?: string } | null)?.email ?? String(req.context.actor ?? 'system')

const fill = (sentence: string, values: Record<string, unknown>): string =>
  // A list is a way from one to the next, such as a technique's line of ancestors.
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => [values[name] ?? ''].flat().join(' → '))

/** A sentence of this module's catalogue in the reader's language; English where a language lacks it. */
export const say = (req: PayloadRequest, code: string, values: Record<string, unknown> = {}): string => {
  const catalogue = catalogues[req.i18n?.language ?? 'en']
  return fill(catalogue?.[code] ?? catalogues.en?.[code] ?? code, values)
}

/** A language by its name in the reader's language. */
const nameOf = (req: PayloadRequest, locale: unknown): string =>
  isLocale(locale)
    ? (new Intl.DisplayNames([req.i18n?.language ?? 'en'], { type: 'language' }).of(locale) ?? locale)
    : ''

/** A refusal with its sentence, which begins with where it is: one act may concern many fields in many languages. */
export const explain = (req: PayloadRequest, refusal: Refusal) => {
  const { code, path, context, locale } = refusal
  const sentence = say(req, code, { ...context, language: nameOf(req, context?.language) })
  const where = { locale: nameOf(req, locale), field: path, sentence }
  return { ...refusal, message: say(req, path ? 'located' : 'located-whole', where) }
}

/** The error that Payload's own save answers with; its data carries each refusal by field. */
export const refusalError = (req: PayloadRequest, refused: PublishRefused): APIError => {
  const explained = refused.refusals.map((refusal) => explain(req, refusal))
  return new APIError(explained.map(({ message }) => message).join(' '), 422, { refusals: explained }, true)
}
