/** The demo network's data files, each read once: parsing them takes longer than asking the product. */
import { readDocuments, readTranslations } from '../../scripts/seed/read'

const once = <T>(work: (name: string) => T): ((name: string) => T) => {
  const known = new Map<string, T>()
  return (name) => {
    const found = known.get(name) ?? work(name)
    known.set(name, found)
    return found
  }
}

/** The documents of a collection, with their English words. */
export const documentsOf = once(readDocuments)
/** By key, the words of every other language. */
export const translationsOf = once(readTranslations)
