/** The blocks that articles, techniques and pages are made of, as pages receive them. A new block starts here. */
import { z } from 'zod'
import { rich } from './rich'
import { bodyAreas, claimFlags, evidenceLevels, key, keys, language, maybeWords, wordList, words } from './terms'

/** Every block has an id that is the same in all languages, and a heading that may be absent. */
const block = <T extends string, S extends z.ZodRawShape>(blockType: T, shape: S) =>
  z.object({ blockType: z.literal(blockType), id: z.string(), heading: maybeWords, ...shape })
/** Safety blocks say which language their words are in: the page's, or the source's while a translation is missing. */
const safetyLang = { lang: language }
const row = <S extends z.ZodRawShape>(shape: S) => z.array(z.object({ id: z.string(), ...shape })).min(1)

export const blockSchemas = {
  prose: block('prose', { text: rich, citations: keys }),
  benefits: block('benefits', {
    intro: maybeWords,
    items: row({
      title: words,
      text: words,
      evidence: z.enum(evidenceLevels),
      flag: z.enum(claimFlags),
      citations: keys,
      blockedBy: keys,
    }),
  }),
  techniquesList: block('techniquesList', { intro: maybeWords, techniques: keys }),
  contraindicationsList: block('contraindicationsList', { intro: maybeWords, technique: key, ...safetyLang }),
  warningSigns: block('warningSigns', { intro: maybeWords, signs: keys, ...safetyLang }),
  doDont: block('doDont', { dos: wordList, donts: wordList, ...safetyLang }),
  clinicianNote: block('clinicianNote', { text: rich, ...safetyLang }),
  sessionStages: block('sessionStages', { intro: maybeWords, stages: row({ title: words, points: wordList }) }),
  sessionFormats: block('sessionFormats', {
    intro: maybeWords,
    formats: row({
      minutes: z.int().positive(),
      areas: z.array(z.enum(bodyAreas)).default([]),
      areasMax: z.int().positive().nullish(),
      text: words,
    }),
    outro: maybeWords,
  }),
  frequency: block('frequency', {
    intro: maybeWords,
    rows: row({
      goal: words,
      minDays: z.int().positive().nullish(),
      maxDays: z.int().positive().nullish(),
      perMonthMin: z.int().positive().nullish(),
      perMonthMax: z.int().positive().nullish(),
      oneOff: z.boolean().default(false),
      note: maybeWords,
    }),
    outro: maybeWords,
  }),
  whoBenefits: block('whoBenefits', {
    intro: maybeWords,
    people: row({ title: words, text: words, blockedBy: keys }),
  }),
  checklist: block('checklist', {
    intro: maybeWords,
    purpose: z.enum(['steps', 'tips', 'alternatives', 'questions']),
    items: row({ title: maybeWords, text: words }),
  }),
  myths: block('myths', { intro: maybeWords, items: row({ claim: words, answer: words }) }),
  faqList: block('faqList', { faqs: keys }),
  furtherReading: block('furtherReading', { intro: maybeWords, references: keys }),
  callout: block('callout', { tone: z.enum(['info', 'important']), text: rich }),
  picture: block('picture', { media: key, caption: maybeWords }),
  callToAction: block('callToAction', {
    text: words,
    action: z.enum(['book', 'self-check', 'home-care', 'care-team']),
  }),
} as const

export type BlockType = keyof typeof blockSchemas
export type BlockOf<T extends BlockType> = z.infer<(typeof blockSchemas)[T]>
export type Block = { [T in BlockType]: BlockOf<T> }[BlockType]

/** Blocks whose words are safety text: what a clinician signs. */
export const safetyBlocks = ['contraindicationsList', 'warningSigns', 'doDont', 'clinicianNote'] as const

const schemas = Object.values(blockSchemas)
export const blocks = z
  .array(z.discriminatedUnion('blockType', schemas as [(typeof schemas)[0], ...typeof schemas]))
  .default([])
