/** What the door answers when it does not publish: every reason at once, each with its place. */
import type { Locale } from '@/domain/locale/locales'
import type { Issue } from '../present'

export type Refusal = Issue & { collection: string; key: string; locale: Locale }

/** Nothing was published; `refusals` names each field that stands in the way. */
export class PublishRefused extends Error {
  constructor(readonly refusals: Refusal[]) {
    super(
      `Not published: ${refusals.map((r) => `${r.collection}/${r.key} (${r.locale}) ${r.path} ${r.code}`).join('; ')}`,
    )
    this.name = 'PublishRefused'
  }
}
