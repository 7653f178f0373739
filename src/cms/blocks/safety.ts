/** Blocks whose words are safety text: a clinician signs them, language by language. */
import { many, one } from '@/cms/fields/relation'
import { richText, wordList } from '@/cms/fields/words'
import { block, intro } from './block'

export const safety = {
  clinicianNote: block('clinicianNote', { label: 'Clinician’s note', plural: 'Clinician’s notes', group: 'Safety' }, [
    richText('text', { help: 'Safety text: any change needs a new sign-off. Comes first on a sensitive page.' }),
  ]),
  warningSigns: block('warningSigns', { label: 'Warning signs', plural: 'Warning signs', group: 'Safety' }, [
    intro,
    many('signs', 'warning-signs', { label: 'Signs', help: 'Shown by urgency, with what to do about each.' }),
  ]),
  contraindicationsList: block(
    'contraindicationsList',
    { label: 'Contraindications', plural: 'Lists of contraindications', group: 'Safety' },
    [
      intro,
      one('technique', 'techniques', {
        help: 'The list is computed: all rulings that apply to this technique, its own and all inherited. Nothing is picked by hand.',
      }),
    ],
  ),
  doDont: block('doDont', { label: 'Do and don’t', plural: 'Do and don’t', group: 'Safety' }, [
    wordList('dos', { label: 'Do' }),
    wordList('donts', { label: 'Don’t' }),
  ]),
}
