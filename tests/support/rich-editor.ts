/** The editor for formatted text without a screen: its own classes of nodes, as src/cms/editor.ts sets it up. */
import { withDOM } from '@lexical/headless/dom'
import { getEnabledNodes, type SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import { $getRoot, $insertNodes, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { registerList } from '@payloadcms/richtext-lexical/lexical/list'
import { buildConfig } from 'payload'
import { PastedNode } from '@/cms/admin/rich-text/pasted-node'
import { editor } from '@/cms/editor'
import { searched } from '@/domain/kinds'
import type { LexicalState } from '@/publishing/present/rich'

const configured = async (): Promise<SanitizedServerEditorConfig> => {
  const collections = searched.map((slug) => ({ slug, fields: [] }))
  const { editor: adapter } = await buildConfig({ editor, collections, secret: 'none', db: undefined as never })
  return (adapter as unknown as { editorConfig: SanitizedServerEditorConfig }).editorConfig
}
const editorConfig = await configured()

/** @returns an empty editor; what goes wrong in it is thrown. */
export const makeEditor = (): LexicalEditor => {
  const made = createHeadlessEditor({
    nodes: [...getEnabledNodes({ editorConfig }), PastedNode],
    onError: (error) => {
      throw error
    },
  })
  registerList(made)
  return made
}

/** What an editor holds: as it is saved, and as its own text. */
export type Held = { state: LexicalState; words: string }

export const heldBy = (made: LexicalEditor): Held => ({
  state: JSON.parse(JSON.stringify(made.getEditorState())) as LexicalState,
  words: made.getEditorState().read(() => $getRoot().getTextContent()),
})

/** Fills an editor with what `fill` makes, instead of what it held. */
export const filled = (made: LexicalEditor, fill: () => void): Held => {
  const fillAfresh = () => {
    $getRoot().clear()
    fill()
  }
  made.update(fillAfresh, { discrete: true })
  return heldBy(made)
}

/** Puts HTML into an editor as its clipboard does, instead of what it held. */
export const pasted = (made: LexicalEditor, html: string): Held =>
  withDOM(({ DOMParser }) =>
    filled(made, () => {
      const dom = new DOMParser().parseFromString(html, 'text/html')
      $getRoot().selectEnd()
      $insertNodes($generateNodesFromDOM(made, dom as unknown as Document))
    }),
  )
