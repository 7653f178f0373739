/** In which currency clinics are paid, and in which digits their place writes it. */
import type { Payload, PayloadRequest } from 'payload'
import { cache } from 'react'
import { idOf } from '@/cms/access/actor'
import { nested } from '@/cms/nested-request'
import { moneyOfPlace, type ClinicMoney } from './problem'

type Asker = { payload: Payload } | PayloadRequest

const read = async (asker: Asker, collection: 'clinics' | 'jurisdictions', ids: unknown[]) => {
  const { docs } = await asker.payload.find({
    collection,
    where: { id: { in: ids } },
    select: { jurisdiction: true, currency: true, numbering: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...('context' in asker ? { req: nested(asker) } : {}),
  })
  return docs as { id: string | number; jurisdiction?: unknown }[]
}

/** @returns what is known, by the clinic's key; two questions, however many clinics. */
export const moneyOfClinics = async (
  asker: Asker,
  clinics: readonly string[],
): Promise<ReadonlyMap<string, ClinicMoney>> => {
  const owners = await read(asker, 'clinics', [...clinics])
  const places = await read(asker, 'jurisdictions', [...new Set(owners.map((owner) => idOf(owner.jurisdiction)))])
  const byPlace = new Map(places.map((place) => [place.id, moneyOfPlace(place)]))
  return new Map(
    owners.flatMap(({ id, jurisdiction }) => {
      const own = byPlace.get(idOf(jurisdiction) as string)
      return own ? [[String(id), own] as const] : []
    }),
  )
}

/** The cells of a list are drawn one by one and ask together. */
export const askTogether = cache((payload: Payload) => {
  let keys: string[] = []
  let answer: ReturnType<typeof moneyOfClinics> | undefined
  return async (clinic: string): Promise<ClinicMoney | undefined> => {
    keys.push(clinic)
    answer ??= new Promise((resolve) => setTimeout(resolve)).then(() => {
      const asked = [...new Set(keys)]
      keys = []
      answer = undefined
      return moneyOfClinics({ payload }, asked)
    })
    return (await answer).get(clinic)
  }
})
