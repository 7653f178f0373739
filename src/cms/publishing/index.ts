/** What makes a collection publishable: the door's endpoints, the hooks around saving, and the panel in the sidebar. */
import type { CollectionConfig, Field, GlobalConfig } from 'payload'
import { goesOutOnSave, type KindName } from '@/domain/kinds'
import { rememberEditor, rememberEditorOfNetwork } from './editors'
import { doorEndpoints } from './endpoints'
import { copyStaysPrivate, keepWhatIsLive, publishOnSave, rememberSource } from './hooks'

const panel: Field = {
  name: 'publicationPanel',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '@/cms/admin/publish-panel#PublishPanel' } },
}

/** For a collection's builder to merge into its config. */
export const publishing = (slug: KindName): Partial<CollectionConfig> => ({
  endpoints: doorEndpoints(slug),
  hooks: {
    beforeOperation: goesOutOnSave(slug) ? [copyStaysPrivate] : [],
    beforeChange: [rememberSource(slug)],
    afterChange: [rememberEditor(slug), ...(goesOutOnSave(slug) ? [publishOnSave(slug)] : [])],
    beforeDelete: [keepWhatIsLive(slug)],
  },
  fields: [panel],
})

/** The same for the network's global, which has no delete and no clinic. */
export const publishingGlobal = (): Partial<GlobalConfig> => ({
  endpoints: doorEndpoints('network'),
  hooks: { beforeChange: [rememberSource('network')], afterChange: [rememberEditorOfNetwork] },
  fields: [panel],
})
