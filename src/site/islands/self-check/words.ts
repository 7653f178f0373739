/** The page's own words, which the server wrote into a template; nothing that is read stands in this script. */

/** Gives words by name; a name without words gives nothing. */
export class Words {
  private readonly said = new Map<string, HTMLElement>()

  constructor(template: HTMLTemplateElement | null) {
    for (const each of template?.content.querySelectorAll<HTMLElement>('[data-say]') ?? []) {
      this.said.set(each.dataset.say ?? '', each)
    }
  }

  has(name: string): boolean {
    return this.said.has(name)
  }

  /** A copy of the words with the drawings and links in them. */
  say(name: string): DocumentFragment {
    const copy = document.createDocumentFragment()
    copy.append(...(this.said.get(name)?.cloneNode(true).childNodes ?? []))
    return copy
  }

  /** The sentence for a number, or nothing for none. */
  counted(name: string, count: number): string | undefined {
    const sentences = JSON.parse(this.said.get(name)?.dataset.counted ?? '[]') as string[]
    return sentences[count - 1]
  }
}
