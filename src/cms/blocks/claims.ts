/** Blocks that say what massage may do, each claim with its evidence and with the conditions that stand against it. */
import { choice } from '@/cms/fields/choice'
import { many } from '@/cms/fields/relation'
import { line, paragraph, row } from '@/cms/fields/words'
import * as term from '@/domain/kinds/terms'
import { block, intro, rows } from './block'

const blockedBy = many('blockedBy', 'contraindications', {
  label: 'Not while',
  help: 'Conditions that stand against this use. Shown beside it.',
})

export const claims = {
  benefits: block('benefits', { label: 'Benefits', plural: 'Benefits', group: 'Claims' }, [
    intro,
    rows('items', 'Benefits', 'Benefit', [
      line('title'),
      paragraph('text'),
      row(
        choice('evidence', term.evidenceLevels, { initial: 'unassessed', required: true, width: '50%' }),
        choice('flag', term.claimFlags, {
          initial: 'needs-citation',
          required: true,
          width: '50%',
          help: '“Do not publish as fact” is never shown as a claim.',
        }),
      ),
      many('citations', 'references', {
        help: 'Only verified guidelines, reviews, trials, books and government pages support a claim.',
      }),
      blockedBy,
    ]),
  ]),
  whoBenefits: block('whoBenefits', { label: 'Who may benefit', plural: 'Who may benefit', group: 'Claims' }, [
    intro,
    rows('people', 'People', 'Group of people', [line('title'), paragraph('text'), blockedBy]),
  ]),
}
