/** A short announcement of a clinic, from … until … by the clinic's own clock. */
import * as term from './terms'
import * as f from './field'
import { key, kind } from './kind'
import { clinicsWords } from './clinics-words'

const moment = () => f.plain(term.localMoment.nullish())

export const notice = kind({
  ...clinicsWords,
  page: null,
  ordinary: {
    ...key,
    severity: f.choice(term.noticeSeverities),
    text: f.words(),
    from: moment(),
    until: moment(),
    placement: f.choice(term.noticePlacements),
  },
  lists: ({ text }) => ({ title: text }),
})
