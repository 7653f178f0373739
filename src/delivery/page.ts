/** A finished page: its bytes and all that decides how long they stay true. */
import type { Content } from './content'

export type Page = Content & {
  /** Cache keys of everything it shows or lists. */
  keys: readonly string[]
  /** Epoch milliseconds on the network's clock; Infinity where no moment changes it. */
  expiresAt: number
  /** Whether it may be shown to the next visitor too. */
  keepable: boolean
}
