/**
 * A seeded handful. `npm test` looks at so many of what a sweep has, `npm run prove -- sweeps` at all of it. The seed is
 * that of the run, which npm test prints: another commit looks at others, and the same one again at the same.
 */
import { createHash } from 'node:crypto'

const seed = process.env.SEED ?? ''
const lot = (value: unknown): string =>
  createHash('sha256')
    .update(`${seed} ${JSON.stringify(value)}`)
    .digest('hex')

/** The seed of what is generated: of the run, or the one that a failure has named. */
export const seedOfRun = Number(process.env.PROPERTY_SEED) || Number.parseInt(lot('generated').slice(0, 7), 16)

/** Whether everything is looked at. */
export const isWhole = Boolean(process.env.PROVE)

/** `count` of them in their own order, or all. */
export const some = <T>(all: readonly T[], count: number): T[] => {
  if (isWhole) return [...all]
  const lots = new Map(all.map((each) => [each, lot(each)]))
  const drawn = new Set(
    [...lots]
      .sort(([, a], [, b]) => (a < b ? -1 : 1))
      .slice(0, count)
      .map(([each]) => each),
  )
  return all.filter((each) => drawn.has(each))
}
