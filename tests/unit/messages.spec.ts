/** The words of the workbench and of the public sites: complete in every language, with the same places to fill in, and none in English. */
import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { catalogues } from '@/cms/messages'
import { refusalWords, type RefusalCode } from '@/cms/messages/refusal'
import { locales, type Locale } from '@/domain/locale/locales'
import { issueCodes } from '@/domain/publication/requirements'
import { outcomes, topics } from '@/domain/kinds/terms'
import { present } from '@/publishing/present'
import { warningSign } from '../support/documents'
import { publicWords } from '../support/public-words'

type Tree = { [name: string]: string | Tree }

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([name, inner]): [string, string][] =>
    typeof inner === 'string' ? [[prefix + name, inner]] : flat(inner, `${prefix}${name}.`),
  )
const others = locales.filter((locale) => locale !== 'en')

/** Where the brace that opens at `from` is closed. */
const closing = (message: string, from: number): number => {
  let depth = 0
  for (let at = from; at < message.length; at++) {
    if (message[at] === '{') depth++
    if (message[at] === '}' && --depth === 0) return at
  }
  throw new Error(`“${message}” opens a brace that it does not close`)
}

/** Every argument of an ICU message with its kind (`count plural`), those inside its branches too; tags as `<code>`. */
const argumentsIn = (message: string): string[] => {
  const found: string[] = [...message.matchAll(/<\w+>/g)].map(String)
  const read = (text: string) => {
    const bare = text.replace(/'[{}]'/g, '')
    for (let at = bare.indexOf('{'); at >= 0; at = bare.indexOf('{', at + 1)) {
      const end = closing(bare, at)
      const [name = '', kind = '', ...rest] = bare.slice(at + 1, end).split(',')
      found.push(`${name.trim()} ${kind.trim()}`.trim())
      const branches = kind.trim() === 'select' || kind.trim() === 'plural' ? rest.join(',') : ''
      for (let from = branches.indexOf('{'); from >= 0;) {
        const until = closing(branches, from)
        read(branches.slice(from + 1, until))
        from = branches.indexOf('{', until)
      }
      at = end
    }
  }
  read(message)
  return [...new Set(found)].sort()
}

const sample = (argument: string): [string, unknown] => {
  if (argument.startsWith('<')) return [argument.slice(1, -1), (chunks: string) => chunks]
  const [name = '', kind] = argument.split(' ')
  return [name, kind === 'date' || kind === 'time' ? new Date('2026-11-24') : kind === 'plural' ? 2 : `<${name}>`]
}

describe('the words that rules answer with', () => {
  const english = new Map(flat(catalogues.en))
  it('know every problem that a rule can name, each once', () => {
    expect(issueCodes.filter((code) => !english.has(`refusals.${code}`))).toEqual([])
    expect(new Set(issueCodes).size).toBe(issueCodes.length)
  })
  it('know every outcome and every topic', () => {
    expect(outcomes.filter((outcome) => !english.has(`outcome.${outcome}`))).toEqual([])
    expect(topics.filter((topic) => !english.has(`topic.${topic}`))).toEqual([])
  })
})

describe.each([
  ['workbench', (locale: Locale): Tree => catalogues[locale]],
  ['public sites', (locale: Locale): Tree => publicWords(locale)],
])('the words of the %s', (_, wordsOf) => {
  const messagesOf = (locale: Locale) => new Map(flat(wordsOf(locale)))
  const english = messagesOf('en')

  it.each(locales)('are complete in %s, with the same places to fill in', (locale) => {
    const words = messagesOf(locale)
    expect([...words.keys()]).toEqual([...english.keys()])
    for (const [name, message] of words) {
      expect(message.trim(), name).not.toBe('')
      expect([name, argumentsIn(message)]).toEqual([name, argumentsIn(english.get(name) ?? '')])
    }
  })
  it.each(locales)('can all be said in %s', (locale) => {
    const messages = wordsOf(locale)
    const said = createTranslator({
      ...{ locale, messages, timeZone: 'UTC' },
      onError: (error) => {
        throw error
      },
    })
    for (const [name, message] of messagesOf(locale)) {
      const values = Object.fromEntries(argumentsIn(message).map(sample))
      expect(said.markup(name as never, values as never), name).toMatch(/\S/)
    }
  })
  it.each(others)('are in %s, not in English', (locale) => {
    // Two words in a row, places to fill in aside, are a sentence; a name or a single word may be the same in both.
    const isSentence = (message: string) => /[a-z’]+ [a-z’]+/i.test(message.replace(/\{\w+\}/g, ''))
    const same = [...messagesOf(locale)].filter(([name, message]) => english.get(name) === message)
    expect(same.filter(([, message]) => isSentence(message))).toEqual([])
  })
})

describe('a refusal', () => {
  const inFrench = { i18n: { language: 'fr' } }
  const said = (code: RefusalCode, context?: Record<string, unknown>) =>
    refusalWords(inFrench, code, context).replace(/\s/g, ' ')

  it('names outcomes, topics, languages and days in words', () => {
    expect(said('overlay-not-stricter', { outcome: 'modify', network: 'avoid' })).toBe(
      'Une clinique ne peut qu’être plus stricte que le réseau, et « à adapter » ne l’est pas : le réseau dit déjà « à éviter ».',
    )
    expect(said('topic-not-allowed', { topic: 'general' })).toContain('« général »')
    expect(said('not-signed', { language: 'de' })).toContain('allemand')
    expect(said('credential-lapsed', { validUntil: '2026-03-01' })).toContain('1 mars 2026')
  })
  it('tells a way in the direction of the reader', () => {
    expect(said('parent-cycle', { way: ['a', 'b', 'a'] })).toContain('a › b › a')
  })
  it('is told in English where the admin speaks no such language', () => {
    expect(refusalWords({ i18n: { language: 'sv' } }, 'invalid')).toBe('This value cannot be used here.')
  })
})

describe('what the schema of a view finds', () => {
  const codesOf = (words: Record<string, unknown>) => {
    const result = present('warning-signs', {
      doc: { ...warningSign('w'), ...words },
      locale: 'en',
      standIns: null,
      review: null,
    })
    return result.ok ? [] : result.issues.map(({ code, path }) => `${code} at ${path}`)
  }
  it('is told from what is empty', () => {
    expect(codesOf({})).toEqual([])
    expect(codesOf({ sign: '', urgency: null })).toEqual(['missing at sign', 'missing at urgency'])
    expect(codesOf({ urgency: 'whenever' })).toEqual(['not-a-choice at urgency'])
    expect(codesOf({ sign: 5 })).toEqual(['invalid at sign'])
  })
})
