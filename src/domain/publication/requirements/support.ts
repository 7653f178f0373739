/** R10, R11: what can support a statement. Only a single work of the right kind that somebody has verified. */
import type { ViewOf } from '../../kinds'

type Reference = Pick<ViewOf<'references'>, 'key' | 'kind' | 'status'>

/** Sellers, archives, whole organisations and professional bodies are not here, and so never count. */
const supportingKinds: readonly Reference['kind'][] = [
  'guideline',
  'systematic-review',
  'trial',
  'observational',
  'book',
  'government-page',
]

/** Whether one reference can carry a claim. */
export const supports = ({ kind, status }: Reference): boolean =>
  supportingKinds.includes(kind) && status === 'verified'

/** Whether any of the works cited (by key) can carry a claim. A key that leads nowhere carries nothing. */
export const hasSupport = (
  citations: readonly string[] | null | undefined,
  references: readonly Reference[],
): boolean => references.some((reference) => (citations ?? []).includes(reference.key) && supports(reference))
