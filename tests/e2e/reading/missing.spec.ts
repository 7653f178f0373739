/** Addresses that must not exist: 404 (or a refusal), never a server error, and never another clinic's content. */
import { expect, test } from '@playwright/test'
import { ask, askRaw, productPort } from '../../support/ask'
import { hostNames, hosts, languagesOf, slugOf, type HostName } from '../../support/demo-network'

const brands = ['Port-Érable', 'Brisamar', 'Ahornbrück', 'Madinat al-Nada', 'Halvenne']
const techniquePath = (key: string, language: 'en' | 'fr' | 'es' | 'de' | 'ar') =>
  `/${language}/techniques/${encodeURIComponent(slugOf('techniques', key, language) ?? '')}`
const clinics = hostNames.filter((host) => hosts[host].clinic !== null)
const first = (host: HostName) => languagesOf(host)[0] ?? 'en'

/** `[host, path, why]`: all of them 404. */
const missing: [HostName, string, string][] = [
  ...['services', 'therapists', 'therapists/maren-tidewell', 'contact', 'imprint'].map(
    (page): [HostName, string, string] => ['localhost', `/en/${page}`, 'a clinic’s page on the network’s host'],
  ),
  ...clinics.map((host): [HostName, string, string] => [
    host,
    `/${first(host)}/clinics`,
    'the network’s finder on a clinic’s host',
  ]),
  ...clinics
    .filter((host) => hosts[host].clinic !== 'ahornbrueck')
    .map((host): [HostName, string, string] => [host, `/${first(host)}/imprint`, 'an imprint where none is wanted']),
  ['brisamar.localhost', '/en/therapists/maren-tidewell', 'another clinic’s therapist'],
  ['localhost', '/de/home-care', 'a page that is not translated'],
  ['ahornbrueck.localhost', '/de/home-care', 'a page that is not translated'],
  ['brisamar.localhost', '/de/home-care', 'a page that is not translated'],
  ['ahornbrueck.localhost', '/fr', 'a language that this clinic does not have'],
  ['ahornbrueck.localhost', techniquePath('swedish', 'fr'), 'a language that this clinic does not have'],
  ['localhost', '/it', 'a language that nobody has'],
  ['localhost', '/EN', 'a language in capitals'],
  ['localhost', '/en-CA/techniques', 'a language with a region'],
  ['localhost', '/en/techniques/massage-suedois', 'a slug of another language'],
  ['localhost', '/en/techniques/no-such-technique', 'an unknown slug'],
  ['localhost', '/en/techniques/swedish-massage/more', 'more path than there is'],
  ['localhost', '/en/no-such-page', 'an unknown page'],
  ['localhost', '/en/techniques/swedish-massage.html', 'a dot after a slug'],
  ['localhost', '/sites/localhost/en', 'the internal form of a page'],
  ['localhost', '/sites/port-erable.localhost/en/contact', 'the internal form of another host’s page'],
  ['port-erable.localhost', '/Sites/brisamar.localhost/es/contact', 'the internal form in capitals'],
  ['port-erable.localhost', '/%73ites/brisamar.localhost/es/contact', 'the internal form in disguise'],
  ['ahornbrueck.localhost', '/port-erable.localhost/fr/z.y', 'a dotted path behind another host’s name'],
  ['ahornbrueck.localhost', '/sites/port-erable.localhost/fr/z.y', 'a dotted path behind another host’s name'],
  ['ahornbrueck.localhost', '/port-erable.localhost/en/contact.txt', 'a dotted path behind another host’s name'],
  ['localhost', '/_next/data/x/en.json', 'the framework’s own data'],
  ['localhost', '/en.rsc', 'the framework’s flight data'],
  ['localhost', '/en/techniques/swedish-massage.rsc', 'the framework’s flight data'],
  ['localhost', '/_next/image?url=%2Fen&w=640&q=75', 'the framework’s image service'],
  ['localhost', '/package.json', 'a file of the checkout'],
  ['localhost', '/islands/manifest.json', 'a file of the build'],
  ['localhost', '/en/feed.xml/x', 'a path behind a file'],
]

for (const [host, path, why] of missing) {
  test(`${host}${path} is not there (${why})`, async () => {
    const { status, text } = await ask(host, path)
    expect(status).toBe(404)
    // The network's own pages name its clinics in the menu; a clinic's name no other.
    const others = hosts[host].clinic ? clinics.filter((other) => other !== host) : []
    expect(others.filter((other) => text.includes(`http://${other}:`))).toEqual([])
  })
}

test('nothing of the sensitive topic is at a clinic that opted out of it, and the 404 does not name it', async () => {
  const host = 'madinat-al-nada.localhost'
  const keys: [string, string][] = [
    ['techniques', 'prostate'],
    ['articles', 'prostate-massage-safety'],
    ...['acute-prostatitis', 'prostate-cancer', 'severe-haemorrhoids', 'recent-prostate-surgery'].map(
      (key): [string, string] => ['contraindications', key],
    ),
  ]
  for (const [collection, key] of keys) {
    for (const language of ['en', 'ar'] as const) {
      for (const word of [slugOf(collection, key, 'en') ?? '', slugOf(collection, key, 'fr') ?? '', key]) {
        const { status, text } = await ask(host, `/${language}/${collection}/${encodeURIComponent(word)}`)
        expect(`${status} ${language} ${word}`).toBe(`404 ${language} ${word}`)
        expect(text).not.toMatch(/prostat|بروستات/i)
      }
    }
  }
})

test('the sensitive topic is in no sitemap, feed, search, list or alternate where it is not shown', async () => {
  const host = 'madinat-al-nada.localhost'
  const pages = ['/sitemap.xml', '/en/feed.xml', '/ar/feed.xml', '/en', '/en/techniques', '/en/articles', '/en/faq']
  for (const path of [...pages, '/en/contraindications', '/ar/contraindications', '/ar/techniques', '/ar/faq']) {
    const { status, text } = await ask(host, path)
    expect(`${status} ${path}`).toBe(`200 ${path}`)
    expect(text.match(/prostat\w*|البروستات\w*/i)?.[0], path).toBeUndefined()
  }
  const answers = await Promise.all(
    [
      [host, '/en/search?q=prostate'],
      [host, `/ar/search?q=${encodeURIComponent('البروستاتا')}`],
      ['localhost', `/ar/search?q=${encodeURIComponent('البروستاتا')}`],
      ['localhost', '/ar/search?q=prostate'],
    ].map(([where = '', path = '']) => ask(where, path)),
  )
  for (const { text } of answers)
    // What was asked goes along to the other language; no page is led to.
    expect(text).not.toMatch(/href="\/(en|ar)\/[^"?]*(prostat|%D8%A8%D8%B1%D9%88%D8%B3%D8%AA%D8%A7%D8%AA)/i)
  const { text } = await ask('localhost', techniquePath('prostate', 'en'))
  const alternates = [...text.matchAll(/<link rel="alternate" hrefLang="([^"]+)"/gi)].map(([, name]) => name)
  expect(alternates.sort()).toEqual(['de', 'en', 'es', 'fr', 'x-default'])
  const home = await ask('localhost', '/en/home-care')
  expect(home.text).not.toMatch(/<link rel="alternate" hrefLang="de"/i)
})

/** Paths that no page can have; what they are refused with matters less than that nothing breaks. */
const hostile = [
  `/${'a'.repeat(10_000)}`,
  `/en/techniques/${'%D8%A7'.repeat(3_000)}`,
  `/en/techniques/${'a'.repeat(1_900)}`,
  `/${'a/'.repeat(900)}`,
  '/%00',
  '/en/techniques/%00',
  '/en/techniques/swedish-massage%00',
  '/en/search?q=%00',
  '/en/search?q=%zz',
  '/en/search?q=%C3%28',
  `/en/search?q=${'a'.repeat(9_000)}`,
  '/en/search?q=%27%29%3B--',
  '/en/search?q=a&q=b',
  '/en/search?q[]=a',
  '/%zz',
  '/en/%',
  '/en/techniques/%c0%af',
  '/en/techniques/%ff%fe',
  '/en/../../etc/passwd',
  '/en/%2e%2e/%2e%2e/etc/passwd',
  '/en/techniques/..%2f..%2fetc',
  '//en',
  '//evil.example/en',
  '/en//techniques',
  '/\\evil.example',
  '/en/techniques/%E2%80%AE',
  '/en/techniques/%EF%BF%BF',
  '/en/__proto__',
  '/en/techniques/constructor',
  '/__proto__/techniques',
  '/toString',
  '/en/self-check?entry=__proto__',
  '/en?_rsc=1',
  '/en/contraindications?page=99999999999999999999',
]

test('no path, however it is mangled, makes a server error or leads to another site', async () => {
  for (const path of hostile) {
    for (const host of ['localhost', 'port-erable.localhost'] as const) {
      const { status, headers } = await ask(host, path)
      expect(status, path.slice(0, 60)).toBeLessThan(500)
      const location = headers.location
      if (location) expect(new URL(location, `http://${host}:${productPort}`).hostname, path.slice(0, 60)).toBe(host)
    }
  }
})

/** What is sent as the Host header, and whose pages it must show: a host's own, or nobody's. */
const spellings: [string, HostName | null][] = [
  [`port-erable.localhost:${productPort}`, 'port-erable.localhost'],
  ['port-erable.localhost', 'port-erable.localhost'],
  ['port-erable.localhost:9', 'port-erable.localhost'],
  ['port-erable.localhost:', 'port-erable.localhost'],
  ['port-erable.localhost.', 'port-erable.localhost'],
  [`port-erable.localhost.:${productPort}`, 'port-erable.localhost'],
  ['PORT-ERABLE.Localhost', 'port-erable.localhost'],
  ['www.port-erable.example', 'port-erable.localhost'],
  ['port-erable.example', null],
  ['nobody.localhost', null],
  ['xn--port-rable-i7a.localhost', null],
  ['port-érable.localhost', null],
  ['port-erable.localhost.evil.example', null],
  ['evil.port-erable.localhost', null],
  ['port-erable.localhost@evil.example', null],
  ['port-erable.localhost, brisamar.localhost', null],
  ['port-erable.localhost/brisamar.localhost', null],
  ['port-erable.localhost:99999', null],
  ['port-erable.localhost:x', null],
  ['..', null],
  ['.', null],
  ['*.localhost', null],
  ['127.0.0.1', null],
  ['[::1]', null],
  ['a'.repeat(300), null],
  ['%6cocalhost', null],
  ["'; DROP TABLE users; --", null],
]

for (const [header, whose] of spellings) {
  test(`the Host header “${header.slice(0, 60).replace(String(productPort), '<port>')}” shows ${whose ? `${whose} and its canonical addresses` : 'nobody’s pages'}`, async () => {
    const sent = Buffer.from(header).toString('latin1')
    const { status, text } = await askRaw(`GET /en/contact HTTP/1.1\r\nHost: ${sent}`)
    if (!whose) {
      expect([400, 404]).toContain(status)
      expect(brands.filter((brand) => text.includes(brand))).toEqual([])
      return
    }
    expect(status).toBe(200)
    expect(text).toContain(`<link rel="canonical" href="http://${whose}:${productPort}/en/contact"/>`)
  })
}

test('requests without a host, or with two, are refused', async () => {
  const none = await askRaw('GET /en HTTP/1.1\r\nX-Nothing: 1')
  const two = await askRaw('GET /en/contact HTTP/1.1\r\nHost: nobody.example\r\nHost: port-erable.localhost')
  const absolute = await askRaw('GET http://port-erable.localhost/en/contact HTTP/1.1\r\nHost: nobody.example')
  for (const { status, text } of [none, two, absolute]) {
    expect([400, 404]).toContain(status)
    expect(brands.filter((brand) => text.includes(brand))).toEqual([])
  }
})

test('health is answered on any host, and says nothing private', async () => {
  for (const host of ['nobody.localhost', 'localhost', 'brisamar.localhost']) {
    for (const path of ['/livez', '/readyz']) {
      const { status, text } = await ask(host, path)
      expect(status).toBe(200)
      expect(text).not.toMatch(/postgres|secret|\/work|version/i)
    }
  }
})

test('pages can only be read', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
    expect((await ask('localhost', '/en', { method })).status).toBe(405)
  }
})
