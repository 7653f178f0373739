/** Blocks about the session itself: how it runs, how long it lasts, how often it makes sense. */
import type { CheckboxField, NumberField } from 'payload'
import { choice } from '@/cms/fields/choice'
import { line, paragraph, row, wordList } from '@/cms/fields/words'
import * as term from '@/domain/kinds/terms'
import { block, intro, outro, rows } from './block'

const count = (name: string, label: string): NumberField => ({
  name,
  type: 'number',
  label,
  min: 1,
  admin: { step: 1, width: '25%' },
})
const oneOff: CheckboxField = {
  name: 'oneOff',
  type: 'checkbox',
  label: 'Once only',
  defaultValue: false,
  admin: { description: 'A single session, not a rhythm.' },
}

export const plans = {
  sessionStages: block(
    'sessionStages',
    { label: 'Stages of a session', plural: 'Stages of a session', group: 'Sessions' },
    [intro, rows('stages', 'Stages', 'Stage', [line('title'), wordList('points')])],
  ),
  sessionFormats: block('sessionFormats', { label: 'Session lengths', plural: 'Session lengths', group: 'Sessions' }, [
    intro,
    rows('formats', 'Lengths', 'Length', [
      row(
        { ...count('minutes', 'Minutes'), required: true },
        choice('areas', term.bodyAreas, { label: 'Areas of the body', many: true, width: '50%' }),
        count('areasMax', 'Areas at most'),
      ),
      paragraph('text'),
    ]),
    outro,
  ]),
  frequency: block('frequency', { label: 'How often', plural: 'How often', group: 'Sessions' }, [
    intro,
    rows('rows', 'Goals', 'Goal', [
      line('goal'),
      row(
        count('minDays', 'Every … days, from'),
        count('maxDays', 'to'),
        count('perMonthMin', 'Times a month, from'),
        count('perMonthMax', 'to'),
      ),
      oneOff,
      paragraph('note', { help: 'Numbers above, never “bi-weekly” here: it is read both ways.' }),
    ]),
    outro,
  ]),
}
