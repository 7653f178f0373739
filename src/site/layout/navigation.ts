/** What the menus of a host lead to, in order. */
import type { PathName, SiteContext } from '../context'

/** Which optional places exist here: pages that are published in this language, and what the jurisdiction asks for. */
export type Available = Partial<Record<PathName, boolean>>

export const navKey = {
  home: 'home',
  articles: 'articles',
  techniques: 'techniques',
  contraindications: 'contraindications',
  'self-check': 'selfCheck',
  'first-visit': 'firstVisit',
  'choose-a-therapist': 'chooseTherapist',
  'home-care': 'homeCare',
  faq: 'faq',
  search: 'search',
  'editorial-policy': 'editorialPolicy',
  about: 'about',
  privacy: 'privacy',
  accessibility: 'accessibility',
  imprint: 'imprint',
  clinics: 'clinics',
  services: 'services',
  therapists: 'therapists',
  contact: 'contact',
} as const satisfies Record<PathName, string>

const clinicMain: PathName[] = [
  'self-check',
  'contraindications',
  'techniques',
  'services',
  'therapists',
  'contact',
  'first-visit',
  'articles',
  'faq',
  'search',
]
const networkMain: PathName[] = [
  'self-check',
  'contraindications',
  'techniques',
  'articles',
  'first-visit',
  'choose-a-therapist',
  'faq',
  'clinics',
  'search',
]
const learn: PathName[] = [
  'articles',
  'techniques',
  'contraindications',
  'first-visit',
  'choose-a-therapist',
  'home-care',
]
const legal: PathName[] = ['about', 'editorial-policy', 'privacy', 'accessibility', 'imprint']

/** The main menu; an entry is left out only where it is known not to exist. */
export const mainMenu = (ctx: SiteContext, available: Available): PathName[] =>
  (ctx.clinic ? clinicMain : networkMain).filter((name) => available[name] !== false)

export const learnMenu = (available: Available): PathName[] => learn.filter((name) => available[name] !== false)

export const legalMenu = (available: Available): PathName[] => legal.filter((name) => available[name] !== false)
