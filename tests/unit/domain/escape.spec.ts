/** Words put into a format stay words; and nobody escapes by hand beside it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import fc from 'fast-check'
import { forPattern, forScript, forXml } from '@/domain/escape/escape'

it('XML: nothing begins or ends an element, an attribute or a section', () => {
  expect(forXml(`a]]> <b title="x" lang='y'> & \u0000\ufffe\ud800.`)).toBe(
    'a]]&gt; &lt;b title=&quot;x&quot; lang=&#39;y&#39;&gt; &amp; .',
  )
  expect(forXml('صحة 🙂\n\tçà')).toBe('صحة 🙂\n\tçà')
})
it('JSON in a script element is the same value, and holds nothing that a parser of pages sees', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = forScript(value)
      expect(text).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
  expect(forScript({ name: '</script><!--' })).toBe('{"name":"\\u003c/script\\u003e\\u003c!--"}')
})
it('a regular expression finds exactly these words', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      expect([words, new RegExp(`^${forPattern(words)}$`, 'u').test(words)]).toEqual([words, true])
    }),
  )
  expect(new RegExp(`^${forPattern('a.b')}$`, 'u').test('axb')).toBe(false)
})
it('no file beside it makes an escape of its own', () => {
  const byHand = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && file !== join('domain', 'escape', 'escape.ts'))
    .filter((file) =>
      /&(?:amp|lt|gt|quot|#39);|CDATA|\\\\u003c|'\\\\\$&'/.test(readFileSync(join('src', file), 'utf8')),
    )
  expect(byHand).toEqual([])
})
