/** Former states of a working copy, found again by their mark: the versions that the framework keeps of every save. */
import type { CollectionSlug, PayloadRequest } from 'payload'
import { nested } from '@/cms/nested-request'
import type { Locale } from '@/domain/locale/locales'
import { markOf } from '@/publishing/acts/shown'

type Former = Record<string, unknown>
type Place = { slug: string; id: string | number; isGlobal: boolean; locale: Locale }

/** How far back is looked. Older than that, nobody has a form open. */
const depthOfMemory = 50

const versionsOf = async (req: PayloadRequest, { slug, id, isGlobal, locale }: Place): Promise<Former[]> => {
  const options = {
    ...{ locale, fallbackLocale: false as const, depth: 0, sort: '-createdAt', limit: depthOfMemory },
    ...{ pagination: false, overrideAccess: true, req: nested(req) },
  }
  const { docs } = isGlobal
    ? await req.payload.findGlobalVersions({ slug: 'network', ...options })
    : await req.payload.findVersions({
        collection: slug as CollectionSlug,
        where: { parent: { equals: id } },
        ...options,
      })
  return docs.map(({ version }) => version as unknown as Former)
}

/** @returns the state with this mark; null where no version has it any more. */
export const formerCopy = async (req: PayloadRequest, place: Place, mark: string): Promise<Former | null> =>
  (await versionsOf(req, place)).find((version) => markOf(version) === mark) ?? null
