/** The field by which a document names its clinic. */
import type { RelationshipField } from 'payload'
import { clinicsOf } from '@/cms/access/actor'
import { one } from './relation'

/** Somebody who works for one clinic need not choose. */
const theOnlyOne = ({ user }: { user?: unknown }) => {
  const clinics = clinicsOf(user)
  return clinics.length === 1 ? clinics[0] : undefined
}

export const clinicField = ({ required = false, help }: { required?: boolean; help: string }): RelationshipField =>
  ({
    ...one('clinic', 'clinics', { required, beside: true, help }),
    index: true,
    // Of what is the network's (a picture), somebody of a clinic makes a copy for the clinic.
    hooks: { beforeDuplicate: [({ req, value }) => value ?? theOnlyOne(req)] },
    defaultValue: theOnlyOne,
  }) as RelationshipField
