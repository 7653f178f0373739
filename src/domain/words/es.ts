/** The words of Spanish that rules know; `rule-words.ts` says what each list is for and how it is written. */
import type { RuleWords } from './rule-words'

export const es: RuleWords = {
  attached: '',
  certainty: [
    'probad[oa]s?',
    'demostrad[oa]s?',
    'comprobad[oa]s?',
    '(?:avalad|respaldad|confirmad)[oa]s? por (?:la (?:ciencia|evidencia)|las pruebas|estudios)',
    'cientificamente (?:avalad|respaldad|confirmad)[oa]s?',
    'cura',
    'curan',
    'curar',
    'curara~?',
    'curativ~',
    'sana(?:n|r)?',
    'garantiz~',
    'garantias?',
    'detox~',
    'desintoxi~',
    'elimina~ (?:las )?toxinas',
    'milagro~',
    'sin (?:ningun )?riesgos?',
    'sin efectos secundarios',
    'infalible~',
    '100 ?(?:%|por ciento)',
  ],
  yes: ['claro', 'claro que si', 'por supuesto', 'desde luego', 'sin duda'],
  yesAsWritten: ['sí'],
  // Without an accent it also means "if".
  yesBeforePause: ['si'],
  no: ['en absoluto', 'claro que no', 'por supuesto que no', 'de ninguna manera', 'para nada'],
  noBeforePause: ['no', 'nunca'],
  uses: {
    surgery: ['cirugias?', '(?:tras|despues de) (?:una |la )?(?:operacion|intervencion)', 'post?operatori~'],
    injury: ['lesion(?:es)? deportivas?', '(?:tras|despues de|por) (?:una |la )?lesion'],
    arthritis: ['artrit~', 'poliartrit~', 'artros~', 'reumat~'],
    pregnancy: ['embaraz~', 'prenatal~', 'gestacion'],
    prostatitis: ['prostatit~'],
  },
}
