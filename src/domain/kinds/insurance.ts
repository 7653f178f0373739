/** How visits are paid for: an insurer billed directly, a receipt, a prescription. */
import * as term from './terms'
import * as f from './field'
import { key, kind } from './kind'
import { clinicsWords } from './clinics-words'

export const insurance = kind({
  ...clinicsWords,
  page: null,
  ordinary: {
    ...key,
    payer: f.maybeText(),
    mode: f.choice(term.insuranceModes),
    needsReferral: f.flag(),
    note: f.maybeWords(),
    lastChecked: f.day(),
  },
  lists: ({ payer, mode }) => ({ title: payer ?? mode }),
})
