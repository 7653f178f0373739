/** Examples of how often to come: each way of saying it. */
import type { BlockExamples } from '../block'

const row = { oneOff: false }

export const examples = {
  everyWay: {
    blockType: 'frequency',
    id: 'often',
    heading: 'How often',
    intro: null,
    rows: [
      { ...row, id: 'weeks', goal: 'Long-term pain', minDays: 7, maxDays: 14 },
      { ...row, id: 'week', goal: 'Training', minDays: 7 },
      { ...row, id: 'days', goal: 'Recovery', minDays: 3, maxDays: 5, note: 'Ask first.' },
      { ...row, id: 'day', goal: 'Daily', maxDays: 1 },
      { ...row, id: 'month', goal: 'Wellness', perMonthMin: 1, perMonthMax: 2 },
      { ...row, id: 'monthly', goal: 'Upkeep', perMonthMax: 1 },
      { id: 'once', goal: 'A sudden cramp', oneOff: true },
      { ...row, id: 'open', goal: 'Other aims' },
    ],
    outro: 'A starting point to talk about.',
  },
} satisfies BlockExamples<'frequency'>
