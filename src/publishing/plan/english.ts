/** A medical document rests on its English in every other language: what of that is not written yet, by field. */
import { sourceLocale } from '@/domain/locale/locales'
import { needsSignature, type KindName } from '@/domain/kinds'
import { inOwnWords, present, type Document, type Issue } from '../present'

/**
 * @param words the document in another language
 * @param english the same in English; null where nothing rests on it
 */
export const missingEnglish = (collection: KindName, words: Document, english: Document | null): Issue[] => {
  if (!english || !needsSignature(collection, words)) return []
  const result = present(collection, inOwnWords(english, sourceLocale))
  if (result.ok) return []
  return result.issues.filter(({ code }) => code === 'missing').map(({ path }) => ({ code: 'english-missing', path }))
}
