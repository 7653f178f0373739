/** Which documents a view refers to, by the fields that its kind says are references, and by links in rich text. */
import { kindOf, type KindName } from '@/domain/kinds'
import { leaves } from '@/domain/kinds/walk'
import { linksIn } from '@/domain/kinds/words'
import type { RichNode } from '@/domain/kinds/rich'

/** @returns `kind/key` of every document that a finished view names, sorted. */
export const referencesOf = (name: KindName, view: Record<string, unknown>): string[] => {
  const found = leaves(kindOf(name), view).flatMap(({ field: { fact }, value, beside }): string[] => {
    if (fact.is === 'rich') return linksIn(value as RichNode[])
    if (fact.is !== 'ref') return []
    const to = 'to' in fact ? fact.to : String(beside[fact.by])
    return [value].flat().map((key) => `${to}/${String(key)}`)
  })
  return [...new Set(found)].sort()
}
