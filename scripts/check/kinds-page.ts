/** The page on which a clinician can read what every field is and needs: kind, field, fact and grade. */
import { grades, type Fact, type Field, type Parts } from '../../src/domain/kinds/field'
import { blockParts } from '../../src/domain/kinds/blocks'
import { kindNames, kindOf } from '../../src/domain/kinds/index'

const factOf = ({ fact }: Field): string => {
  if (fact.is === 'ref') return 'to' in fact ? `→ ${fact.to}` : `→ what \`${fact.by}\` says`
  if (fact.is === 'choice') return fact.of.join(' · ')
  if (fact.is === 'blocks') return '[blocks](#blocks)'
  return fact.is
}

const inside = (fact: Fact): Parts[] => (fact.is === 'group' || fact.is === 'rows' ? [fact.parts] : [])

const lines = (parts: Parts, path: string): string[] =>
  grades.flatMap((grade) =>
    Object.entries(parts[grade]).flatMap(([name, field]) => [
      `| \`${path}${name}\` | ${factOf(field)} | ${grade === 'ordinary' ? '' : grade} |`,
      ...inside(field.fact).flatMap((inner) => lines(inner, `${path}${name}.`)),
    ]),
  )

const told = (name: (typeof kindNames)[number]): string => {
  const { owner, access, medical, told: toldIn, recall, goes, beforeLive, damaged, page, beside } = kindOf(name)
  const facts = {
    owner,
    access,
    signed: medical || 'no',
    told: toldIn,
    recalled: recall ?? 'never',
    'leaves the pages': goes,
    'before a clinic goes live': beforeLive,
    'a damaged row': damaged,
    page:
      page === null
        ? 'none'
        : JSON.stringify(page)
            .replace(/["{}[\]]/g, '')
            .replace(':', ': '),
    'rules look at': [...new Set([...beside.save, ...beside.publish])].join(', ') || 'nothing else',
  }
  return Object.entries(facts)
    .map(([fact, value]) => `${fact}: **${value}**`)
    .join(' · ')
}

const table = (all: string[]): string[] => ['| field | what it is | grade |', '| --- | --- | --- |', ...all]

/** @returns the page, as Markdown. */
export const kindsPage = (): string =>
  [
    '# The kinds, field by field',
    '',
    'Made from `src/domain/kinds` by `node --conditions production --import tsx scripts/generated.mjs`; `npm run check` says when it is not current.',
    'The last column is what a word needs before it goes live: `ruling` is signed as safety text, `prose` is what else a visitor reads of a medical kind, the rest is ordinary. **A line that changes sides is a change that a clinician should read.**',
    ...kindNames.flatMap((name) => ['', `## ${name}`, '', told(name), '', ...table(lines(kindOf(name), ''))]),
    '',
    '## Blocks',
    '',
    'Which there are in a document, and in which order, is of ruling grade: it decides where safety text is shown.',
    '',
    ...table(Object.entries(blockParts).flatMap(([type, parts]) => lines(parts, `${type}.`))),
    '',
  ].join('\n')
