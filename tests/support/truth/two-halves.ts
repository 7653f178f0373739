/**
 * Who may sign what, and what may go live, where a language needs two signatures: kept by somebody who reads only the words of
 * R14, R35 and R39. Each edit makes all words new, so that a half of a signature is one version and one person.
 */

export type Person = {
  name: string
  account: string
  clinician: null | { topics: string[]; languages: string[]; active: boolean; isLapsed: boolean }
  translates: string[]
}
type Half = { version: number; person: Person; isOfEnglish: boolean }
export type As = 'clinician' | 'translator'

export class TwoHalves {
  version = 1
  halves: Record<As, Half | null> = { clinician: null, translator: null }
  /** What is live, and by whom it says that it was signed. */
  live: { version: number; by: Record<As, string | null> } | null = null
  /** Who has changed the document since a clinician, or a translator, signed the language last. */
  private writers: Record<As, Set<Person>> = { clinician: new Set(), translator: new Set() }
  /** Who has ever written in the document. */
  private authors = new Set<Person>()

  constructor(
    readonly topic: string,
    readonly language: string,
    readonly people: readonly Person[],
  ) {}

  edit(person: Person): void {
    this.version += 1
    this.authors.add(person)
    this.writers.clinician.add(person)
    this.writers.translator.add(person)
  }

  private isAble({ clinician }: Person, language: string): boolean {
    if (!clinician || !clinician.active || clinician.isLapsed) return false
    return clinician.topics.includes(this.topic) && clinician.languages.includes(language)
  }
  /** Nobody can judge the language: a translator and a clinician for the English sign. */
  get isByTwo(): boolean {
    return !this.people.some((person) => this.isAble(person, this.language))
  }

  /** All that keeps a person from signing as that. */
  refusals(as: As, person: Person): string[] {
    const { clinician, translates } = person
    const { isByTwo, language, topic } = this
    const other = this.halves[as === 'clinician' ? 'translator' : 'clinician']
    const found: [boolean, string][] = [
      [this.writers[as].has(person), 'own-work'],
      // Two signatures are those of two people.
      [isByTwo && other?.person === person, 'signed-other-half'],
      ...(as === 'clinician'
        ? ([
            [!clinician?.active, 'clinician-inactive'],
            [!clinician?.topics.includes(topic), 'topic-not-allowed'],
            [clinician?.isLapsed === true, 'credential-lapsed'],
            [!clinician?.languages.includes(isByTwo ? 'en' : language), 'not-your-language'],
          ] satisfies [boolean, string][])
        : ([
            [!translates.includes(language), 'not-your-language'],
            [!isByTwo, 'clinician-can-judge'],
          ] satisfies [boolean, string][])),
    ]
    return found.filter(([isSo]) => isSo).map(([, code]) => code)
  }

  sign(as: As, person: Person): void {
    const isSigned = this.halves[as]?.version === this.version
    this.writers[as].clear()
    // Who may have written them does not put their own name in the place of the one that stands there.
    if (isSigned && this.authors.has(person)) return
    this.halves[as] = { version: this.version, person, isOfEnglish: as === 'clinician' && this.isByTwo }
  }

  /** Whether the words as they are may go live: they are live, or both halves are there, or one who can judge them signed. */
  get mayGoLive(): boolean {
    const { clinician, translator } = this.halves
    if (this.live?.version === this.version) return true
    if (clinician?.version !== this.version) return false
    return !clinician.isOfEnglish || translator?.version === this.version
  }

  publish(): void {
    const { clinician, translator } = this.halves
    const isSigned =
      clinician?.version === this.version && (!clinician.isOfEnglish || translator?.version === this.version)
    // What is live and said again stays under the names that it is live under.
    if (!isSigned) return
    const by = {
      clinician: clinician.person.name,
      translator: clinician.isOfEnglish ? (translator?.person.name ?? null) : null,
    }
    this.live = { version: this.version, by }
  }
}
