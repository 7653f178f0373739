/** Somebody who works at a clinic, with the credentials that let them. */
import { z } from 'zod'
import * as term from './terms'
import * as f from './field'
import { key, kind, slug } from './kind'
import { clinicsWords } from './clinics-words'

export const therapist = kind({
  ...clinicsWords,
  page: { section: 'therapists' },
  ordinary: {
    ...key,
    ...slug,
    name: f.plain(term.words),
    nativeName: f.maybeText(),
    credentials: f.toldRows({
      ordinary: {
        title: f.plain(term.key),
        number: f.maybeText(),
        issuer: f.maybeText(),
        validFrom: f.day(),
        validTo: f.day(),
        verifiedAt: f.day(),
        covers: f.plain(z.array(z.enum(['general', 'prenatal'])).default(['general'])),
      },
    }),
    techniques: f.refs('techniques'),
    languages: f.plain(z.array(z.string())),
    gender: f.maybeChoice(['woman', 'man']),
    bio: f.maybeWords(),
    photo: f.maybeRef('media'),
  },
  lists: ({ name }) => ({ title: name }),
  found: ({ techniques }) => ({ about: techniques.map((each) => `techniques/${each}`) }),
})
