/** Blocks of running text, pictures and ways onward. */
import { choice } from '@/cms/fields/choice'
import { many, picture as pictureField } from '@/cms/fields/relation'
import { line, paragraph, richText } from '@/cms/fields/words'
import { block, intro, rows } from './block'

export const prose = {
  prose: block('prose', { label: 'Text', plural: 'Texts', group: 'Text' }, [
    richText('text'),
    many('citations', 'references', { help: 'What this passage rests on. Shown below it.' }),
  ]),
  callout: block('callout', { label: 'Callout', plural: 'Callouts', group: 'Text' }, [
    choice('tone', ['info', 'important'], { initial: 'info', required: true }),
    richText('text'),
  ]),
  picture: block('picture', { label: 'Picture', plural: 'Pictures', group: 'Text' }, [
    pictureField('media', { label: 'Picture' }),
    line('caption'),
  ]),
  checklist: block('checklist', { label: 'Checklist', plural: 'Checklists', group: 'Text' }, [
    choice('purpose', ['steps', 'tips', 'alternatives', 'questions'], {
      initial: 'tips',
      required: true,
      help: 'Steps are numbered; alternatives are offered where something is not advised.',
    }),
    intro,
    rows('items', 'Items', 'Item', [line('title', { help: 'May stay empty.' }), paragraph('text')]),
  ]),
  myths: block('myths', { label: 'Myths', plural: 'Myths', group: 'Text' }, [
    intro,
    rows('items', 'Myths', 'Myth', [
      line('claim', { help: 'What people say.' }),
      paragraph('answer', { help: 'What is known.' }),
    ]),
  ]),
  faqList: block('faqList', { label: 'Questions', plural: 'Questions', group: 'Links' }, [
    many('faqs', 'faqs', { label: 'Questions' }),
  ]),
  furtherReading: block('furtherReading', { label: 'Further reading', plural: 'Further reading', group: 'Links' }, [
    intro,
    many('references', 'references'),
  ]),
  techniquesList: block('techniquesList', { label: 'Techniques', plural: 'Lists of techniques', group: 'Links' }, [
    intro,
    many('techniques', 'techniques', { help: 'Shown with their summaries, in this order.' }),
  ]),
  callToAction: block('callToAction', { label: 'Call to action', plural: 'Calls to action', group: 'Links' }, [
    paragraph('text', { rows: 2 }),
    choice('action', ['book', 'self-check', 'home-care', 'care-team'], {
      initial: 'book',
      required: true,
      help: 'The safety line and the link to the self-check are added by themselves.',
    }),
  ]),
}
