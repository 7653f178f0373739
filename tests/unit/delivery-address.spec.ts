/** Which address is what, and which is nothing: the front door's hygiene, as a table of hostile and ordinary requests. */
import { describe, expect, test } from 'vitest'
import { classify } from '@/delivery/address'

const isNetworkHost = (host: string) => host === 'localhost' || host === 'halvenne.example'
const ask = (url: string, host: string | undefined = 'a.test', method = 'GET') =>
  classify({ method, host, url }, isNetworkHost)
const page = (host: string, target: string) => ({ kind: 'page', host, target, key: `${host}\n${target}` })
const nothing = { kind: 'refuse', status: 404 }

describe('a page', () => {
  test.each([
    ['/', '/'],
    ['/en', '/en'],
    ['/en/techniques/swedish', '/en/techniques/swedish'],
    ['/ar/techniques/%D8%AA%D8%AF%D9%84%D9%8A%D9%83', '/ar/techniques/%D8%AA%D8%AF%D9%84%D9%8A%D9%83'],
    ['/ar/techniques/%d8%aa', '/ar/techniques/%D8%AA'],
    ['/de/%C3%BC', '/de/%C3%BC'],
    ['/sitemap.xml', '/sitemap.xml'],
    ['/en/feed.xml', '/en/feed.xml'],
    ['/a/fr/z.y', '/a/fr/z.y'],
    ['/%65n', '/en'],
    ['/en/search?q=neck', '/en/search?q=neck'],
    ['/en/search?q=%20%20neck%00%0a+pain%20', '/en/search?q=neck%20pain'],
    ['/en/search?q=', '/en/search'],
    ['/en/search?x=1&q=a', '/en/search?q=a'],
    ['/en/self-check?entry=prostate&utm_source=x', '/en/self-check?entry=prostate'],
    ['/en/self-check?entry=../x', '/en/self-check'],
    ['/en/articles?page=2', '/en/articles?page=2'],
    ['/en/articles?page=1', '/en/articles'],
    ['/en/articles?page=-5', '/en/articles'],
    ['/en/articles?page=99999', '/en/articles'],
    ['/en/articles/x?page=2', '/en/articles/x'],
    ['/en?q=neck', '/en'],
    ['/en/about?%', '/en/about'],
    ['/en/about?nxtPlocale=fr', '/en/about'],
    ['/en/constructor?q=x', '/en/constructor'],
  ])('%s is asked of Next as %s', (url, target) => expect(ask(url)).toMatchObject(page('a.test', target)))

  test('in letters outside ASCII, unencoded, is the same page as encoded', () => {
    const bytes = Buffer.from('/ar/techniques/تدليك', 'utf8').toString('latin1')
    expect(ask(bytes)).toMatchObject(page('a.test', `/ar/techniques/${encodeURIComponent('تدليك')}`))
  })

  test('has the same key whatever the host is written like', () => {
    expect(ask('/en', 'A.Test.:80')).toEqual(ask('/en', 'a.test'))
  })

  test('of a search, and the bare address, are not kept', () => {
    expect(ask('/en/search?q=a')).toMatchObject({ storable: false })
    expect(ask('/')).toMatchObject({ storable: false })
    expect(ask('/en/search')).toMatchObject({ storable: true })
  })

  test('with a slash at its end leads to the one without', () => {
    expect(ask('/en/')).toEqual({ kind: 'move', location: '/en' })
    expect(ask('/en/search/?q=a&b=c')).toEqual({ kind: 'move', location: '/en/search?q=a' })
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('does not answer %s', (method) =>
    expect(ask('/en', 'a.test', method)).toEqual({ kind: 'refuse', status: 405, allow: 'GET, HEAD' }),
  )

  test('answers HEAD as it answers GET', () => expect(ask('/en', 'a.test', 'HEAD')).toEqual(ask('/en')))
})

describe('nothing is at', () => {
  test.each([
    '//',
    '//evil.example/en',
    '/en//',
    '/en//x',
    '/en/../admin',
    '/en/%2e%2e/admin',
    '/en/.',
    '/en\\x',
    '/en/%5Cx',
    '/en/%2Fx',
    '/en/%00',
    '/en/%0a',
    '/en/%7f',
    '/en/%',
    '/en/%zz',
    '/en/%C3',
    '/en/%ff',
    '/\u00ff',
    `/en/${'x'.repeat(2100)}`,
    'http://a.test/en',
    '*',
    '',
    'en',
    '/sites',
    '/sites/b.test/en',
    '/Sites/b.test/en',
    '/%73ites/b.test/en',
    '/_next/static/none.js',
    '/_next/data/x/en.json',
    '/_next/image?url=x',
    '/__nextjs_original-stack-frame',
    '/en.rsc',
    '/en/techniques/swedish.RSC',
    '/en?_rsc=abc',
    '/en?a=1&_rsc',
  ])('%s', (url) => expect(ask(url)).toEqual(nothing))

  test.each([
    undefined,
    '',
    '.',
    'a..test',
    'a_b',
    'user@a.test',
    'a.test/x',
    'a.test\\x',
    'a.test:99999',
    'a.test%00',
  ])('any address of the host %s', (host) =>
    expect(classify({ method: 'GET', host, url: '/en' }, isNetworkHost)).toEqual(nothing),
  )
})

describe('the workbench', () => {
  test.each(['/admin', '/admin/collections/articles?limit=10', '/api/users/login', '/api'])(
    '%s answers on the network’s hosts only',
    (url) => {
      expect(ask(url, 'LOCALHOST:3000', 'POST')).toEqual({ kind: 'next' })
      expect(ask(url, 'halvenne.example')).toEqual({ kind: 'next' })
      expect(ask(url, 'a.test', 'POST')).toEqual(nothing)
    },
  )

  test.each(['/api/articles?where=%00', '/api/articles?where=%', '/api/x?q=%ff', '/api/x?q=\\u0000'])(
    '%s is refused before anybody parses it',
    (url) => expect(ask(url, 'localhost')).toEqual({ kind: 'refuse', status: 400 }),
  )

  test('keeps its own flight data', () => expect(ask('/admin?_rsc=abc', 'localhost')).toEqual({ kind: 'next' }))
})

describe('media', () => {
  test('answer on every host', () => {
    expect(ask('/media/photo.webp', 'a.test')).toEqual({ kind: 'next' })
    expect(ask('/media/photo.webp', 'localhost', 'OPTIONS')).toEqual({ kind: 'next' })
    expect(ask('/media/photo.webp', 'a.test', 'POST')).toEqual({
      kind: 'refuse',
      status: 405,
      allow: 'GET, HEAD, OPTIONS',
    })
  })
})

describe('the public API', () => {
  test('answers the same on every host, and is kept where its query is known', () => {
    const target = '/api/v1/rulings?locale=en&clinic=a'
    const kept = { kind: 'api', host: 'localhost', target, key: `api\nlocalhost\n${target}`, storable: true }
    expect(ask(target, 'a.test')).toEqual(kept)
    expect(ask(target, 'localhost', 'OPTIONS')).toEqual(kept)
    expect(ask('/api/v1/techniques?locale=en')).toMatchObject({
      target: '/api/v1/techniques?locale=en',
      storable: false,
    })
  })

  test.each([
    ['?clinic=a&locale=en&utm=x', '?locale=en&clinic=a'],
    ['?locale=en&entry=prostate', '?locale=en&entry=prostate'],
    ['?locale=en&entry=general', '?locale=en'],
    ['?locale=en&entry=nonsense', '?locale=en'],
    ['?locale=en&locale=fr', '?locale=en&locale=fr'],
    ['', ''],
  ])('spells the query %s of the rulings in one way', (sent, spelled) => {
    expect(ask(`/api/v1/rulings${sent}`)).toMatchObject({ target: `/api/v1/rulings${spelled}` })
  })

  test('refuses writes, and what PostgreSQL could not take, in words for machines', () => {
    expect(ask('/api/v1/rulings', 'a.test', 'POST')).toMatchObject({ status: 405, inJson: true })
    expect(ask('/api/v1/techniques?locale=%00')).toEqual({ kind: 'refuse', status: 400, inJson: true })
    expect(ask('/api/v1/publications/%00')).toEqual(nothing)
  })
})

test('health answers on any host, and on none', () => {
  expect(ask('/livez', 'no_host')).toEqual({ kind: 'health', about: 'live' })
  expect(classify({ method: 'GET', host: undefined, url: '/readyz?x' }, isNetworkHost)).toEqual({
    kind: 'health',
    about: 'ready',
  })
  expect(ask('/livez', 'a.test', 'POST')).toMatchObject({ status: 405 })
})
