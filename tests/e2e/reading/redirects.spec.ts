/** Addresses that lead elsewhere: the bare host, a slash too many, a slug of former days, and a clinic's other domain. */
import { expect, test } from '@playwright/test'
import { ask, productPort } from '../../support/ask'
import { hostNames, slugOf, type HostName } from '../../support/demo-network'

/** `[host, Accept-Language, where the bare address leads]`. */
const arrivals: [HostName, string | undefined, string][] = [
  ['localhost', undefined, '/en'],
  ['localhost', 'fr-CA,fr;q=0.9,en;q=0.5', '/fr'],
  ['localhost', 'ar', '/ar'],
  ['localhost', 'pt-BR, es;q=0.3', '/es'],
  ['localhost', 'ja', '/en'],
  ['brisamar.localhost', undefined, '/es'],
  ['brisamar.localhost', 'de-AT', '/de'],
  ['brisamar.localhost', 'fr', '/es'],
  ['ahornbrueck.localhost', 'en;q=0, *', '/de'],
  ['madinat-al-nada.localhost', undefined, '/ar'],
  ['madinat-al-nada.localhost', 'en-GB', '/en'],
  ['port-erable.localhost', 'fr', '/fr'],
  ['port-erable.localhost', ';;;,,q=x', '/en'],
]

for (const [host, language, target] of arrivals) {
  test(`${host} leads a reader of “${language ?? 'nothing in particular'}” to ${target}`, async () => {
    const { status, headers } = await ask(host, '/', { headers: language ? { 'accept-language': language } : {} })
    expect(status).toBe(307)
    expect(headers.location).toBe(target)
    expect(headers.vary).toMatch(/accept-language/i)
  })
}

test('a slash at the end leads to the address without it, on the same host', async () => {
  for (const [path, target] of [
    ['/en/', '/en'],
    ['/en/techniques/', '/en/techniques'],
    ['/en/search/?q=neck', '/en/search?q=neck'],
  ] as const) {
    const { status, headers } = await ask('localhost', path)
    expect(`${status} ${headers.location}`).toBe(`308 ${target}`)
  }
})

test('a former slug leads to the present one in its language, and nowhere else', async () => {
  const now = `/fr/techniques/${slugOf('techniques', 'swedish', 'fr')}`
  for (const host of ['localhost', 'port-erable.localhost'] as const) {
    const { status, headers } = await ask(host, '/fr/techniques/massage-suedois-classique')
    expect(`${status} ${headers.location}`).toBe(`308 ${now}`)
    expect((await ask(host, now)).status).toBe(200)
  }
  for (const [host, language] of [
    ['localhost', 'en'],
    ['brisamar.localhost', 'es'],
    ['ahornbrueck.localhost', 'fr'],
  ] as const) {
    expect((await ask(host, `/${language}/techniques/massage-suedois-classique`)).status).toBe(404)
  }
})

test('a clinic’s other domain answers, and names the canonical one', async () => {
  for (const key of ['port-erable', 'brisamar', 'ahornbrueck', 'madinat-al-nada']) {
    const { status, text } = await ask(`www.${key}.example`, '/en/contact')
    expect(status).toBe(200)
    expect(text).toContain(`rel="canonical" href="http://${key}.localhost:${productPort}/en/contact"`)
    expect(text).not.toContain(`href="https://www.${key}.example`)
  }
})

test('each host’s robots.txt names its own sitemap', async () => {
  for (const host of hostNames) {
    const { text } = await ask(host, '/robots.txt')
    expect(text).toContain(`Sitemap: http://${host}:${productPort}/sitemap.xml`)
  }
})
