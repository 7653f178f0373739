/** Whom a warning sign is about. */
import type { TechniqueView, WarningSignView } from '../publication/view-types'

/** A sign that names no technique is about every one; a sensitive topic's only about those of its topic. */
export const isAbout = (
  { appliesTo, topic }: Pick<WarningSignView, 'appliesTo' | 'topic'>,
  technique: Pick<TechniqueView, 'key' | 'topic'>,
): boolean =>
  appliesTo.length > 0 ? appliesTo.includes(technique.key) : topic === 'general' || topic === technique.topic
