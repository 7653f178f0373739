/** What every act says: the languages that it is about, and the state of each that the actor was shown. */
import { z } from 'zod'
import { locales } from '@/domain/locale/locales'

const languages = z.array(z.enum(locales)).min(1)
export const hashes = z.partialRecord(z.enum(locales), z.string().max(200))
/** `locales`: all that there are, if absent. */
export const asked = z.object({ locales: languages.optional(), shown: hashes.default({}) })
export type Asked = z.infer<typeof asked>
