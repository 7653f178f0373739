/** The editor for formatted text: an allow-list of what finished rich text can hold, and nothing else. */
import {
  BlockquoteFeature,
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionSlug, Field, FieldAffectingData, PayloadRequest } from 'payload'
import { say } from '@/cms/messages'
import { searched } from '@/domain/kinds'
import { isSafeAddress } from '@/publishing/present/link-target'

/** The editor's own check would let `javascript:` pass. The save hook repeats this one, for whatever has no form. */
const withSafeAddress = (field: Field): Field =>
  'name' in field && field.name === 'url' && field.type === 'text'
    ? ({
        ...field,
        // Payload's own hook would encode an address that it does not know, and with it a blank that was pasted along.
        hooks: { beforeChange: [({ value }) => (typeof value === 'string' ? value.trim() : value)] },
        validate: (value: unknown, { req, siblingData }: { req: PayloadRequest; siblingData: unknown }) =>
          (siblingData as { linkType?: string }).linkType === 'internal' ||
          isSafeAddress(value) ||
          say(req, 'fields.link-address'),
      } as Field)
    : field

const offered = (fields: readonly FieldAffectingData[]): Field[] =>
  // Whether a link opens a new tab is the reader's choice.
  fields.filter((field) => field.name !== 'newTab').map((field) => withSafeAddress(field as Field))

/** Nothing that changes what a text says is lost between the clipboard and the form. */
const WholeFeature = createServerFeature({
  key: 'whole',
  feature: { ClientFeature: '@/cms/admin/rich-text/feature#WholeFeatureClient' },
})

export const editor = lexicalEditor({
  features: () => [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({
      enabledCollections: searched as CollectionSlug[],
      maxDepth: 0,
      fields: ({ defaultFields }) => offered(defaultFields),
    }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    WholeFeature(),
  ],
})
