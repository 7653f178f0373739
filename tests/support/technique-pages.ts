/** Every technique's page on every host, and the bundle that must say the same. */
import { bundleSchema, type BundleRuling } from '@/domain/safety/bundle'
import { anyVariant } from '@/domain/safety/bundle-shape'
import { ask } from './ask'
import { addressesOf, hostNames, hosts, languagesOf, type Address, type HostName, type Language } from './demo-network'
import type { PageFacts, Ruling } from './read-page'

/** All of them, or those in some languages. */
export const techniquePages = (languages?: readonly Language[]): Address[] =>
  hostNames.flatMap((host) =>
    languagesOf(host)
      .filter((language) => !languages || languages.includes(language))
      .flatMap((language) => addressesOf(host, language))
      .filter(({ document }) => document?.startsWith('techniques/')),
  )

export const techniqueOf = ({ document }: Address): string => document?.split('/')[1] ?? ''

/** The rulings in the one list that a technique's page has. */
export const listed = ({ lists }: PageFacts): Ruling[] => {
  if (lists.length !== 1) throw new Error(`The page has ${lists.length} lists of rulings`)
  return lists[0]?.rulings ?? []
}

/** A reader of the bundle of a host and language: what holds for a condition, technique and variant. */
export const cellsOf = async (host: HostName | string, language: string, clinic = hosts[host as HostName]?.clinic) => {
  const query = `locale=${language}&entry=prostate${clinic ? `&clinic=${clinic}` : ''}`
  const { cells, rulings, conditions } = bundleSchema.parse(
    JSON.parse((await ask(host, `/api/v1/rulings?${query}`)).text),
  )
  const cell = (condition: string, technique: string, variant: string = anyVariant): BundleRuling | undefined =>
    rulings[cells[condition]?.[technique]?.[variant] ?? -1]
  return { cells, rulings, conditions, cell }
}
