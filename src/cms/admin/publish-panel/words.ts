/** The panel's words in the languages of the admin. */
import words from './words.json'

export type PanelWords = (typeof words)['en']

/** @returns the words in the admin's language; English where it has none. */
export const panelWords = (language: string): PanelWords =>
  (words as Record<string, PanelWords | undefined>)[language] ?? words.en
