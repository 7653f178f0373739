/** What has to be true of every kind, whatever it says; and that the walker forgets none of its fields. */
import { describe, expect, it } from 'vitest'
import { grades, isWords, type Fact, type Field, type Parts, type Row } from '@/domain/kinds/field'
import { kindNames, kindOf, needsSignature, pathOf } from '@/domain/kinds'
import { signedText } from '@/domain/kinds/signed-text'
import { leaves } from '@/domain/kinds/walk'
import { canonicalJson } from '@/domain/safety/canonical-json'
import { referencesOf } from '@/publishing/present/references'
import { searchText } from '@/publishing/present/columns'

/** A value for a field, another for each turn. */
const valueOf = ({ fact }: Field, turn: number): unknown => {
  if (fact.is === 'group') return sampleOf(fact.parts, turn)
  if (fact.is === 'rows') return [{ id: 'row', key: 'row', ...sampleOf(fact.parts, turn) }]
  if (fact.is === 'blocks')
    return Object.entries(fact.of).map(([blockType, parts]) => ({ blockType, id: blockType, ...sampleOf(parts, turn) }))
  if (fact.is === 'rich') return [{ type: 'paragraph', children: [{ text: `rich ${turn}` }] }]
  if (fact.is === 'ref') return [`target-${turn}`]
  return `${fact.is.replace(' ', '-')}_${turn}`
}
const sampleOf = (parts: Parts, turn = 1): Row =>
  Object.fromEntries(
    grades.flatMap((grade) => Object.entries(parts[grade]).map(([name, field]) => [name, valueOf(field, turn)])),
  )

/** The document with one of its values changed. */
const changed = (document: Row, path: string, value: unknown): Row => {
  const copy = structuredClone(document) as Record<string, unknown>
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  const at = steps.reduce((inner, step) => inner[step] as Record<string, unknown>, copy)
  at[last] = value
  return copy
}

const walk = (parts: Parts, see: (field: Field, grade: string) => void): void =>
  grades.forEach((grade) =>
    Object.values(parts[grade]).forEach((field) => {
      see(field, grade)
      const fact: Fact = field.fact
      if (fact.is === 'group' || fact.is === 'rows') walk(fact.parts, see)
      if (fact.is === 'blocks') Object.values(fact.of).forEach((inner) => walk(inner, see))
    }),
  )

describe.each(kindNames)('%s', (name) => {
  const kind = kindOf(name)
  const sample = sampleOf(kind)
  const all = leaves(kind, sample)

  it('has every field in exactly one grade, and the walker finds each of them', () => {
    const names = grades.flatMap((grade) => Object.keys(kind[grade]))
    expect(new Set(names).size).toBe(names.length)
    expect(Object.keys(kind.view.shape).sort()).toEqual([...names].sort())
    let said = 0
    walk(kind, ({ fact }) => (said += fact.is === 'group' || fact.is === 'rows' || fact.is === 'blocks' ? 0 : 1))
    expect(all).toHaveLength(said)
  })

  it('signs what is of ruling grade and nothing else: changing any one value moves the signed text exactly then', () => {
    const signed = (document: Row) => canonicalJson(signedText(kind, document))
    const before = signed(sample)
    const wrong = all.flatMap(({ path, field, grade }) => {
      const moves = signed(changed(sample, path, valueOf(field, 2))) !== before
      return moves === (grade === 'ruling') ? [] : [`${path}: ${grade}, ${moves ? 'signed' : 'not signed'}`]
    })
    expect(wrong).toEqual([])
  })

  it('refers to what its references name, and is searched by its words alone', () => {
    const refs = all.filter(({ field }) => field.fact.is === 'ref').map(({ value }) => String(value))
    expect(referencesOf(name, sample).length > 0).toBe(refs.length > 0)
    const words = searchText(name, sample)
    const vocabulary = all.filter(({ field }) => !isWords(field)).map(({ value }) => String(value))
    expect(vocabulary.filter((value) => words.includes(value))).toEqual([])
  })

  it('keeps the words of a medical kind out of what nobody signs', () => {
    const loose: string[] = []
    if (kind.medical === 'throughout')
      walk(kind, (field, grade) => grade === 'ordinary' && isWords(field) && loose.push(field.fact.is))
    expect(loose).toEqual([])
    expect(Object.keys(kind.ruling).length + Object.keys(kind.prose).length > 0).toBe(kind.medical !== false)
  })

  it('looks at no less when it is published than when it is saved, and points at kinds that are', () => {
    expect(kind.beside.publish).toEqual(expect.arrayContaining([...kind.beside.save]))
    walk(kind, ({ fact }) => {
      if (fact.is === 'ref' && 'by' in fact) expect(all.map(({ path }) => path)).toContain(fact.by)
      if (fact.is === 'rows')
        fact.for?.forEach((field) => expect(Object.keys({ ...fact.parts.ruling })).toContain(field))
    })
  })

  it('has an address exactly where it has a page', () => {
    expect(pathOf(name, 'home-care', 'slug') !== undefined).toBe(kind.page !== null)
  })
})

describe('a signature', () => {
  it('is needed by an overlay that rules, and by none that only notes', () => {
    expect(needsSignature('overlays', { note: 'Ring twice.' })).toBe(false)
    expect(needsSignature('overlays', { ruling: { outcome: null, reason: '' } })).toBe(false)
    expect(needsSignature('overlays', { ruling: { outcome: 'avoid' } })).toBe(true)
  })
})
