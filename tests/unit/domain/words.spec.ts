/** The lint of certainty words (R12) and of answers that open with yes or no (R13), in five languages. */
import { describe, expect, it } from 'vitest'
import type { Locale } from '@/domain/locale/locales'
import { lintCertainty } from '@/domain/safety/certainty'
import { opensWithYesOrNo } from '@/domain/safety/yes-or-no'

describe('words of certainty', () => {
  const found: [Locale, string, string[]][] = [
    ['en', 'A proven method that cures back pain. Guaranteed!', ['proven', 'cures', 'Guaranteed']],
    ['en', 'A DETOX massage, 100% pain-free', ['DETOX', '100%', 'pain-free']],
    ['en', 'It flushes out toxins', ['flushes out toxins']],
    ['en', 'A pro\u00adven tool', ['pro\u00adven']],
    ['en', 'A pro\u2066ven\u2069 tool', ['pro\u2066ven']],
    ['fr', 'Une méthode prouvée, garantie, qui guérit', ['prouvée', 'garantie', 'guérit']],
    ['fr', 'Une cure de désintoxication', ['désintoxication']],
    ['fr', 'Une technique qui a fait ses preuves, sans aucun risque', ['a fait ses preuves', 'sans aucun risque']],
    ['es', 'Cura el dolor, garantizado y demostrado', ['Cura', 'garantizado', 'demostrado']],
    ['es', 'Elimina las toxinas de forma milagrosa', ['Elimina las toxinas', 'milagrosa']],
    ['de', 'Eine bewa\u0308hrte Methode', ['bewa\u0308hrte']],
    ['de', 'Heilt garantiert und wirkt Wunder', ['Heilt', 'garantiert', 'Wunder']],
    ['de', 'Eine bewährte, entgiftende Massage: Sie werden schmerzfrei', ['bewährte', 'entgiftende', 'schmerzfrei']],
    ['ar', 'علاج مضمون ومُثبت', ['مضمون', 'ومُثبت']],
    ['ar', 'نتيجة مضمـونة وبالضمان', ['مضمـونة', 'وبالضمان']],
    ['ar', 'إزالة السموم من الجسم', ['إزالة السموم']],
  ]
  it.each(found)('in %s are found in “%s”', (locale, text, expected) => {
    const hits = lintCertainty(text, locale)
    expect(hits.map(({ match }) => match)).toEqual(expected)
    for (const { match, index } of hits) expect(text.slice(index, index + match.length)).toBe(match)
  })

  const innocent: [Locale, string][] = [
    ['en', 'The oven was improved; a secure, curious procedure.'],
    ['en', 'It may ease tension for some people.'],
    ['fr', 'Des soins curieux après une épreuve.'],
    ['es', 'La curación de una herida lleva tiempo; procura descansar.'],
    ['de', 'Die Wundheilung braucht Zeit. Verwunderlich ist das nicht. Wer Ruhe bewahrt, hat es leichter.'],
    ['ar', 'قد يخفف التدليك التوتر عند بعض الناس'],
  ]
  it.each(innocent)('in %s are not seen in “%s”', (locale, text) => {
    expect(lintCertainty(text, locale)).toEqual([])
  })

  it('are exempt within names of techniques and documents, and nowhere else', () => {
    const text = 'The Detox Myth explains why detox is a myth.'
    expect(lintCertainty(text, 'en', ['The detox myth'])).toEqual([{ match: 'detox', index: 28 }])
    expect(lintCertainty(text, 'en', ['', 'The'])).toHaveLength(2)
  })
})

describe('an answer', () => {
  const table: [Locale, string, 'yes' | 'no' | null][] = [
    ['en', 'Yes, massage is safe in pregnancy.', 'yes'],
    ['en', '“Absolutely!”', 'yes'],
    ['en', 'No.', 'no'],
    ['en', 'No, it is not', 'no'],
    ['en', 'No it is not', 'no'],
    ['en', 'No massage should hurt.', null],
    ['en', 'Yesterday was different.', null],
    ['en', 'It depends on how far along you are.', null],
    ['fr', 'Oui, à condition de demander conseil.', 'yes'],
    ['fr', 'Bien sûr.', 'yes'],
    ['fr', 'Non : demandez d’abord.', 'no'],
    ['fr', 'Si vous êtes enceinte, demandez.', null],
    ['es', 'Sí, es seguro.', 'yes'],
    ['es', '¡Claro que sí!', 'yes'],
    ['es', 'Si está embarazada, pregunte.', null],
    ['es', 'No, nunca.', 'no'],
    ['es', 'No hay datos suficientes.', null],
    ['de', 'Ja – aber fragen Sie zuerst.', 'yes'],
    ['de', 'Natürlich.', 'yes'],
    ['de', 'Nein.', 'no'],
    ['de', 'Jahrelang galt das.', null],
    ['ar', 'نعم، بعد استشارة الطبيب.', 'yes'],
    ['ar', 'لا، ليس قبل الاستشارة.', 'no'],
    ['ar', 'لا يوجد دليل كاف.', null],
  ]
  it.each(table)('in %s, “%s”, opens with %s', (locale, text, expected) => {
    expect(opensWithYesOrNo(text, locale)).toBe(expected)
  })
})
