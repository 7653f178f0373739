/** The technique under which rulings are shown where no single one is meant: the umbrella that all others belong to. */
import type { Topic } from '@/domain/kinds/terms'
import type { SiteContext } from './context'

export const generalTechnique = 'therapeutic-massage'

/** The technique whose rulings stand beside answers on a topic. */
export const topicTechnique = { general: generalTechnique, prostate: 'prostate' } as const satisfies Record<
  Topic,
  string
>

/** The technique that a document is about: its only one, else the umbrella. */
export const techniqueOf = (ctx: SiteContext, techniques: string[]): string => {
  const [first, ...others] = techniques
  if (first && others.length === 0) return first
  return techniques.find((key) => ctx.views.technique(key)?.kind === 'umbrella') ?? generalTechnique
}
