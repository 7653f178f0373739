/** The view of every collection that is published: one record, so that a new collection does not compile until it has one. */
import type { z } from 'zod'
import * as clinic from './clinic'
import * as network from './network'

export const viewSchemas = {
  techniques: network.techniqueView,
  contraindications: network.contraindicationView,
  'warning-signs': network.warningSignView,
  articles: network.articleView,
  faqs: network.faqView,
  references: network.referenceView,
  clinicians: network.clinicianView,
  pages: network.pageView,
  media: network.mediaView,
  glossary: network.glossaryView,
  network: network.networkView,
  jurisdictions: network.jurisdictionView,
  clinics: clinic.clinicView,
  services: clinic.serviceView,
  therapists: clinic.therapistView,
  insurances: clinic.insuranceView,
  overlays: clinic.overlayView,
  notices: clinic.noticeView,
} as const

export type PublishedCollection = keyof typeof viewSchemas
export type ViewOf<C extends PublishedCollection> = z.infer<(typeof viewSchemas)[C]>

/** Collections with one owner, a clinic; all others belong to the network. */
export const clinicOwned = ['clinics', 'services', 'therapists', 'insurances', 'overlays', 'notices'] as const
