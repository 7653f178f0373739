/** What makes a collection publishable: the door's endpoints, the hooks around saving, and the panel in the sidebar. */
import type { CollectionConfig, Field, GlobalConfig } from 'payload'
import { clinicOwned, type PublishedCollection } from '@/domain/publication/views'
import { rememberEditor, rememberEditorOfNetwork } from './editors'
import { doorEndpoints } from './endpoints'
import { keepWhatIsLive, publishOnSave, rememberSource } from './hooks'

/** A clinic's own words about itself: no clinician is needed, and they go out as they are saved. */
const goesOutOnSave = (slug: PublishedCollection): boolean =>
  (clinicOwned as readonly string[]).includes(slug) && slug !== 'overlays'

const panel: Field = {
  name: 'publicationPanel',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '@/cms/admin/publish-panel#PublishPanel' } },
}

/** For a collection's builder to merge into its config. */
export const publishing = (slug: PublishedCollection): Partial<CollectionConfig> => ({
  endpoints: doorEndpoints(slug),
  hooks: {
    beforeChange: [rememberSource(slug)],
    afterChange: [rememberEditor(slug), ...(goesOutOnSave(slug) ? [publishOnSave(slug)] : [])],
    beforeDelete: [keepWhatIsLive(slug)],
  },
  fields: [panel],
})

/** The same for the network's global, which has no delete and no clinic. */
export const publishingGlobal = (): Partial<GlobalConfig> => ({
  endpoints: doorEndpoints('network'),
  hooks: { afterChange: [rememberEditorOfNetwork] },
  fields: [panel],
})
