/** Conditions that speak against massage: one document each, with its ruling and the exceptions to it. */
import type { Field } from 'payload'
import { networkCollection } from '@/cms/collections/network'
import { choice } from '@/cms/fields/choice'
import { mayBe } from '@/cms/fields/must'
import { many, one } from '@/cms/fields/relation'
import { rulingFields } from '@/cms/fields/ruling'
import { rowTitle } from '@/cms/fields/row-title'
import { line, paragraph, row, wordList } from '@/cms/fields/words'
import * as term from '@/domain/kinds/terms'

const plainKey = (name: string, label: string, help: string): Field => ({
  name,
  type: 'text',
  label,
  validate: mayBe((value) => term.key.safeParse(value).success, 'key'),
  admin: { description: help, width: '50%' },
})

const variants: Field = {
  name: 'variants',
  type: 'array',
  labels: { singular: 'Variant', plural: 'Variants' },
  admin: {
    components: { RowLabel: rowTitle('Variant') },
    description: 'Forms of the condition that are ruled differently, such as a trimester.',
  },
  fields: [row(plainKey('key', 'Key', 'Never changes.'), line('name', { width: '50%' }))],
}

const exceptions: Field = {
  name: 'exceptions',
  type: 'array',
  labels: { singular: 'Exception', plural: 'Exceptions' },
  admin: {
    components: { RowLabel: rowTitle('Exception') },
    description: 'For one technique, one variant, or both. A looser one needs a citation and a clinician’s signature.',
    initCollapsed: true,
  },
  fields: [
    row(
      one('technique', 'techniques', { width: '50%', help: 'Empty: every technique.' }),
      plainKey('variant', 'Variant', 'The key of a variant above. Empty: all.'),
    ),
    ...rulingFields(),
  ],
}

export const contraindications = networkCollection({
  slug: 'contraindications',
  one: 'Contraindication',
  many: 'Contraindications',
  help: 'One document per condition. Its ruling holds for all techniques unless an exception says otherwise.',
  title: 'name',
  columns: ['name', 'ruling.class', 'ruling.outcome', 'askInSelfCheck', 'updatedAt'],
  search: ['name', 'key', 'plain'],
  addressFrom: 'name',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Words',
          fields: [
            line('name'),
            paragraph('plain', {
              label: 'In plain words',
              help: 'What it is, for somebody who has never heard the name.',
            }),
            wordList('alsoCalled', { label: 'Also called', help: 'Other names of the same thing. Shown to visitors.' }),
            wordList('searchWords', {
              label: 'Words to find it by',
              help: 'What people type who look for this: everyday words, medicines, related things. Never shown.',
            }),
          ],
        },
        {
          label: 'Ruling',
          description: 'Signed by a clinician, language by language. Any change here needs a new sign-off.',
          fields: [
            paragraph('advice', {
              label: 'Advice that always holds',
              help: 'Shown at every outcome, also where a clinic is stricter. Such as: never stop a medicine without the doctor who prescribed it.',
              rows: 2,
            }),
            many('urgentSigns', 'warning-signs', {
              label: 'Signs to get help for',
              help: 'Shown with the condition at every outcome. On a general condition only signs of the general topic.',
            }),
            { name: 'ruling', type: 'group', label: false, fields: rulingFields() },
            variants,
            exceptions,
          ],
        },
        {
          label: 'Relations',
          fields: [
            many('implies', 'contraindications', {
              help: 'Who has this also has … (a deep-vein clot is a blood clot).',
            }),
            choice('bodyAreas', term.bodyAreas, { label: 'Areas of the body', many: true }),
            {
              name: 'codes',
              type: 'array',
              labels: { singular: 'Code', plural: 'Codes' },
              admin: { components: { RowLabel: rowTitle('Code') } },
              fields: [
                row(
                  choice('system', ['ICD-10', 'SNOMED'], { initial: 'ICD-10', required: true, width: '50%' }),
                  line('code', { localized: false, width: '50%' }),
                ),
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'askInSelfCheck',
      type: 'checkbox',
      label: 'Ask in the self-check',
      defaultValue: true,
      admin: { position: 'sidebar' },
    },
    choice('topic', term.topics, { initial: 'general', required: true, beside: true }),
  ],
})
