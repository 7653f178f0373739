/** Collections with one owner, a clinic: its people read and write their own and nobody else's. */
import type { CheckboxField, CollectionConfig } from 'payload'
import { clinicField } from '@/cms/fields/clinic'
import { sameOwner } from '@/cms/hooks/same-owner'
import { build, type Parts } from './build'

type ClinicParts = Parts & {
  /** Medical words need a clinician's signature, so they never go out on saving. */
  medical?: boolean
}

const owner = clinicField({ required: true, help: 'Whose this is. Cannot be changed later.' })

const publishOnSave: CheckboxField = {
  name: 'publishOnSave',
  type: 'checkbox',
  label: 'Publish on save',
  defaultValue: true,
  admin: {
    position: 'sidebar',
    description: 'Show on the site as soon as I save. Untick while you are still working.',
  },
}

/** @returns a collection whose documents each name their clinic. */
export const clinicCollection = ({ medical = false, ...parts }: ClinicParts): CollectionConfig =>
  build(parts, {
    group: 'Clinics',
    clinicField: 'clinic',
    ownership: { field: 'clinic' },
    before: [owner],
    after: medical ? [] : [publishOnSave],
    hooks: { beforeValidate: [sameOwner] },
  })

/** @returns the collection of the clinics themselves: each is its own owner. */
export const clinicsThemselves = (parts: Parts): CollectionConfig =>
  build(parts, {
    group: 'Clinics',
    clinicField: 'id',
    ownership: { field: 'id' },
    after: [publishOnSave],
  })
