/** Whether a formatted text is one, and how long and deep it may be: looked at before anything else works on it. */
import type { CollectionBeforeOperationHook, FlattenedField, GlobalBeforeOperationHook } from 'payload'
import { mostCharacters } from '@/domain/kinds/rich'
import { refuse, type Problem } from './refuse'
import { leaves } from './walk'

/** Nodes in one another. Far beyond any list in a list; deeper ones would exhaust the stack of whatever walks them. */
const deepest = 100

const areNodes = (children: unknown): boolean =>
  Array.isArray(children) && children.every((node) => typeof (node as { type?: unknown } | null)?.type === 'string')

/** Looks at a value of any shape without recursion, and no further than the limits. */
const sizeProblem = (state: unknown): 'rich-too-long' | 'rich-too-deep' | 'rich-not-shown' | undefined => {
  const left: { value: object; depth: number }[] = [{ value: [state], depth: 0 }]
  let characters = 0
  for (let next = left.pop(); next; next = left.pop()) {
    // A node and the list of what is in it are two steps.
    if (next.depth > 2 * deepest) return 'rich-too-deep'
    for (const [name, value] of Object.entries(next.value) as [string, unknown][]) {
      if (typeof value === 'object' && value !== null) left.push({ value, depth: next.depth + 1 })
      // Words and addresses are read again and again; empty nodes are work as well.
      characters += typeof value === 'string' && (name === 'text' || name === 'url') ? value.length : 0
      characters += name === 'children' ? 1 : 0
      // Payload's own hooks fail on whatever is no node.
      if (name === 'children' && !areNodes(value)) return 'rich-not-shown'
      if (characters > mostCharacters) return 'rich-too-long'
    }
  }
  return undefined
}

const problemsIn = (fields: FlattenedField[], args: unknown): Problem[] =>
  [...leaves(fields, (args as { data?: unknown } | null)?.data)].flatMap(({ field, value, path }) => {
    const code = field.type === 'richText' ? sizeProblem(value) : undefined
    return code ? [{ path, code, context: { most: mostCharacters, kind: '?' } }] : []
  })

export const textSize: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation === 'create' || operation === 'update')
    refuse(problemsIn(collection.flattenedFields, args), req, collection.slug)
  return args
}

export const globalTextSize: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation === 'update') refuse(problemsIn(global.flattenedFields, args), req, global.slug)
  return args
}
