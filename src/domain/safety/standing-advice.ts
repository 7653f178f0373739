/** R40: advice that always holds, and the signs to get help for: of whatever is shown, at every outcome. */
import type { Locale } from '../locale/locales'
import type { Topic } from '../kinds/terms'
import type { Bundle } from './bundle'
import type { Answer } from './ticks'

/** What always holds for one condition or technique. */
export type StandingAdvice = {
  key: string
  name: string
  /** The language of the name, and that of the advice. */
  nameLang: Locale
  lang: Locale
  advice: string | null
  signs: Bundle['signs']
}

type Urgent = { urgentSigns: readonly string[]; topic: Topic }

/** The signs of a condition, most urgent as given. A sign of a sensitive topic stands with conditions of that topic only. */
export const urgentSignsOf = <Sign extends { topic: Topic }>(
  { urgentSigns, topic }: Urgent,
  signOf: (key: string) => Sign | undefined,
): Sign[] =>
  urgentSigns.flatMap((key) => signOf(key) ?? []).filter((sign) => sign.topic === 'general' || sign.topic === topic)

/** What always holds for the techniques shown and the conditions ticked or implied, whatever their outcomes. */
export const standingAdvice = (
  { techniques, signs, locale }: Pick<Bundle, 'techniques' | 'signs' | 'locale'>,
  shown: ReadonlySet<string>,
  answers: readonly Answer[],
): StandingAdvice[] => {
  const conditions = new Set(answers.map(({ condition }) => condition))
  const all: StandingAdvice[] = [
    ...[...conditions].map(({ key, name, wordsLang, adviceLang: lang, advice, urgentSigns }) => ({
      ...{ key, name, lang, advice, nameLang: wordsLang ?? locale },
      signs: signs.filter((sign) => urgentSigns.includes(sign.key)),
    })),
    ...techniques
      .filter(({ key }) => shown.has(key))
      .map(({ key, name, adviceLang: lang, advice }) => ({ key, name, lang, advice, nameLang: locale, signs: [] })),
  ]
  return all.filter(({ advice, signs: urgent }) => advice !== null || urgent.length > 0)
}
