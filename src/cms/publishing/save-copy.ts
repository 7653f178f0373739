/** Saving a working copy in one language as part of an act: inside its transaction, and past the access that forms have. */
import type { PayloadRequest } from 'payload'
import { nested } from '@/cms/nested-request'
import type { KindName } from '@/domain/kinds'
import type { Locale } from '@/domain/locale/locales'
import { isGlobal } from './load'

type Copy = { collection: KindName; key: string; locale: Locale }

/** @param told what the hooks of the save are to know, by their names for it */
export const saveCopy = async (
  req: PayloadRequest,
  { collection, key, locale }: Copy,
  data: Record<string, unknown>,
  told: Record<string, true>,
): Promise<void> => {
  const own = { ...nested(req), context: { ...req.context, ...told } }
  const options = { data, locale, depth: 0, req: own, overrideAccess: true }
  if (isGlobal(collection)) await req.payload.updateGlobal({ slug: 'network', ...options } as never)
  else await req.payload.update({ collection, id: key, ...options } as never)
}
