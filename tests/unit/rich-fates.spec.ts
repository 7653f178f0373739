/** Everything that the editor as it is set up can hold has a fate. */
import { getEnabledNodes, type SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import { TEXT_TYPE_TO_FORMAT } from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { buildConfig } from 'payload'
import { expect, it } from 'vitest'
import { editor } from '@/cms/editor'
import { searched } from '@/domain/kinds'
import { formatFates, nodeFates } from '@/publishing/present/rich-fates'

/** Lexical's helper while it reads pasted HTML; it is never part of a text. */
const passing = ['artificial']

it('every type of node of the editor has a fate', async () => {
  const collections = searched.map((slug) => ({ slug, fields: [] }))
  const { editor: adapter } = await buildConfig({ editor, collections, secret: 'none', db: undefined as never })
  const { editorConfig } = adapter as unknown as { editorConfig: SanitizedServerEditorConfig }
  const types = [...createHeadlessEditor({ nodes: getEnabledNodes({ editorConfig }) })._nodes.keys()]
  expect(types.filter((type) => !passing.includes(type)).sort()).toEqual(Object.keys(nodeFates).sort())
})

it('every mark of a text has a fate, under the bit that stands for it', () => {
  const bits = Object.fromEntries(Object.entries(formatFates).map(([name, { bit }]) => [name, bit]))
  expect(bits).toEqual(TEXT_TYPE_TO_FORMAT)
})
