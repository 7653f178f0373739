/** The words for what the door and the save say to editors: complete in every language, with the same places to fill in. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { locales } from '@/domain/locale/locales'
import { issueCodes } from '@/domain/publication/requirements'

const root = fileURLToPath(new URL('../../src', import.meta.url))
const catalogueOf = (locale: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, 'cms', 'publishing', 'messages', `${locale}.json`), 'utf8'))
const english = catalogueOf('en')

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
const found = (folder: string, pattern: RegExp): string[] =>
  sources(folder).flatMap((text) => [...text.matchAll(pattern)].map(([, code]) => code as string))

const placesIn = (sentence: string | undefined): string[] =>
  [...(sentence ?? '').matchAll(/\{\w+\}/g)].map(String).sort()

describe('the words of the door', () => {
  it('know every problem that a rule can name', () => {
    expect(issueCodes.filter((code) => !english[code])).toEqual([])
    expect(new Set(issueCodes).size).toBe(issueCodes.length)
  })
  it('know every problem that the door itself names, and every sentence that the workbench says', () => {
    const said = [...found('publishing', /\bcode: '([a-z-]+)'/g), ...found('cms', /\bsay\(req, '([a-z-]+)'/g)]
    expect(said.length).toBeGreaterThan(10)
    expect(said.filter((code) => !english[code])).toEqual([])
  })
  it.each(locales)('are complete in %s, with the same places to fill in', (locale) => {
    const words = catalogueOf(locale)
    expect(Object.keys(words)).toEqual(Object.keys(english))
    for (const [code, sentence] of Object.entries(words)) {
      expect(sentence.trim(), code).not.toBe('')
      expect([code, placesIn(sentence)]).toEqual([code, placesIn(english[code])])
    }
  })
  it.each(locales.filter((locale) => locale !== 'en'))('are in %s, not in English', (locale) => {
    // Two are made of names and signs alone.
    const same = Object.entries(catalogueOf(locale)).filter(([code, sentence]) => english[code] === sentence)
    expect(same.map(([code]) => code).filter((code) => !code.startsWith('located'))).toEqual([])
  })
})
