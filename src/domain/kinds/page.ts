/** A fixed page of every host: first visit, privacy and so on. */
import * as term from './terms'
import { body } from './blocks'
import * as f from './field'
import { kind, reviewed } from './kind'

/** Pages that give medical advice; the others say who we are and how we work, and carry no stamp (R38). */
const medicalPages: readonly term.PageKey[] = ['first-visit', 'choose-a-therapist', 'home-care']
export const isMedicalPage = (key: term.PageKey): boolean => medicalPages.includes(key)

export const page = kind({
  owner: 'network',
  access: 'network-content',
  medical: 'throughout',
  told: 'as translated',
  recall: 'closes',
  goes: 'at once',
  beforeLive: 'blocks',
  damaged: 'gone',
  page: { fixed: term.pageKeys },
  beside: { save: [], publish: ['techniques', 'references', 'contraindications', 'clinicians'] },
  ruling: { body: body() },
  prose: { title: f.words(), dek: f.words() },
  ordinary: { key: f.choice(term.pageKeys), ...reviewed },
  lists: ({ title, dek }) => ({ title, summary: dek }),
})
