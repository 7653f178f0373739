/**
 * Uses of massage that a condition blocks (R9), and the words by which a line that speaks of one is known. Data: patterns
 * over folded text (see word-pattern.ts). A row's id counts as English words, so `after-surgery` is known in any language.
 */
import type { Locale } from '../locale/locales'

export type BlockedUse = {
  use: string
  /** Keys of the conditions that must stand beside it. */
  blockedBy: readonly string[]
  words: Record<Locale, readonly string[]>
}

export const blockedUses: readonly BlockedUse[] = [
  {
    use: 'healing after surgery',
    blockedBy: ['recent-surgery'],
    words: {
      en: ['surger~', '(?:after|from|post) (?:an |the |your )?operation', 'post-?(?:op|operative|surgical)'],
      fr: ['chirurgi~', "(?:apres|suite a) (?:une |l')?operation", 'post-?operatoires?'],
      es: ['cirugias?', '(?:tras|despues de) (?:una |la )?(?:operacion|intervencion)', 'post?operatori~'],
      de: ['nach (?:einer |der )?(?:operation|op)', 'operationen', 'postoperativ~', 'chirurg~'],
      ar: ['جراح~', 'بعد (?:ال)?عملي~'],
    },
  },
  {
    use: 'an injury',
    blockedBy: ['recent-fracture', 'inflammatory-acute'],
    words: {
      en: ['sports? injur~', '(?:after|over|post|from|through) (?:an |a |the |your )?injur~', 'injury recovery'],
      fr: [
        'blessures? (?:de|du|liees? au) sport',
        'blessures? sportives?',
        '(?:apres|suite a|par) (?:une |la )?blessure',
      ],
      es: ['lesion(?:es)? deportivas?', '(?:tras|despues de|por) (?:una |la )?lesion'],
      de: ['sportverletzung~', '(?:nach|durch) (?:einer |eine |der |die )?verletzung~'],
      ar: ['اصاب~ (?:ال)?رياضي~', '(?:بعد|بسبب) (?:ال)?اصاب~'],
    },
  },
  {
    use: 'arthritis',
    blockedBy: ['inflammatory-acute'],
    words: {
      en: ['arthriti~', 'osteoarthriti~', 'rheumat~'],
      fr: ['arthrit~', 'polyarthrit~', 'arthros~', 'rhumat~'],
      es: ['artrit~', 'poliartrit~', 'artros~', 'reumat~'],
      de: ['arthrit~', 'polyarthrit~', 'arthros~', 'rheuma~'],
      ar: ['التهاب~ (?:ال)?مفاصل', 'روماتيزم~', 'روماتويد~'],
    },
  },
  {
    use: 'pregnancy',
    blockedBy: ['pregnancy'],
    words: {
      en: ['pregnan~', 'prenatal', 'antenatal'],
      fr: ['enceintes?', 'grossesses?', 'prenata~'],
      es: ['embaraz~', 'prenatal~', 'gestacion'],
      de: ['schwanger~', 'praenatal~'],
      ar: ['حامل', 'حوامل', 'حمل'],
    },
  },
  {
    use: 'prostatitis',
    blockedBy: ['acute-prostatitis'],
    words: {
      en: ['prostatiti~'],
      fr: ['prostatit~'],
      es: ['prostatit~'],
      de: ['prostatit~', 'prostataentzuendung~'],
      ar: ['التهاب~ (?:ال)?بروستا~'],
    },
  },
]
