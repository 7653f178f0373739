/** Everything that the editor as it is set up can hold has a fate. */
import { TEXT_TYPE_TO_FORMAT } from '@payloadcms/richtext-lexical/lexical'
import { $createListNode, type ListType } from '@payloadcms/richtext-lexical/lexical/list'
import type { HeadingTagType } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { expect, it } from 'vitest'
import { keptFormats } from '@/cms/admin/rich-text/kept-formats'
import { formatFates, headingLevels, listKinds, nodeFates, propertyFates } from '@/publishing/present/rich-fates'
import { filled, makeEditor } from '../support/rich-editor'

/** The editor's helpers while it reads pasted HTML; they are never part of a text. */
const passing = ['artificial', 'pasted']

const editor = makeEditor()
const types = [...editor._nodes.keys()].filter((type) => !passing.includes(type))

it('every type of node of the editor has a fate', () => {
  expect(types.sort()).toEqual(Object.keys(nodeFates).sort())
})

it('every property that a node is saved with has a fate, in every state it can be in', () => {
  const unknown: string[] = []
  filled(editor, () => {
    for (const type of types.filter((each) => each !== 'root')) {
      const { klass } = editor._nodes.get(type) ?? {}
      const node = new (klass as unknown as new (given?: object) => { exportJSON: () => object })(
        type.endsWith('link') ? { fields: { linkType: 'custom', url: '' } } : undefined,
      )
      for (const name of Object.keys(node.exportJSON())) if (!Object.hasOwn(propertyFates, name)) unknown.push(name)
    }
    // What nodes note of themselves beside that.
    for (const { sharedNodeState } of editor._nodes.values())
      for (const name of sharedNodeState.sharedConfigMap.keys())
        if (!Object.hasOwn(propertyFates, name)) unknown.push(name)
  })
  expect(unknown).toEqual([])
})

it('every mark of a text has a fate, under the bit that stands for it', () => {
  const bits = Object.fromEntries(Object.entries(formatFates).map(([name, { bit }]) => [name, bit]))
  expect(bits).toEqual(TEXT_TYPE_TO_FORMAT)
})

it('the editor takes no mark off without a word, but those of letters, which it does not show', () => {
  const taken = Object.keys(TEXT_TYPE_TO_FORMAT).filter((name) => !(keptFormats as string[]).includes(name))
  expect(taken.sort()).toEqual(['capitalize', 'lowercase', 'uppercase'])
})

it('every kind of list and every level of heading has a fate', () => {
  const lists: Record<ListType, 'ordered' | 'unordered' | undefined> = {
    number: 'ordered',
    bullet: 'unordered',
    // Refused: whether a box is ticked would be lost.
    check: undefined,
  }
  const made = Object.keys(lists) as ListType[]
  filled(editor, () => expect(made.map((type) => $createListNode(type).getListType())).toEqual(made))
  expect(made.map((type) => listKinds[type])).toEqual(Object.values(lists))
  const levels: Record<HeadingTagType, 3 | 4> = { h1: 3, h2: 3, h3: 3, h4: 4, h5: 4, h6: 4 }
  expect(headingLevels).toEqual(levels)
})
