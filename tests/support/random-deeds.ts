/** Random acts of five roles on the demo's medical documents, over HTTP: what a network goes through in a busy year. */
import fc from 'fast-check'
import { signIn, type DoorAct, type Editor, type Reply } from './editor'
import { lexical } from './medical-words'
import { networkNow } from './network-clock'
import type { Doc } from './truth/cover'

export const roles = ['author', 'clinician', 'translator', 'manager', 'clinic'] as const
export type Role = (typeof roles)[number]
const accounts: Record<Role, string> = {
  author: 'editor@halvenne.example',
  clinician: 'reviewer@halvenne.example',
  translator: 'translator-fr@halvenne.example',
  manager: 'admin@halvenne.example',
  clinic: 'manager@port-erable.example',
}

/** What each role mostly does, and some of what it may not. */
const habits: Record<Role, readonly Deed['what'][]> = {
  author: ['save', 'save', 'publish', 'publish', 'schedule', 'recall', 'cancel'],
  clinician: ['sign', 'sign', 'sign', 'sign', 'sign half', 'withdraw', 'recall', 'publish'],
  translator: ['save', 'save', 'save', 'publish'],
  manager: ['publish', 'publish', 'schedule', 'cancel', 'restore', 'restore', 'recall'],
  clinic: ['note', 'note', 'save', 'sign', 'recall'],
}
export type Deed = {
  who: Role
  what: 'save' | 'publish' | 'schedule' | 'sign' | 'sign half' | 'withdraw' | 'recall' | 'cancel' | 'restore' | 'note'
  /** Which document, which of its fields, and which languages: the first number that fits. */
  document: number
  field: number
  languages: ('en' | 'fr')[]
  soon: boolean
  scheduled: 'cancel' | 'keep' | 'replace'
}

export const deed: fc.Arbitrary<Deed> = fc.constantFrom(...roles).chain((who) =>
  fc.record({
    who: fc.constant(who),
    what: fc.constantFrom(...habits[who]),
    document: fc.nat(999),
    field: fc.nat(9),
    languages: fc.constantFrom<Deed['languages']>(['en'], ['en'], ['fr'], ['en', 'fr']),
    soon: fc.boolean(),
    scheduled: fc.constantFrom('cancel', 'keep', 'replace'),
  }),
)

/** One sentence more or another one, in a field that holds words. */
const sentences: Record<string, (words: string) => Record<string, unknown>[]> = {
  contraindications: (words) => [{ ruling: { whatToDo: words } }, { plain: words }, { advice: words }],
  techniques: (words) => [{ summary: words }, { risks: [words] }, { advice: words }],
  'warning-signs': (words) => [{ action: words }, { sign: words }],
  faqs: (words) => [{ question: words }, { answer: lexical(words) }],
  articles: (words) => [{ dek: words }, { title: words }],
  pages: (words) => [{ dek: words }, { title: words }],
}

/** A document as it is in one language, by itself: what somebody who signs it has before them. */
const wordsOf = (who: Editor, ref: string, language: string): Promise<Doc> =>
  who.must('GET', `${ref}?locale=${language}&fallback-locale=none&depth=0`)

export type Done = { deed: Deed; ref: string; status: number; shown: Map<string, Doc> }

/** The people at work. */
export class Network {
  private constructor(
    private readonly people: Record<Role, Editor>,
    private readonly refs: readonly string[],
  ) {}

  static async of(refs: readonly string[]): Promise<Network> {
    const signedIn: [string, Editor][] = []
    for (const role of roles) signedIn.push([role, await signIn(accounts[role])])
    return new Network(Object.fromEntries(signedIn) as Record<Role, Editor>, refs)
  }

  async act(deed: Deed, n: number): Promise<Done> {
    const ref = this.refs[deed.document % this.refs.length] as string
    const shown = new Map<string, Doc>()
    const { status } = await this.take(deed, ref, { n, shown })
    return { deed, ref, status, shown }
  }

  private async take(deed: Deed, ref: string, { n, shown }: { n: number; shown: Map<string, Doc> }): Promise<Reply> {
    const { who, what, languages, field, soon, scheduled } = deed
    const person = this.people[who]
    const at = (verb: DoorAct, more: Record<string, unknown> = {}) =>
      person.act(ref, verb, { locales: languages, reason: 'A test.', ...more })
    const [collection = '', key = ''] = ref.split('/')
    switch (what) {
      case 'save': {
        const language = who === 'translator' ? 'fr' : 'en'
        const words = language === 'fr' ? `Phrase numéro ${n}.` : `Sentence number ${n}.`
        const choices = sentences[collection]?.(words) ?? []
        return person.call('PATCH', `${ref}?locale=${language}`, choices[field % choices.length])
      }
      case 'sign': {
        for (const language of languages) shown.set(language, await wordsOf(person, ref, language))
        return at('sign')
      }
      case 'sign half':
        return at('sign', { ticked: (await person.read(ref, languages)).slice(1) })
      case 'publish':
        return at('publish', { scheduled })
      case 'schedule':
        // Some begin while the others are still at work.
        return at('publish', {
          scheduled,
          at: new Date((await networkNow()) + (soon ? 500 : 86_400_000)).toISOString(),
        })
      case 'restore': {
        const where = `where[parent][equals]=${key}&sort=-createdAt&limit=3&locale=en&depth=0`
        const { body } = await person.call('GET', `${collection}/versions?${where}`)
        const versions = (body.docs ?? []) as { id: string }[]
        return person.call('POST', `${collection}/versions/${versions[field % versions.length]?.id}`)
      }
      case 'note': {
        const words = { clinic: 'port-erable', collection, document: key, note: `Ask us, number ${n}.` }
        const { status, body } = await person.call('POST', 'overlays?locale=en', words)
        if (status >= 300) return { status, body }
        return person.act(`overlays/${(body.doc as { id: string }).id}`, 'publish', { locales: ['en'] })
      }
      default:
        return at(what)
    }
  }
}
