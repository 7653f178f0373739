/** How the self-check's ticks are grouped for reading. It decides nothing: a condition named nowhere stands under "other". */
import type { ViewOf } from '@/domain/kinds'
import { standingTicks } from '@/domain/safety/ticks'

type Condition = ViewOf<'contraindications'>
type Standing = (typeof standingTicks)[number]

const groups = {
  infection: ['fever', 'contagious-illness', 'skin-infection', 'rash', 'open-wound'],
  circulation: [
    'blood-clot',
    'dvt',
    'cardio-severe',
    'varicose-veins',
    'low-blood-pressure',
    'dizziness',
    'bleeding-disorder',
  ],
  healing: ['recent-surgery', 'recent-fracture', 'injury', 'inflammatory-acute', 'inflammatory-stable'],
  life: ['pregnancy', 'cancer-treatment', 'blood-thinner', 'other-medicines'],
  rest: ['not-sure', 'none'],
} as const

export type TickGroup = keyof typeof groups | 'topic' | 'other'
const order: TickGroup[] = ['topic', 'infection', 'circulation', 'healing', 'life', 'other', 'rest']

/** One box: a condition, or one of the ticks that are no condition. */
export type TickBox = { condition: Condition; standing?: never } | { standing: Standing; condition?: never }

const groupOf = (key: string, topic: string): TickGroup => {
  if (topic !== 'general') return 'topic'
  const named = Object.entries(groups).find(([, keys]) => (keys as readonly string[]).includes(key))
  return (named?.[0] as TickGroup | undefined) ?? 'other'
}

/** The boxes to tick in their groups; what is in no group of its own keeps the order of the conditions given. */
export const tickGroups = (conditions: Condition[]): { group: TickGroup; boxes: TickBox[] }[] => {
  const all = [
    ...conditions.map((condition) => ({ key: condition.key, topic: condition.topic as string, box: { condition } })),
    ...standingTicks.map((standing) => ({ key: standing as string, topic: 'general', box: { standing } })),
  ]
  return order.flatMap((group) => {
    const keys: readonly string[] = group === 'topic' || group === 'other' ? [] : groups[group]
    const boxes = all
      .filter(({ key, topic }) => groupOf(key, topic) === group)
      .sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key))
      .map(({ box }): TickBox => box)
    return boxes.length > 0 ? [{ group, boxes }] : []
  })
}
