/** What a set of pages and bundles says about safety, taken twice and held against each other: nothing may be looser. */
import { outcomes, urgencies, type Outcome } from '@/domain/kinds/terms'
import { ask, several } from './ask'
import type { HostName } from './demo-network'

/** A host and a path; statuses, outcomes by `condition technique`, and signs by key. */
type Shown = { status: number; cells: Map<string, Outcome[]>; signs: Map<string, string>; text: string }
export type Snapshot = Map<string, Shown>

const rankIn = (scale: readonly string[], value: string): number => scale.indexOf(value)

const add = <T>(map: Map<string, T[]>, key: string, value: T): void =>
  void map.set(key, [...(map.get(key) ?? []), value])

const attribute = (name: string) => `data-${name}="([^"]*)"`
const cellPattern = new RegExp(['contraindication', 'technique', 'outcome'].map(attribute).join(' '), 'g')
const signPattern = new RegExp(['warning-sign', 'urgency'].map(attribute).join(' '), 'g')

const entryPattern = /<li data-words="[^"]*"><h3><a href="([^"]*)"/g

/** The list of conditions: those that rule massage out stand before the others. */
const readList = (text: string): [string, Outcome[]][] => {
  const others = text.indexOf('id="page-relative"')
  return [...text.matchAll(entryPattern)].map(({ 1: href = '', index }) => {
    const isFirst = others < 0 || index < others
    return [`listed ${href}`, [isFirst ? 'avoid' : 'fine']]
  })
}

const readHtml = (text: string): Pick<Shown, 'cells' | 'signs'> => {
  const cells = new Map<string, Outcome[]>(readList(text))
  for (const [, condition, technique, outcome] of text.matchAll(cellPattern))
    add(cells, `${condition} ${technique}`, outcome as Outcome)
  return { cells, signs: new Map([...text.matchAll(signPattern)].map(([, key = '', urgency = '']) => [key, urgency])) }
}

type Bundle = {
  techniques: { key: string; floor: Outcome }[]
  conditions: { key: string; asked: boolean }[]
  redFlags: { key: string; urgency: string }[]
  rulings: { outcome: Outcome }[]
  cells: Record<string, Record<string, Record<string, number>>>
}

const readBundle = (text: string): Pick<Shown, 'cells' | 'signs'> => {
  const bundle = JSON.parse(text) as Bundle
  const cells = new Map<string, Outcome[]>()
  for (const [condition, byTechnique] of Object.entries(bundle.cells))
    for (const [technique, byVariant] of Object.entries(byTechnique))
      for (const at of Object.values(byVariant))
        add(cells, `${condition} ${technique}`, bundle.rulings[at]?.outcome ?? 'clearance')
  for (const { key, floor } of bundle.techniques) add(cells, `floor ${key}`, floor)
  for (const { key, asked } of bundle.conditions) if (asked) add(cells, `asked ${key}`, 'fine')
  return { cells, signs: new Map(bundle.redFlags.map(({ key, urgency }) => [key, urgency])) }
}

/** Asks for every path of the host. */
export const snapshotOf = async (host: HostName, paths: readonly string[]): Promise<Snapshot> => {
  const shown = await several(paths, 4, async (path): Promise<[string, Shown]> => {
    const { status, text } = await ask(host, path)
    const isBundle = status === 200 && path.startsWith('/api/v1/rulings')
    return [path, { status, text, ...(isBundle ? readBundle(text) : readHtml(text)) }]
  })
  return new Map(shown)
}

const ranks = (said: readonly Outcome[]) => said.map((outcome) => rankIn(outcomes, outcome))

/** Everything that a later snapshot says more loosely, does not say any more, or failed to answer. */
export const looserIn = (before: Snapshot, after: Snapshot): string[] =>
  [...before].flatMap(([path, was]) => {
    const is = after.get(path)
    if (!is || is.status >= 500) return [`${path} answered ${is?.status}`]
    if (was.status === 200 && is.status !== 200) return [`${path} is gone (${is.status})`]
    const cells = [...was.cells].flatMap(([cell, said]) => {
      const now = ranks(is.cells.get(cell) ?? [])
      const isLooser = Math.min(...now) < Math.min(...ranks(said)) || Math.max(...now) < Math.max(...ranks(said))
      return now.length === 0 || isLooser
        ? [`${path}: ${cell} was ${said.join()}, is ${is.cells.get(cell)?.join()}`]
        : []
    })
    const signs = [...was.signs].flatMap(([key, urgency]) => {
      const now = is.signs.get(key)
      const isMilder = now === undefined || rankIn(urgencies, now) < rankIn(urgencies, urgency)
      return isMilder ? [`${path}: sign ${key} was ${urgency}, is ${now}`] : []
    })
    return [...cells, ...signs]
  })
