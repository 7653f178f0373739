/** What all collections have in common. The three builders beside this file decide who owns a collection, and with that who may do what. */
import type { CollectionBeforeChangeHook, CollectionConfig, Field } from 'payload'
import { accessTo, type Ownership } from '@/cms/access'
import { publishing } from '@/cms/publishing'
import { baseField } from '@/cms/fields/base'
import { keyFields } from '@/cms/fields/key'
import { slugField } from '@/cms/fields/slug'
import { translatedFrom } from '@/cms/fields/translated-from'
import { saveFromBase, tellBase } from '@/cms/hooks/base'
import { addresses, identity } from '@/cms/hooks/identity'
import { oneAtATime } from '@/cms/hooks/one-at-a-time'
import { ownClinic } from '@/cms/hooks/own-clinic'
import { references } from '@/cms/hooks/references'
import { richTexts } from '@/cms/hooks/rich-text'
import { rowIds } from '@/cms/hooks/row-ids'
import { saveRules } from '@/cms/hooks/save-rules'
import { shapes } from '@/cms/hooks/shapes'
import { textSize } from '@/cms/hooks/text-size'
import { tidy } from '@/cms/hooks/tidy'
import { translatorsWords } from '@/cms/hooks/translators-words'
import { uniqueAddress } from '@/cms/hooks/unique-address'
import { isKind } from '@/domain/kinds'
import { groupOf } from '@/domain/roles/roles'
import { joinHooks, type Hooks } from './join-hooks'

/** What the file of one collection says about it. */
export type Parts = {
  slug: keyof typeof groupOf
  one: string
  many: string
  /** For the editor: what belongs here. */
  help: string
  /** The field that names a document in lists and pickers. */
  title: string
  columns: string[]
  search?: string[]
  fields: Field[]
  /** What a key is made of where none is given; the title when absent. */
  keyFrom?: (data: Record<string, unknown>) => string
  /** A closed list of keys, such as the fixed pages. */
  keys?: readonly string[]
  /** The field that addresses are made from; absent where documents have no page of their own. */
  addressFrom?: string
  /** Rules that this collection alone has, run at every save. */
  rules?: CollectionBeforeChangeHook[]
  /** Whatever is particular, such as uploads. Hooks here run after the common ones. */
  more?: Partial<CollectionConfig>
}

/** What a builder adds: the owner. */
export type Owner = {
  group: 'Network' | 'Clinics' | 'Governance'
  /** Set where every document belongs to a clinic: the field that names it, `id` for clinics themselves. */
  clinicField?: 'clinic' | 'id'
  /** How clinics' people find their own; absent where the network owns everything. */
  ownership?: Ownership
  before?: Field[]
  after?: Field[]
  hooks?: CollectionConfig['hooks']
}

const commonHooks = (parts: Parts, { clinicField, ownership }: Owner): Hooks => {
  const keyFrom = parts.keyFrom ?? ((data) => String(data[parts.title] ?? ''))
  return {
    beforeOperation: [shapes, textSize, oneAtATime, saveFromBase],
    beforeValidate: [
      tidy,
      identity({ keyFrom, ofClinic: clinicField === 'clinic' }),
      rowIds,
      ...(parts.addressFrom ? [addresses(parts.addressFrom)] : []),
    ],
    beforeChange: [
      ...(ownership ? [ownClinic(groupOf[parts.slug], ownership)] : []),
      translatorsWords,
      references(clinicField),
      richTexts,
      ...(parts.addressFrom ? [uniqueAddress(clinicField === 'clinic' ? 'clinic' : undefined)] : []),
      ...(parts.rules ?? []),
      saveRules,
    ],
    afterRead: [tellBase],
  }
}

/** @returns the whole collection: its own fields, between what its owner and the publishing door add. */
export const build = (parts: Parts, owner: Owner): CollectionConfig => {
  const { admin, endpoints, hooks, ...more } = parts.more ?? {}
  const door = isKind(parts.slug) ? publishing(parts.slug) : {}
  return {
    slug: parts.slug,
    labels: { singular: parts.one, plural: parts.many },
    access: accessTo(groupOf[parts.slug], owner.ownership),
    defaultSort: 'key',
    versions: { maxPerDoc: 50, drafts: false },
    lockDocuments: false,
    graphQL: false,
    // Of a closed list of keys there is none for a copy.
    disableDuplicate: parts.keys !== undefined,
    ...more,
    admin: {
      group: owner.group,
      description: parts.help,
      useAsTitle: parts.title,
      defaultColumns: parts.columns,
      listSearchableFields: parts.search ?? [parts.title, 'key'],
      pagination: { defaultLimit: 25 },
      hideAPIURL: true,
      // English would pass as a translation, under an address that moves with it.
      disableCopyToLocale: true,
      ...admin,
      ...door.admin,
    },
    endpoints: [...(endpoints || []), ...(door.endpoints || [])],
    hooks: joinHooks(commonHooks(parts, owner), owner.hooks, hooks, door.hooks),
    fields: [
      // The panel that publishes stands first in the sidebar.
      ...(door.fields ?? []),
      ...keyFields({ prefix: owner.clinicField === 'clinic', options: parts.keys }),
      ...(parts.addressFrom ? [slugField({ network: owner.clinicField !== 'clinic' })] : []),
      ...(owner.before ?? []),
      ...parts.fields,
      ...(owner.after ?? []),
      ...(isKind(parts.slug) ? [translatedFrom] : []),
      baseField,
    ],
  }
}
