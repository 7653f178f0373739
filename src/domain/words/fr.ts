/** The words of French that rules know; `rule-words.ts` says what each list is for and how it is written. */
import type { RuleWords } from './rule-words'

export const fr: RuleWords = {
  attached: '',
  certainty: [
    'prouve(?:e|s|es|nt|r)?',
    '(?:appuye|confirme|etaye|fonde|soutenu)(?:e|s|es)? (?:par|sur) (?:la science|(?:des|les) (?:preuves|donnees probantes))',
    'scientifiquement (?:confirme|etabli|fonde)(?:e|s|es)?',
    'a fait ses preuves',
    'ont fait leurs preuves',
    'gueri(?:t|r|s|e|es|ra|ront|ssent|ssant)?',
    'guerison assuree',
    'garanti(?:e|s|es|t|r|ra|ssent)?',
    'detox~',
    'desintoxi~',
    'elimine~ les toxines',
    'miracle~',
    'miraculeu~',
    'sans (?:aucun )?risque',
    'sans (?:aucun )?effets? secondaires?',
    'infaillible~',
    '100 ?(?:%|pour cent)',
    'definitivement gueri~',
  ],
  yes: ['oui', 'bien sur', 'absolument', 'tout a fait', 'certainement', 'bien entendu', 'evidemment'],
  yesAsWritten: [],
  // Without an accent it also means "if".
  yesBeforePause: ['si'],
  no: ['pas du tout', 'absolument pas', 'certainement pas', 'bien sur que non', 'en aucun cas'],
  noBeforePause: ['non', 'jamais'],
  uses: {
    surgery: ['chirurgi~', "(?:apres|suite a) (?:une |l')?operation", 'post-?operatoires?'],
    injury: [
      'blessures? (?:de|du|liees? au) sport',
      'blessures? sportives?',
      '(?:apres|suite a|par) (?:une |la )?blessure',
    ],
    arthritis: ['arthrit~', 'polyarthrit~', 'arthros~', 'rhumat~'],
    pregnancy: ['enceintes?', 'grossesses?', 'prenata~'],
    prostatitis: ['prostatit~'],
  },
}
