/**
 * Everything that tells of a topic, gathered from the demo's own documents in all languages: names, addresses, keys,
 * sentences. What general documents say too is left out: it gives nothing away.
 */
import { documentsOf, translationsOf } from './demo-data'

const collections = ['techniques', 'contraindications', 'articles', 'faqs', 'warning-signs', 'pages', 'references']
const topic = 'prostate'

type Told = { collection: string; key: string; words: unknown[] }

/** A document's English, then its words in every other language. */
const told: Told[] = collections.flatMap((collection) =>
  documentsOf(collection).map(({ seed: _, ...document }) => ({
    collection,
    key: document.key,
    words: [document, ...Object.values(translationsOf(collection).get(document.key) ?? {})],
  })),
)

const isOfTopic = ({ words: [document] }: Told): boolean => (document as { topic?: string }).topic === topic

/** Exceptions of general documents that are made for a technique of the topic; in translations their path says so. */
const isException = (value: object, path: string): boolean =>
  (value as { technique?: unknown }).technique === topic || path.startsWith(`exceptions.${topic}`)

type Line = { path: string; text: string; inException: boolean }

const linesOf = (value: unknown, path = '', inException = false): Line[] => {
  if (typeof value === 'string') return [{ path, text: value, inException: inException || isException({}, path) }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    linesOf(inner, path ? `${path}.${name}` : name, inException || isException(value, path)),
  )
}

/** As it is compared: one line, no Markdown, small letters. */
export const folded = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|^[-#>\s]+/gm, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim()

const ofTopic = told.filter(isOfTopic)
const general = told.filter((each) => !isOfTopic(each) && each.collection !== 'references')
const generalText = folded(
  general
    .flatMap(({ words }) => linesOf(words).filter(({ inException }) => !inException))
    .map(({ text }) => text)
    .join('\n'),
)

/** References that nothing but the topic's documents cites. */
const citedBy = (documents: Told[], within: (line: Line) => boolean): Set<string> =>
  new Set(
    documents.flatMap(({ words }) =>
      linesOf(words)
        .filter(within)
        .map(({ text }) => text),
    ),
  )
const onlyCitedByTopic = told.filter(
  ({ collection, key }) =>
    collection === 'references' &&
    citedBy(ofTopic, () => true).has(key) &&
    !citedBy(general, ({ inException }) => !inException).has(key),
)

/** Fields that hold no words of a document: terms of ours, and keys of others. */
const notWords =
  /(^|\.)(topic|kind|pressure|sensitivity|floor|parent|phase|urgency|class|outcome|scope|origin|clearanceBy|system|status|titleLang|blockType|level|comments|technique|techniques|contraindication|bodyAreas|appliesTo|signs|citations|embeds|implies|blockedBy|conditions|references|media|id|_slugBefore|accessedAt)(\.\d+)*$/

const keysOf = (documents: Told[]): string[] => documents.map(({ key }) => key)

/** Words and sentences that nobody may find where the topic is not shown; small letters. */
export const topicWords: string[] = [
  ...new Set(
    [
      ...[...ofTopic, ...onlyCitedByTopic].flatMap(({ words }) =>
        words.flatMap((document) => linesOf(document).filter(({ path }) => !notWords.test(path))),
      ),
      ...general.flatMap(({ words }) =>
        words.flatMap((document) => linesOf(document).filter((line) => line.inException)),
      ),
    ]
      .filter(({ path }) => !notWords.test(path))
      .flatMap(({ text }) => text.split('\n'))
      .concat(keysOf(ofTopic), keysOf(onlyCitedByTopic))
      .map(folded)
      .filter((line) => line.length > 3 && !generalText.includes(line)),
  ),
]

/** The stems that any sentence on the topic has one of, in the demo's languages. */
const stems = /prost[aá]t|بروستات|h[aä]?emorrhoid|hémorroïd|hemorroid|hämorrhoid|\burolog|\burólog|المسالك البولية/

/** How clinicians sign: an urologist may have checked a page that has nothing to do with the topic. */
const signatures = documentsOf('clinicians').flatMap(({ key, name, credentials }) =>
  [name, credentials, ...Object.values(translationsOf('clinicians').get(key) ?? {}).map((each) => each.credentials)]
    .filter((each): each is string => typeof each === 'string')
    .map(folded),
)

const decoded = (text: string): string => {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text
    .replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes)
      } catch {
        return bytes
      }
    })
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
}

const letter = /[\p{L}\p{N}]/u
const isWhole = (text: string, at: number, length: number): boolean =>
  !letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + length] ?? ' ')

/** What a text gives away of the topic, whatever form it comes in: markup, data, addresses. */
export const givenAwayIn = (text: string): string[] => {
  let plain = folded(decoded(text))
  for (const signature of signatures) plain = plain.replaceAll(signature, '')
  const stem = stems.exec(plain)
  const found = topicWords.filter((words) => {
    for (let at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + 1))
      if (isWhole(plain, at, words.length)) return true
    return false
  })
  return [...(stem ? [plain.slice(Math.max(0, stem.index - 40), stem.index + 40)] : []), ...found]
}
