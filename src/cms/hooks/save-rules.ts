/** What would be dangerous even in a working copy is refused here, at every save, whatever way it comes in. */
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { say } from '@/cms/publishing/reply'
import { issuesAt, type Issue, type WorkingCopyOf } from '@/domain/publication/requirements'
import { isPublished } from '@/publishing/present/listing'
import { refuse } from './refuse'
import sentences from './save-sentences.json'
import { surroundingsOf, withoutBlanks } from './surroundings'

const catalogue: Record<string, Record<string, string> | undefined> = sentences

/** The sentence for a problem in the editor's language; codes that publishing knows too are in its catalogue. */
const messageOf = ({ code, path, context }: Issue, req: PayloadRequest): string => {
  const inAllLanguages = catalogue[code]
  if (!inAllLanguages) return say(req, code, { ...context, field: path })
  const sentence = inAllLanguages[req.i18n?.language ?? 'en'] ?? inAllLanguages.en ?? code
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => [context?.[name] ?? ''].flat().join(' → '))
}

export const saveRules: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (!isPublished(collection.slug)) return data
  const whole = { ...originalDoc, ...data }
  const document = withoutBlanks(whole) as WorkingCopyOf<typeof collection.slug>
  const around = await surroundingsOf(collection.slug, whole.clinic, req)
  const issues = issuesAt('save', collection.slug, document, around)
  refuse(
    issues.map((issue) => ({ path: issue.path, message: messageOf(issue, req) })),
    req,
    collection.slug,
  )
  return data
}
