/** The marks that the editor keeps on a text. */
import { formatFates, type Format } from '@/publishing/present/rich-fates'

/**
 * The editor would take every mark off that no button makes, without a word. What was struck out would then read as if it held,
 * and 10³ as 103. So it keeps the marks, and saving says what becomes of them. Those of letters it would not show.
 */
export const keptFormats = (Object.keys(formatFates) as Format[]).filter((name) => !('letters' in formatFates[name]))
