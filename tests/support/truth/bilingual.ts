/** A document in English and French on its way through the real door, as the ledger has it and as a second reader does. */
import type { Locale } from '@/domain/locale/locales'
import type { Tx } from '@/publishing/ledger/database'
import { publish, PublishRefused } from '@/publishing/acts/publish'
import { translatedFromAfter, translatedFromNow, type Presentable } from '@/publishing/present'
import { sign, toSign, unitName } from '@/publishing/acts/sign'
import { newestStatements } from '@/publishing/plan/statements'
import { byOne, clinicianCalled } from '../by-one'
import { inWords, storedWords, wordsIn } from './fields'
import type { Doc } from './medical'
import type { Signed } from './model'
import { saidBy, type Kind } from './said'

export type Lang = 'en' | 'fr'
type Live = { source: Presentable & { doc: Doc }; view: { review: Review | null } }
export type Review = { name: string; others?: { name: string }[]; at: string }

export class Bilingual {
  readonly lineKeys
  /** What the newest statement of each language says, place by place. */
  signed: Record<Lang, Signed[]> = { en: [], fr: [] }
  words: ReadonlyMap<string, unknown> = new Map()
  mark: unknown = null
  beside = new Map<string, string>()
  days = 0

  constructor(
    readonly tx: Tx,
    readonly kind: Kind,
    public english: Doc,
  ) {
    const of = <L extends Lang>(locale: L) => ({ collection: kind, key: english.key, clinic: null, locale })
    this.lineKeys = { en: of('en'), fr: of('fr') }
    this.translate((path, value) => (Array.isArray(value) ? value.map((_, n) => `${path} ${n}`) : `fr ${path}`))
  }

  doc(lang: Lang): Doc {
    if (lang === 'en') return structuredClone(this.english)
    return { ...inWords(this.kind, this.english, this.words), translatedFrom: this.mark }
  }

  /** Rows are one for all languages: with a row its words are gone in all of them. */
  keepRows(): void {
    this.words = storedWords(this.kind, this.doc('fr'))
    for (const path of this.beside.keys()) if (!this.words.has(path)) this.beside.delete(path)
  }

  /** Saves French words beside the English as it is stored. */
  translate(write: (path: string, value: unknown, at: number) => unknown): void {
    const { kind, english } = this
    const before = this.doc('fr')
    const now = [...storedWords(kind, english)].map(([path, value], at): [string, unknown] => {
      const made = write(path, value, at)
      if (typeof value !== 'object' || Array.isArray(value) || made === undefined || typeof made === 'object')
        return [path, made]
      return [
        path,
        { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: made }] }] } },
      ]
    })
    const said = new Map([...this.words, ...now.filter(([, made]) => made !== undefined)])
    const after = { ...inWords(kind, english, said), translatedFrom: this.mark }
    this.mark = translatedFromAfter(kind, { before, after, english })
    const [was, is, theirs] = [wordsIn(kind, before), wordsIn(kind, after), wordsIn(kind, english)]
    for (const [path, { says }] of is)
      if (says !== was.get(path)?.says) this.beside.set(path, theirs.get(path)?.says ?? '')
    this.words = storedWords(kind, after)
  }

  confirm(): void {
    this.mark = translatedFromNow(this.kind, this.english)
    this.beside = new Map([...wordsIn(this.kind, this.english)].map(([path, { says }]) => [path, says]))
  }

  /** @returns whether everything that waited was signed. */
  async sign(lang: Lang, by: string): Promise<boolean> {
    const { tx, english } = this
    this.days += 1
    const asked = { lineKey: this.lineKeys[lang], words: this.doc(lang), english }
    const { units, uncovered, outdated } = await toSign(tx, asked, 'clinician', false)
    const ticked = [...new Set(uncovered.map((unit) => unitName(lang, unit)))]
    const at = new Date(Date.UTC(2026, 0, 1 + this.days)).toISOString().replace('.000', '')
    const issues = await sign(tx, { ...asked, ...byOne(clinicianCalled(by)), actor: by, at, ticked })
    if (issues.length > 0) return false
    const { clinician: statement } = await newestStatements(tx, asked.lineKey)
    const all = saidBy(this.kind, asked.words)
    const said = outdated.size === 0 ? all : all.filter((each) => !outdated.has(pieceAt(each.at)))
    if (said.length !== units.length) throw new Error(`${said.length} said, ${units.length} signed`)
    this.signed[lang] = said.map((each, n) => {
      const judge = statement[n]?.judge
      return { ...each, mark: { by: judge?.name ?? '', at: judge?.at ?? '' } }
    })
    return true
  }

  /** @returns the codes of what keeps these languages from being published; none where they went live. */
  async publish(...langs: Lang[]): Promise<string[]> {
    const { tx, kind, english } = this
    const languages = Object.fromEntries(langs.map((lang) => [lang, this.doc(lang)]))
    const document = { collection: kind, key: english.key, clinic: null, languages, english: this.doc('en') }
    await tx.query('SAVEPOINT act')
    try {
      await publish(tx, { actor: 'editor', documents: [document] })
      await tx.query('RELEASE SAVEPOINT act')
      return []
    } catch (error) {
      if (!(error instanceof PublishRefused)) throw error
      await tx.query('ROLLBACK TO SAVEPOINT act')
      return error.refusals.map(({ code }) => code)
    }
  }

  async live(locale: Locale): Promise<Live | null> {
    const [row] = await this.tx.query<Live>(
      `SELECT source, view FROM ledger.open_publications WHERE collection = $1 AND document_key = $2 AND locale = $3`,
      [this.kind, this.english.key, locale],
    )
    return row ?? null
  }
}

/** What a place belongs to that can stand in by itself: a field, a group, a row, a block; `order` for the order of blocks. */
export const pieceAt = (at: string): string => {
  const block = /^block (.*)/.exec(at)?.[1]
  if (block) return `body.${block}`
  const [first = '', second] = (at.split(/ >|\u0000/)[0] ?? '').split('/')
  if (second === undefined) return first
  return ['exceptions', 'variants'].includes(first) ? `${first}.${second}` : `body.${first}`
}
