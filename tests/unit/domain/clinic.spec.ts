/** Hosts as browsers send them, and colours that can be read. */
import { describe, expect, it } from 'vitest'
import { normaliseHost, stripPort } from '@/domain/clinic/host'
import { accentIsReadable, contrast } from '@/domain/clinic/theme'

describe('a Host header', () => {
  it.each([
    ['port-erable.localhost:3000', 'port-erable.localhost'],
    ['WWW.Ahornbrueck.EXAMPLE', 'www.ahornbrueck.example'],
    ['halvenne.example.', 'halvenne.example'],
    ['halvenne.example.:443', 'halvenne.example'],
    ['ahornbrück.example', 'xn--ahornbrck-w9a.example'],
    ['xn--ahornbrck-w9a.example:80', 'xn--ahornbrck-w9a.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1:3000', '127.0.0.1'],
    ['[::1]:3000', '[::1]'],
    ['halvenne.example:', 'halvenne.example'],
  ])('%s is %s', (header, expected) => {
    expect(normaliseHost(header)).toBe(expected)
  })

  it.each([
    null,
    undefined,
    '',
    '.',
    ':3000',
    'a b',
    'a/b',
    'a@b',
    'a#b',
    'a?b',
    'a\\b',
    'a%2eb',
    'a,b',
    'a..b',
    '-a.example',
    'a_b.example',
    'a.example:99999',
    'a.example:80:80',
    '[::1]:80:80',
    '::1',
    'x'.repeat(64),
    `${'x.'.repeat(200)}example`,
    'xn--\u0000',
  ])('%j is no host', (header) => {
    expect(normaliseHost(header)).toBeNull()
  })

  it('can be rid of its port alone', () => {
    expect(['a.example:80', 'a.example', '[::1]:80'].map(stripPort)).toEqual(['a.example', 'a.example', '[::1]'])
  })
})

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#fff', '#FFFFFF', 1],
    ['#777777', '#ffffff', 4.48],
    ['#123', '#112233', 1],
    ['red', '#ffffff', 1],
    ['#12345', '#ffffff', 1],
  ])('of %s and %s is %d', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 2)
  })

  it('decides which accent is readable', () => {
    expect(['#767676', '#777777', '#0b5d5e', 'teal'].map((each) => accentIsReadable(each))).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
})
