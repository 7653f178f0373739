/** Why the door refused, in words; where the document has changed meanwhile, with what it said and says, and a way to see it. */
import { Button } from '@payloadcms/ui'
import type { PanelWords } from '@/cms/admin/words'

export type Problem = { message: string; was?: unknown; is?: unknown }

/** Short words are shown as they were and as they are; formatted texts and lists are named only. */
const change = ({ was, is }: Problem): string => {
  const shown = [was, is].map((side) => (typeof side === 'string' && side.length <= 300 ? `“${side}”` : '–'))
  return typeof was === 'string' || typeof is === 'string' ? ` ${shown.join(' → ')}` : ''
}

type Props = { problems: readonly Problem[]; isStale: boolean; words: PanelWords }

export const Problems = ({ problems, isStale, words }: Props) => (
  <div className="publish-panel__problems" role="alert">
    <ul>
      {problems.map((problem, index) => (
        <li key={index}>{`${problem.message}${change(problem)}`}</li>
      ))}
    </ul>
    {isStale ? (
      <Button size="small" buttonStyle="secondary" onClick={() => window.location.reload()}>
        {words('reload')}
      </Button>
    ) : null}
  </div>
)
