/** Every problem that the door itself finds, beside those of the rules (domain/publication/requirements/codes). */
import type { IssueCode } from '@/domain/publication/requirements'

/** The words for them are the catalogue's (src/cms/messages), where the compiler asks that each has a sentence. */
type DoorCode =
  // what the schema of a view finds
  | 'missing'
  | 'too-long'
  | 'not-a-choice'
  | 'invalid'
  // what formatted text cannot hold
  | 'rich-struck-out'
  | 'rich-not-shown'
  | 'rich-too-deep'
  | 'rich-too-long'
  | 'link-address'
  // signatures
  | 'not-signed'
  | 'tick-not-shown'
  | 'not-ticked'
  | 'clinician-unpublished'
  | 'signed-other-half'
  | 'translation-stale'
  | 'english-missing'
  | 'not-translated'
  | 'safety-unsigned'
  | 'withdrawal-needs-clinician'
  // recalls
  | 'not-recallable'
  | 'no-correction-notice'
  // what else is live
  | 'host-taken'
  | 'address-taken'
  | 'source-withdrawn-alone'
  | 'nothing-to-go-back-to'
  | 'nothing-to-sign'
  // what is scheduled
  | 'scheduled-is-looser'
  | 'scheduled-was-corrected'
  // corrections
  | 'nothing-corrected'

export type Code = IssueCode | DoorCode
