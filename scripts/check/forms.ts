/**
 * Holds the forms equal to the kinds: every field of a kind is in its collection's form, of the same nature (localised,
 * relation, choices, rows), and every field of a form is the kind's or one that is known to be the editors' alone.
 */
import type { FlattenedField, SanitizedConfig } from 'payload'
import { kindNames, kindOf, type KindName } from '../../src/domain/kinds/index'
import { isLocalized, type Field, type Fields, type Parts } from '../../src/domain/kinds/field'
import { isWrittenByDoor } from '../../src/domain/kinds/kind'

/** What working copies have and no view: `kind.path`, or `*.path` where every form has it. */
const editorsOnly: ReadonlySet<string> = new Set([
  ...[
    '*.id',
    '*.key',
    '*.clinic',
    '*.publishOnSave',
    '*.translatedFrom',
    '*.base',
    '*.createdAt',
    '*.updatedAt',
    '*.blockName',
  ],
  ...['articles.conflicts', 'faqs.openConflict', 'clinicians.user', 'clinicians.active', 'clinicians.validUntil'],
])
/** An upload's own columns; the view has its sizes. */
const ofUploads: ReadonlySet<string> = new Set(
  'url thumbnailURL filename mimeType filesize width height focalX focalY sizes'.split(' '),
)

const all = ({ ruling, prose, ordinary }: Parts): Fields => ({ ...ruling, ...prose, ...ordinary })
const natureOf = ({ fact }: Field): FlattenedField['type'][] => {
  if (fact.is === 'words' || fact.is === 'name' || fact.is === 'search words' || fact.is === 'address')
    return ['text', 'textarea']
  if (fact.is === 'rich') return ['richText']
  if (fact.is === 'ref') return 'to' in fact && fact.to === 'media' ? ['upload'] : ['relationship', 'select', 'text']
  if (fact.is === 'choice') return ['select', 'radio']
  if (fact.is === 'group') return ['group']
  if (fact.is === 'rows') return ['array']
  if (fact.is === 'blocks') return ['blocks']
  return ['text', 'textarea', 'number', 'checkbox', 'select', 'date', 'email', 'radio']
}

const choicesOf = (field: FlattenedField): string[] =>
  'options' in field && Array.isArray(field.options)
    ? field.options.map((option) => (typeof option === 'string' ? option : option.value))
    : []

const sameField = (path: string, said: Field, form: FlattenedField, localized: boolean): string[] => {
  const { fact } = said
  if (!natureOf(said).includes(form.type)) return [`${path}: the kind says ${fact.is}, the form has ${form.type}`]
  const problems: string[] = []
  const isContainer = fact.is === 'group' || fact.is === 'rows' || fact.is === 'blocks'
  if (!isContainer && isLocalized(said) !== (localized || Boolean(form.localized)))
    problems.push(
      `${path}: ${isLocalized(said) ? 'has no value of its own in each language' : 'is localised and should not be'}`,
    )
  if (fact.is === 'ref' && 'to' in fact && 'relationTo' in form && form.relationTo !== fact.to)
    problems.push(`${path}: points at ${String(form.relationTo)}, the kind says ${fact.to}`)
  if (fact.is === 'choice' && 'options' in form) {
    const unknown = choicesOf(form).filter((choice) => !fact.of.includes(choice))
    // A form may offer fewer: a clinic opts out of sensitive topics only.
    if (unknown.length > 0) problems.push(`${path}: offers ${unknown.join(', ')}, which the kind does not know`)
  }
  if (fact.is === 'group' && form.type === 'group')
    problems.push(...sameFields(path, all(fact.parts), form.flattenedFields, localized || Boolean(form.localized)))
  if (fact.is === 'rows' && form.type === 'array')
    problems.push(...sameFields(path, all(fact.parts), form.flattenedFields, localized || Boolean(form.localized)))
  if (fact.is === 'blocks' && form.type === 'blocks') {
    const offered = form.blocks.map(({ slug }) => slug)
    problems.push(
      ...Object.keys(fact.of).flatMap((type) => (offered.includes(type) ? [] : [`${path}: no form for block ${type}`])),
      ...form.blocks.flatMap(({ slug, flattenedFields }) => {
        const parts = fact.of[slug]
        return parts
          ? sameFields(`${path}.${slug}`, all(parts), flattenedFields, false)
          : [`${path}: block ${slug} is no kind's`]
      }),
    )
  }
  return problems
}

const isEditorsOnly = (path: string, name: string): boolean => {
  const [kind = ''] = path.split('.')
  return editorsOnly.has(`*.${name}`) || editorsOnly.has(`${path}.${name}`) || (kind === 'media' && ofUploads.has(name))
}

const sameFields = (path: string, fields: Fields, form: FlattenedField[], localized: boolean): string[] => [
  ...Object.entries(fields).flatMap(([name, said]) => {
    const found = form.find((field) => field.name === name)
    if (found) return isEditorsOnly(path, name) ? [] : sameField(`${path}.${name}`, said, found, localized)
    return isWrittenByDoor(name) ? [] : [`${path}.${name}: the form has no such field`]
  }),
  ...form.flatMap(({ name, type }) =>
    name in fields || isEditorsOnly(path, name) || type === 'join'
      ? []
      : [`${path}.${name}: the kind has no such field`],
  ),
]

const formOf = (config: SanitizedConfig, name: KindName): FlattenedField[] | undefined =>
  (kindOf(name).isOne ? config.globals : config.collections).find(({ slug }) => slug === name)?.flattenedFields

/** @returns every difference between the forms and the kinds, by path. */
export const differences = (config: SanitizedConfig): string[] =>
  kindNames.flatMap((name) => {
    const form = formOf(config, name)
    return form ? sameFields(name, all(kindOf(name)), form, false) : [`${name}: there is no form`]
  })
