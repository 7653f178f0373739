/** The blocks that articles, techniques and pages are made of. A new block starts here; forms and views do not compile without it. */
import { z } from 'zod'
import * as term from './terms'
import * as f from './field'
import type { Field, Fields, Parts, ShapeOf } from './field'

const heading = { heading: f.maybeWords() }
const intro = { intro: f.maybeWords() }
const outro = { outro: f.maybeWords() }
const id = f.plain(z.string())
const count = f.plain(z.int().positive())
const maybeCount = f.plain(z.int().positive().nullish())
const list = <F extends Fields>(of: F) => f.someRows({ prose: { id, ...of } })

const block = <F extends Fields>(fields: F) => ({ grade: 'prose' as const, fields: { ...heading, ...fields } })
/** Its words are safety text. It says which language they are in: the page's, or the English that stand in for them. */
const safetyBlock = <F extends Fields>(fields: F) => ({ grade: 'ruling' as const, fields: { ...heading, ...fields } })

const blockFields = {
  prose: block({ text: f.rich(), citations: f.refs('references') }),
  benefits: block({
    ...intro,
    items: list({
      title: f.words(),
      text: f.words(),
      evidence: f.choice(term.evidenceLevels),
      flag: f.choice(term.claimFlags),
      citations: f.refs('references'),
      blockedBy: f.refs('contraindications'),
    }),
  }),
  techniquesList: block({ ...intro, techniques: f.refs('techniques') }),
  contraindicationsList: safetyBlock({ ...intro, technique: f.ref('techniques') }),
  warningSigns: safetyBlock({ ...intro, signs: f.refs('warning-signs') }),
  doDont: safetyBlock({ dos: f.wordList(), donts: f.wordList() }),
  clinicianNote: safetyBlock({ text: f.rich() }),
  sessionStages: block({ ...intro, stages: list({ title: f.words(), points: f.wordList() }) }),
  sessionFormats: block({
    ...intro,
    formats: list({ minutes: count, areas: f.choices(term.bodyAreas), areasMax: maybeCount, text: f.words() }),
    ...outro,
  }),
  frequency: block({
    ...intro,
    rows: list({
      goal: f.words(),
      minDays: maybeCount,
      maxDays: maybeCount,
      perMonthMin: maybeCount,
      perMonthMax: maybeCount,
      oneOff: f.plain(z.boolean().default(false)),
      note: f.maybeWords(),
    }),
    ...outro,
  }),
  whoBenefits: block({
    ...intro,
    people: list({ title: f.words(), text: f.words(), blockedBy: f.refs('contraindications') }),
  }),
  checklist: block({
    ...intro,
    purpose: f.choice(['steps', 'tips', 'alternatives', 'questions']),
    items: list({ title: f.maybeWords(), text: f.words() }),
  }),
  myths: block({ ...intro, items: list({ claim: f.words(), answer: f.words() }) }),
  faqList: block({ faqs: f.refs('faqs') }),
  furtherReading: block({ ...intro, references: f.refs('references') }),
  callout: block({ tone: f.choice(['info', 'important']), text: f.rich() }),
  picture: block({ media: f.ref('media'), caption: f.maybeWords() }),
  callToAction: block({ text: f.words(), action: f.choice(['book', 'self-check', 'home-care', 'care-team']) }),
} as const

export type BlockType = keyof typeof blockFields
type Defs = typeof blockFields
type SchemaOf<T extends BlockType> = z.ZodObject<
  { blockType: z.ZodLiteral<T>; id: z.ZodString } & ShapeOf<Defs[T]['fields']> &
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    (Defs[T]['grade'] extends 'ruling' ? { lang: typeof term.language } : {})
>
export type BlockOf<T extends BlockType> = z.infer<SchemaOf<T>>
export type Block = { [T in BlockType]: BlockOf<T> }[BlockType]

const blockTypes = Object.keys(blockFields) as BlockType[]
/** Whether the words of a block of this type are safety text. */
export const isSafetyBlock = (blockType: unknown): boolean =>
  blockTypes.includes(blockType as BlockType) && blockFields[blockType as BlockType].grade === 'ruling'

const schemaOf = (type: BlockType) =>
  z.object({
    blockType: z.literal(type),
    id: z.string(),
    ...f.shapeOf(blockFields[type].fields as Fields),
    ...(isSafetyBlock(type) ? { lang: term.language } : {}),
  })

export const blockSchemas = Object.fromEntries(blockTypes.map((type) => [type, schemaOf(type)])) as unknown as {
  readonly [T in BlockType]: SchemaOf<T>
}
const schemas = blockTypes.map(schemaOf)
const schema = z
  .array(z.discriminatedUnion('blockType', schemas as [(typeof schemas)[0], ...typeof schemas]))
  .default([]) as unknown as z.ZodDefault<z.ZodArray<z.ZodType<Block>>>

/** The fields of each block, all of its grade. */
export const blockParts = Object.fromEntries(
  blockTypes.map((type) => [type, f.partsOf({ [blockFields[type].grade]: blockFields[type].fields })]),
) as unknown as Record<BlockType, Parts>

/** The page of a document, made of blocks. Which they are, and in which order, decides where safety text is shown. */
export const body = (): Field<typeof schema, { is: 'blocks'; of: Record<BlockType, Parts> }> => ({
  schema,
  fact: { is: 'blocks', of: blockParts },
})
