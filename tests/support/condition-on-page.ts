/** What a page says of one condition, and what is left of the page without it; read by a real browser's parser. */

export type About = {
  key: string
  /** The condition's name and address in the page's language. */
  name: string
  path: string
  /** Whether the page is the condition's own. */
  isItsPage: boolean
}

export type Said = {
  lang: string
  /** `lang/dir` of the notice that the page's safety words are in another language; null where there is none. */
  notice: string | null
  rulings: {
    technique: string
    outcome: string
    class: string
    /** Passages in another language than the page's, as `lang/dir words`. */
    foreign: string[]
    /** Whether it says that these words are in another language. */
    isMarked: boolean
    text: string
  }[]
  /** The heading that the condition stands under in a list of conditions. */
  listedUnder: string | null
}

/** Runs in the browser: everything that the page says of the condition. */
export const saidOf = ({ html, about }: { html: string; about: About }): Said => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const attribute = (element: Element | null, name: string) => element?.getAttribute(name) ?? ''
  const passage = (element: Element) => `${attribute(element, 'lang')}/${attribute(element, 'dir')}`
  const listed = page.querySelector(`li[data-words] a[href="${about.path}"]`)
  return {
    lang: page.documentElement.lang,
    notice: page.querySelector('[data-safety-language]')?.getAttribute('data-safety-language') ?? null,
    rulings: [...page.querySelectorAll(`[data-contraindication="${about.key}"]`)].map((ruling) => ({
      technique: attribute(ruling, 'data-technique'),
      outcome: attribute(ruling, 'data-outcome'),
      class: attribute(ruling, 'data-class'),
      foreign: [...ruling.querySelectorAll('[lang]')].map((each) => `${passage(each)} ${each.textContent}`),
      isMarked: ruling.querySelector('.untranslated') !== null,
      text: ruling.textContent ?? '',
    })),
    listedUnder: listed?.closest('section')?.getAttribute('aria-labelledby') ?? null,
  }
}

export type Rest = { lines: string[]; tallies: string[] }

/**
 * Runs in the browser: the page's elements, attributes and words in their order, without what it says of the condition,
 * and apart from it the counts of conditions that are made from it.
 */
export const restOf = ({ html, about }: { html: string; about: About }): Rest => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const all = (selector: string) => [...page.querySelectorAll(selector)]
  const lines: string[] = []
  const tallies = all('.tally').map((tally) => tally.textContent ?? '')
  for (const ruling of all(`[data-contraindication="${about.key}"]`)) (ruling.closest('tr, li') ?? ruling).remove()
  for (const link of all(`li[data-words] a[href="${about.path}"]`)) link.closest('li')?.remove()
  for (const tally of all('.tally')) tally.remove()
  // Its own page says besides who signed it and when, and in which language its words are.
  if (about.isItsPage) for (const each of all('.review, [data-safety-language]')) each.remove()

  type Data = Record<string, unknown> & { about?: { contraindication?: { name: string }[] } }
  const dataWithout = (text: string): string => {
    const data = JSON.parse(text) as Data
    if (about.isItsPage) for (const name of ['lastReviewed', 'reviewedBy', 'citation']) delete data[name]
    if (data.about?.contraindication)
      data.about.contraindication = data.about.contraindication.filter(({ name }) => name !== about.name)
    return JSON.stringify(data)
  }
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      const words = node.data.replace(/\s+/g, ' ').trim()
      if (words) lines.push(words)
    }
    if (node instanceof Element) {
      const names = node.getAttributeNames().sort()
      lines.push(`<${[node.localName, ...names.map((name) => `${name}="${node.getAttribute(name)}"`)].join(' ')}>`)
      if (node.matches('script[type="application/ld+json"]'))
        return void lines.push(dataWithout(node.textContent ?? ''))
    }
    for (const child of (node instanceof HTMLTemplateElement ? node.content : node).childNodes) walk(child)
  }
  walk(page.documentElement)
  return { lines, tallies }
}
