/** Short names for the views that rules speak about. Types only: a browser island may import this for nothing. */
import type { ViewOf } from '../kinds'

export type TechniqueView = ViewOf<'techniques'>
export type ContraindicationView = ViewOf<'contraindications'>
export type WarningSignView = ViewOf<'warning-signs'>
export type JurisdictionView = ViewOf<'jurisdictions'>
export type ClinicView = ViewOf<'clinics'>
export type ServiceView = ViewOf<'services'>
export type TherapistView = ViewOf<'therapists'>
export type OverlayView = ViewOf<'overlays'>
export type NoticeView = ViewOf<'notices'>
