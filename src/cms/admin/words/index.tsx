'use client'
/** The words of the admin's own client components, in one language: the browser is not sent the other four. */
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { createTranslator } from 'use-intl/core'
import type { Messages } from '@/cms/messages'
import type { Locale } from '@/domain/locale/locales'

/** What of the catalogue runs in the browser. */
export type ClientWords = { locale: Locale } & Pick<Messages, 'panel' | 'money'>

const Words = createContext<ClientWords | null>(null)

export const WordsInBrowser = ({ words, children }: { words: ClientWords; children: ReactNode }) => (
  <Words value={words}>{children}</Words>
)

const panelTranslator = ({ locale, panel }: ClientWords) =>
  createTranslator({ locale, messages: { panel }, namespace: 'panel', timeZone: 'UTC' })
const moneyTranslator = ({ locale, money }: ClientWords) =>
  createTranslator({ locale, messages: { money }, namespace: 'money', timeZone: 'UTC' })

export type PanelWords = ReturnType<typeof panelTranslator>

const useWords = (): ClientWords => {
  const words = useContext(Words)
  if (!words) throw new Error('The admin has no words: WordsProvider is missing from its providers')
  return words
}

/** @returns the translator of the publication panel, in the language of the admin. */
export const usePanelWords = (): PanelWords => {
  const words = useWords()
  return useMemo(() => panelTranslator(words), [words])
}

/** @returns the language of the admin, and the translator of what it says about money. */
export const useMoneyWords = (): { locale: Locale; say: ReturnType<typeof moneyTranslator> } => {
  const words = useWords()
  return useMemo(() => ({ locale: words.locale, say: moneyTranslator(words) }), [words])
}
