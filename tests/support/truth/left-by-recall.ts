/** What a view tells of a condition or a warning sign, in the parts of which R37 speaks: written anew, from the model's words. */
import { outcomes, urgencies } from '@/domain/kinds/terms'
import type { Name } from './recalled-versions'

type Row = Record<string, unknown>
/** A part that gives way: how strict it is (-1: it rules nothing), and its words. */
export type Part = { strict: number; words: string[] }
export type Told = { kept: string; parts: Map<string, Part>; isStamped: boolean; isRecalled: boolean }

const given = (...words: unknown[]): string[] => words.filter((each): each is string => typeof each === 'string')
const ruled = ({ outcome, reason, whatToDo, modification }: Row): Part => ({
  strict: outcomes.indexOf(outcome as never),
  words: given(reason, whatToDo, modification),
})

/** Name and advice, or the sign, stay word by word; so do the signs to get help for. */
export const toldBy = (name: Name, view: Row): Told => {
  const marks = { isStamped: Boolean(view.review), isRecalled: Boolean(view.recalled) }
  if (name === 'sign') {
    const action = { strict: urgencies.indexOf(view.urgency as never), words: given(view.action) }
    return { ...marks, kept: String(view.sign), parts: new Map([['action', action]]) }
  }
  const exceptions = (view.exceptions as Row[]).map((row): [string, Part] => [
    `${String(row.technique ?? '')} ${String(row.variant ?? '')}`,
    ruled(row),
  ])
  return {
    ...marks,
    kept: JSON.stringify([view.name, view.advice, view.urgentSigns]),
    parts: new Map([
      ['ruling', ruled(view.ruling as Row)],
      ...exceptions,
      ['plain', { strict: -1, words: given(view.plain) }],
    ]),
  }
}

/** At least clearance; a warning sign keeps its urgency. */
export const leastStrict = (name: Name, { strict }: Part): number =>
  name === 'condition' && strict >= 0 ? Math.max(strict, outcomes.indexOf('clearance')) : strict
