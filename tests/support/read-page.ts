/** What a machine finds in a page of the site, read by a real browser's parser. */

export type Ruling = { condition: string; technique: string; outcome: string; class: string }
export type PageFacts = {
  lang: string
  dir: string
  title: string
  headings: number
  canonicals: string[]
  robots: string | null
  /** `[language, address]` of each alternate. */
  alternates: [string, string][]
  /** `[language, address]` of each choice in the language switcher, and the one that is marked as current. */
  switcher: [string, string][]
  current: string[]
  links: string[]
  ids: string[]
  /** How often the page says its encoding, and how wide it is. */
  charsets: number
  viewports: number
  assets: string[]
  scripts: { src: string | null; type: string | null; text: string }[]
  /** Markup that a strict content security policy forbids: event handlers, style attributes and elements. */
  forbidden: string[]
  /** The list of rulings of a technique, by technique, in its order. */
  lists: { technique: string; rulings: Ruling[] }[]
  /** Rulings outside such a list. */
  beside: Ruling[]
  signs: { key: string; urgency: string }[]
  openNow: string[]
  prices: { value: string; currency: string | null }[]
  /** `lang/dir` of passages in a language other than the page's. */
  foreign: string[]
  /** Elements that say another language than the page's, and no direction. */
  undirected: string[]
  text: string
}

/** Runs in the browser: takes the page apart without loading anything it names. */
export const readPage = (html: string): PageFacts => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const all = (selector: string, within: ParentNode = page) => [...within.querySelectorAll<HTMLElement>(selector)]
  const attribute = (element: Element, name: string) => element.getAttribute(name) ?? ''
  const ruling = (element: HTMLElement): Ruling => ({
    condition: attribute(element, 'data-contraindication'),
    technique: attribute(element, 'data-technique'),
    outcome: attribute(element, 'data-outcome'),
    class: attribute(element, 'data-class'),
  })
  const root = page.documentElement
  const handlers = (element: HTMLElement) => element.getAttributeNames().filter((name) => /^on|^style$/.test(name))
  const passages = all('body [lang]').filter((element) => attribute(element, 'lang') !== root.lang)
  return {
    lang: root.lang,
    dir: root.dir,
    title: page.title,
    headings: all('h1').length,
    canonicals: all('link[rel="canonical"]').map((link) => attribute(link, 'href')),
    robots: page.querySelector('meta[name="robots"]')?.getAttribute('content') ?? null,
    alternates: all('link[rel="alternate"][hreflang]').map((link) => [
      attribute(link, 'hreflang'),
      attribute(link, 'href'),
    ]),
    switcher: all('header nav a[hreflang]').map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]),
    current: all('header nav a[hreflang][aria-current]').map((link) => attribute(link, 'hreflang')),
    links: all('a[href], form[action]').map((link) => attribute(link, link.tagName === 'FORM' ? 'action' : 'href')),
    ids: all('[id]').map(({ id }) => id),
    charsets: all('meta[charset]').length,
    viewports: all('meta[name="viewport"]').length,
    assets: [
      ...all('script[src], img[src], source[src]').map((element) => attribute(element, 'src')),
      ...all('link[rel~="stylesheet"], link[rel~="icon"], link[rel="preload"]').map((link) => attribute(link, 'href')),
      ...all('img[srcset], source[srcset]').flatMap((image) =>
        attribute(image, 'srcset')
          .split(',')
          .map((part) => part.trim().split(/\s+/)[0] ?? ''),
      ),
    ].filter(Boolean),
    scripts: all('script').map((script) => ({
      src: script.getAttribute('src'),
      type: script.getAttribute('type'),
      text: script.textContent ?? '',
    })),
    forbidden: [
      ...all('style').map(() => 'a style element'),
      ...all('*').flatMap((element) => handlers(element).map((name) => `${element.tagName.toLowerCase()}[${name}]`)),
    ],
    lists: all('[data-rulings]').map((list) => ({
      technique: attribute(list, 'data-rulings'),
      rulings: all('[data-contraindication]', list).map(ruling),
    })),
    beside: all('[data-contraindication]')
      .filter((element) => !element.closest('[data-rulings]'))
      .map(ruling),
    signs: all('[data-warning-sign]').map((element) => ({
      key: attribute(element, 'data-warning-sign'),
      urgency: attribute(element, 'data-urgency'),
    })),
    openNow: all('[data-open-now]').map((element) => attribute(element, 'data-open-now')),
    prices: all('data[value]').map((element) => ({
      value: attribute(element, 'value'),
      currency: element.getAttribute('data-currency'),
    })),
    foreign: passages.map((element) => `${attribute(element, 'lang')}/${attribute(element, 'dir')}`),
    undirected: passages
      .filter((element) => !element.hasAttribute('dir'))
      .map((element) => element.outerHTML.slice(0, 120)),
    text: (page.querySelector('main') ?? page.body).textContent ?? '',
  }
}
