/** What a ruling says: shared by the ruling of a condition and by its exceptions. All of it is safety text. */
import type { Field } from 'payload'
import * as term from '@/domain/kinds/terms'
import { choice } from './choice'
import { many, one } from './relation'
import { line, paragraph, row } from './words'

const whenOutcome = (outcome: string) => (_: unknown, sibling: { outcome?: unknown }) => sibling?.outcome === outcome

export const outcomeLabels = {
  fine: 'Fine',
  modify: 'Modify: massage, but differently',
  clearance: 'Clearance: ask somebody first',
  avoid: 'Avoid: no massage',
} as const

/** @returns the fields of one ruling. */
export const rulingFields = (): Field[] => [
  row(
    choice('class', term.rulingClasses, {
      initial: 'relative',
      required: true,
      width: '33%',
      help: 'Absolute always means avoid; no clinic, technique or language loosens it.',
    }),
    choice('outcome', term.outcomes, { initial: 'avoid', required: true, width: '33%', labels: outcomeLabels }),
    choice('scope', term.rulingScopes, { initial: 'whole-body', required: true, width: '33%' }),
  ),
  paragraph('reason', { help: 'Why. One or two sentences a worried person understands.' }),
  paragraph('whatToDo', { label: 'What to do', help: 'What the reader should do now.' }),
  {
    ...paragraph('modification', { label: 'How the massage changes', help: 'Needed where the outcome is “modify”.' }),
    admin: { rows: 2, condition: whenOutcome('modify'), description: 'Needed where the outcome is “modify”.' },
  },
  {
    ...choice('clearanceBy', term.clearers, { label: 'Who gives clearance' }),
    admin: { condition: whenOutcome('clearance'), description: 'Needed where the outcome is “clearance”.' },
  } as Field,
  row(
    {
      ...choice('certificate', term.certificates, { label: 'Certificate the therapist needs', width: '50%' }),
      admin: {
        condition: whenOutcome('clearance'),
        description: 'Asked of the therapist once it is cleared. A therapist clears nothing.',
        width: '50%',
      },
    } as Field,
    one('instead', 'techniques', {
      label: 'Ask about instead',
      width: '50%',
      help: 'Shown only where that technique’s own outcome is better.',
    }),
  ),
  many('citations', 'references', { help: 'What this ruling rests on. A looser exception needs one.' }),
  row(
    choice('origin', term.rulingOrigins, {
      initial: 'source',
      required: true,
      width: '50%',
      help: 'Said by a source, derived from one, or added by us.',
    }),
    line('conflictNote', { label: 'Where sources disagree', width: '50%', max: 600 }),
  ),
]
