/** What is left of bundles and sitemaps without one condition, so that the rest can be compared. */
import { bundleSchema } from '@/domain/safety/bundle'

const resolve = (value: unknown, rulings: readonly unknown[]): unknown =>
  typeof value === 'number'
    ? rulings[value]
    : Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, resolve(inner, rulings)]))

/** A bundle as what it means: the rulings of every other condition in full, wherever they are kept in it. */
export const bundleWithout = (key: string, text: string) => {
  const { rulings, cells, conditions, version, ...rest } = bundleSchema.parse(JSON.parse(text))
  const others = Object.entries(cells).filter(([condition]) => condition !== key)
  return {
    ...rest,
    hasVersion: version !== '',
    conditions: conditions.filter((each) => each.key !== key),
    meant: others.map(([condition, byTechnique]) => [condition, resolve(byTechnique, rulings)]),
  }
}

/** A sitemap without the entries of the pages at these paths, whose date is new. */
export const sitemapWithout = (paths: readonly string[], text: string): string[] =>
  text.split('<url>').filter((entry) => !paths.some((path) => entry.includes(`${path}<`)))

/** The number in a sentence, in Latin or in Arabic digits. */
export const numberIn = (text: string): number =>
  Number(text.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))).replace(/\D/g, ''))
