/**
 * The three moments of a document and what each asks of it. Read aloud: it may be saved if …, it may be sent to review if
 * …, it may be published if … . A later moment asks everything that the earlier ones do. That nothing required is empty is
 * asked by the view's own schema when the document is published.
 */
import type { KindName } from '../../kinds'
import * as uses from './blocked-uses'
import { certaintyIsSupported, clinicPromisesNothing } from './certainty'
import * as claims from './claims'
import * as clinics from './clinics'
import { impliesHasNoCycle, parentHasNoCycle } from './cycles'
import { looserExceptionsAreCited } from './exceptions'
import { everyConditionHasAnOutcome, everyTechniqueHasAnOutcome } from './outcomes'
import { overlayRaises } from './overlay-raises'
import { answerDoesNotDecide, namedRulingIsEmbedded } from './questions'
import {
  noNeighbours,
  type Issue,
  type Requirement,
  type Requirements,
  type Neighbours,
  type WorkingCopyOf,
} from './requirement'
import { exceptionsAreAddressed, rulingsAreComplete } from './rulings'
import * as sensitive from './sensitive'
import { sensitiveArticleIsComplete, sensitiveTechniqueIsComplete } from './sensitive-page'
import * as services from './services'
import * as spans from './spans'

export { issueCodes, type IssueCode } from './codes'
export {
  comparingIssues,
  isSignedByTwo,
  languageIssues,
  reviewIssues,
  signingIssues,
  topicsShortOfClinicians,
  type Judging,
  type Signing,
} from './signing'
export { fills, noNeighbours, type Issue, type Requirement, type Neighbours, type WorkingCopyOf } from './requirement'

/** May be saved: nothing in it would be dangerous even as a working copy. */
export const saveRequirements: Requirements<'save'> = {
  techniques: [parentHasNoCycle],
  contraindications: [impliesHasNoCycle],
  overlays: [overlayRaises],
  services: [services.techniqueMayBeAService, services.priceIsWhole, spans.serviceRunsForward],
  therapists: [spans.credentialsRunForward],
  notices: [spans.noticeRunsForward],
  clinics: [
    clinics.hoursDoNotOverlap,
    spans.exceptionsRunForward,
    spans.exceptionsAreClear,
    clinics.timeZoneIsKnown,
    clinics.optsOutOfWholeTopicsOnly,
  ],
}

/** May be sent to review: a clinician's time is not spent on what is incomplete, or says more than is known. */
export const reviewRequirements: Requirements = {
  techniques: [
    sensitive.adultHasFloor,
    sensitive.internalIsInformationOnly,
    sensitiveTechniqueIsComplete,
    uses.techniqueUsesShowWhatBlocksThem,
    claims.techniqueClaimsAreSupported,
    certaintyIsSupported,
  ],
  contraindications: [rulingsAreComplete, exceptionsAreAddressed, looserExceptionsAreCited, certaintyIsSupported],
  'warning-signs': [certaintyIsSupported],
  articles: [
    sensitive.noCommentsWhereSensitive,
    sensitiveArticleIsComplete,
    uses.articleUsesShowWhatBlocksThem,
    claims.articleClaimsAreSupported,
    certaintyIsSupported,
  ],
  faqs: [answerDoesNotDecide, namedRulingIsEmbedded, certaintyIsSupported],
  pages: [uses.pageUsesShowWhatBlocksThem, claims.pageClaimsAreSupported, certaintyIsSupported],
  network: [certaintyIsSupported],
  media: [certaintyIsSupported],
  overlays: [clinicPromisesNothing],
}

/** May be published: the public could rely on it. */
export const publishRequirements: Requirements = {
  techniques: [everyConditionHasAnOutcome],
  contraindications: [everyTechniqueHasAnOutcome],
  faqs: [sensitive.noOpenConflict],
  therapists: [services.credentialsAreComplete, clinicPromisesNothing],
  clinics: [clinics.accentIsLegible, clinicPromisesNothing],
  services: [clinicPromisesNothing],
  insurances: [clinicPromisesNothing],
  notices: [clinicPromisesNothing],
}

const moments = {
  save: [saveRequirements],
  review: [saveRequirements, reviewRequirements],
  publish: [saveRequirements, reviewRequirements, publishRequirements],
} as const

export type Moment = keyof typeof moments

/** Everything that keeps a document from passing a moment; empty where it may pass. */
export const issuesAt = <C extends KindName>(
  moment: Moment,
  collection: C,
  document: WorkingCopyOf<C>,
  around: Neighbours = noNeighbours,
): Issue[] =>
  moments[moment].flatMap((requirements) =>
    ((requirements[collection] ?? []) as readonly Requirement<C>[]).flatMap((rule) =>
      rule(document, around as never, collection),
    ),
  )
