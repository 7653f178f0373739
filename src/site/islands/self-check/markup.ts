/** Making elements: the little that this island needs. */
import { direction, type Locale } from '@/domain/locale/locales'

export type Child = Node | string | null | undefined | false

/** An element with attributes (those without a value are left out) and children. */
export const element = (
  name: string,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElement => {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(attribute, value)
  made.append(...children.filter((child): child is Node | string => Boolean(child)))
  return made
}

/** Words of a ruling; where they are not in the page's language they stand in for a translation, and are marked (R23). */
export const signed = (name: string, text: string, lang: Locale, page: Locale, attributes = {}): HTMLElement =>
  element(name, lang === page ? attributes : { ...attributes, lang, dir: direction[lang], 'data-stand-in': '' }, text)
