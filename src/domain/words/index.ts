/** The words that rules know, by language. Not for islands: a visitor's browser has no use for them. */
import type { Locale } from '../locale/locales'
import { ar } from './ar'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { RuleWords } from './rule-words'

export const ruleWords: Record<Locale, RuleWords> = { en, fr, es, de, ar }
