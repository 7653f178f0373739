/**
 * What rules know of a language's words. Every list holds patterns over folded text (see safety/folded-text.ts) in which
 * `~` stands for any ending.
 */

/** Uses of massage that a condition blocks (R9). */
export type Use = 'surgery' | 'injury' | 'arthritis' | 'pregnancy' | 'prostatitis'

export type RuleWords = {
  /** A pattern for what the language writes onto the front of a word; empty where it writes nothing there. */
  attached: string
  /** They promise what no massage can (R12). */
  certainty: readonly string[]
  /** They open an answer with a plain yes (R13). */
  yes: readonly string[]
  /** The same, compared as written, with their accents: for a word that means something else without. */
  yesAsWritten: readonly string[]
  /** A yes only where a pause follows. */
  yesBeforePause: readonly string[]
  /** They open an answer with a plain no (R13). */
  no: readonly string[]
  /** A no only where a pause follows. */
  noBeforePause: readonly string[]
  /** By them a line is known that speaks of such a use (R9). A row's id counts as English words in every language. */
  uses: Record<Use, readonly string[]>
}
