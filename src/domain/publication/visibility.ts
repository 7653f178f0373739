/** What a clinic may take off its pages (R16): whole sensitive topics, and never the general one. */

/** Whether a document's topic is one that the clinic opted out of. */
export const isHiddenByOptOut = (topic: string | null | undefined, optOuts: readonly string[]): boolean =>
  topic != null && topic !== 'general' && optOuts.includes(topic)
