/** What holds for everything that a clinic says of itself: no clinician signs it, and it goes out in its own languages. */
export const clinicsWords = {
  owner: 'clinic',
  access: 'clinic-content',
  medical: false,
  told: 'as translated',
  recall: null,
  goes: 'at once',
  beforeLive: 'nothing',
  damaged: 'gone',
  beside: { save: [], publish: ['techniques', 'references', 'clinics', 'jurisdictions'] },
  ruling: {},
  prose: {},
} as const
