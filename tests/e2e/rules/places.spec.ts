/** R33 and R34: what depends on where a clinic is, and on what it offers. */
import { expect, type Page } from '@playwright/test'
import { distanceKm } from '@/domain/clinic/distance'
import { makeClinic } from '../../support/clinic-fixture'
import { documentsOf } from '../../support/demo-data'
import {
  addressesOf,
  canonicalHostOf,
  hostNames,
  hosts,
  slugOf,
  type Address,
  type HostName,
} from '../../support/demo-network'
import { several, productPort } from '../../support/ask'
import { makePlace } from '../../support/jurisdiction-fixture'
import { found, test } from '../../support/medical-fixture'
import { networkNow } from '../../support/network-clock'
import { addressOf } from '../../support/self-check-page'
import { some } from '../../support/some'
import { listed, techniqueOf, techniquePages } from '../../support/technique-pages'

/** A day where the clinics of these tests are, so many days from today. */
const dayFromToday = async (shift: number): Promise<string> =>
  new Date((await networkNow()) + shift * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'America/Moncton' })

const guide = '/en/articles/therapeutic-massage-guide'
const open = { claimsPolicy: 'open', selfCheckMode: 'verdict' }

test('R33 when a legal review is overdue, claims become strict: those without a source are no longer shown', async ({
  bench,
  page,
}) => {
  const claimsAt = async (host: string) => {
    const { text } = await found(host, guide)
    return page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html')
      const claims = [...parsed.querySelectorAll('.claim:has([data-evidence])')]
      return { shown: claims.length, unsourced: claims.filter((each) => !each.querySelector('.cite')).length }
    }, text)
  }
  const inTime = await claimsAt(await makePlace(bench, { ...open, legalReviewDue: await dayFromToday(0) }))
  expect(inTime.unsourced).toBeGreaterThanOrEqual(3)
  const overdue = await claimsAt(await makePlace(bench, { ...open, legalReviewDue: await dayFromToday(-1) }))
  expect(overdue.unsourced).toBe(0)
  expect(overdue.shown).toBeLessThan(inTime.shown)
})

test('R33 and the clinic’s own words may not promise anything', async ({ bench }) => {
  const say = async (host: string) => {
    const clinic = host.replace('.localhost', '')
    const key = `${clinic}-promise`
    bench.own(`notices/${key}`)
    const reply = await bench.admin.call('POST', 'notices?locale=en', {
      ...{ key, clinic, text: 'Relief guaranteed.', publishOnSave: true },
    })
    const [error] = (reply.body.errors ?? []) as { data?: { refusals?: { code: string }[] } }[]
    return `${reply.status} ${(error?.data?.refusals ?? []).map(({ code }) => code).join()}`
  }
  expect(await say(await makePlace(bench, { ...open, legalReviewDue: await dayFromToday(0) }))).toBe('201 ')
  expect(await say(await makePlace(bench, { ...open, legalReviewDue: await dayFromToday(-1) }))).toBe(
    '422 certainty-while-review-overdue',
  )
})

test('R33 and the self-check becomes a table', async ({ bench, page }) => {
  const look = async (host: string) => {
    await page.goto(addressOf(host, '/en/self-check'))
    await expect(page.locator('[data-self-check="table"] [data-contraindication]').first()).toBeAttached()
    return page.locator('self-check').count()
  }
  expect(await look(await makePlace(bench, { ...open, legalReviewDue: await dayFromToday(0) }))).toBe(1)
  for (const selfCheckMode of ['verdict', 'lookup', 'table'])
    expect(await look(await makePlace(bench, { ...open, selfCheckMode, legalReviewDue: await dayFromToday(-1) }))).toBe(
      0,
    )
})

type Offer = { clinic: string; technique: string; activeTo?: string | null }
type Clinic = { key: string; brand: string; geo: { lat: number; lng: number } }

const offers = (clinic: string, technique: string): boolean =>
  (documentsOf('services') as unknown as Offer[]).some(
    (service) =>
      service.clinic === clinic &&
      service.technique === technique &&
      !(service.activeTo && service.activeTo < '2026-11-24'),
  )

/** The brand of the nearest other clinic of the demo that offers a technique. */
const nearestTo = (here: string, technique: string): string | null => {
  const clinics = documentsOf('clinics') as unknown as Clinic[]
  const own = clinics.find(({ key }) => key === here) as Clinic
  const others = clinics.filter(({ key }) => key !== here && offers(key, technique))
  return others.sort((a, b) => distanceKm(own.geo, a.geo) - distanceKm(own.geo, b.geo))[0]?.key ?? null
}

/** What a technique's page says of being offered here: nothing, or where the nearest clinic is that offers it. */
const offeredOn = async (page: Page, { host, path }: Pick<Address, 'host' | 'path'>): Promise<string> => {
  const { text } = await found(host, path)
  return page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    const panel = parsed.querySelector('[data-offered="no"]')
    const prices = parsed.querySelectorAll('data[value]').length
    if (!panel) return prices > 0 ? 'offered' : 'nothing'
    return `not offered, nearest: ${panel.querySelector('a')?.getAttribute('href') ?? 'none'}`
  }, text)
}

test('R34 a clinic shows what it does not offer as not offered, with the nearest clinic that does, and with all its rulings', async ({
  page,
  read,
}) => {
  let notOffered = 0
  for (const address of some(techniquePages(['en']), 16)) {
    const { clinic } = hosts[address.host]
    const technique = techniqueOf(address)
    if (!clinic || technique === 'therapeutic-massage' || technique === 'prostate') continue
    const nearest = nearestTo(clinic, technique)
    const expected = offers(clinic, technique)
      ? 'offered'
      : `not offered, nearest: ${nearest ? `http://${nearest}.localhost:${productPort}/en` : 'none'}`
    if (expected !== 'offered') notOffered += 1
    expect(await offeredOn(page, address), `${technique} at ${clinic}`).toBe(expected)
    const rulings = async (host: string) =>
      listed(await read(host, address.path)).map((each) => `${each.condition} ${each.class}`)
    const network = (await rulings('localhost')).filter(
      (line) => clinic !== 'madinat-al-nada' || !/prostat|haemorr/.test(line),
    )
    // One that a clinic has made stricter stands apart from its other variants.
    expect([...new Set(await rulings(address.host))].sort()).toEqual([...new Set(network)].sort())
  }
  expect(notOffered).toBeGreaterThan(0)
})

test('R34 the nearest clinic is found anew as soon as one begins or ends to offer a technique', async ({
  bench,
  page,
}) => {
  const path = `/en/techniques/${slugOf('techniques', 'deep-tissue', 'en')}`
  const here = () => offeredOn(page, { host: 'brisamar.localhost', path })
  const before = await here()
  expect(before).toMatch(/^not offered, nearest: http/)
  const neighbour = await makeClinic('neighbour', { geo: { lat: 28.1, lng: -15.42 } })
  bench.after(neighbour.close)
  expect(await here()).toBe(before)
  const key = `${neighbour.key}-deep`
  bench.own(`services/${key}`)
  const service = { key, clinic: neighbour.key, technique: 'deep-tissue', minutes: 60, price: 9000, therapists: [] }
  await bench.admin.must('POST', 'services?locale=en', { ...service, publishOnSave: true })
  await expect.poll(here).toBe(`not offered, nearest: http://${neighbour.host}:${productPort}/en`)
  const activeTo = await dayFromToday(-1)
  await bench.admin.must('PATCH', `services/${key}?locale=en`, { activeTo, publishOnSave: true })
  await expect.poll(here).toBe(before)
})

test('R34 a clinic’s own host is the address of what carries its prices, people or overlay; the network’s, of all else', async () => {
  const addresses = hostNames.flatMap((host) => some(addressesOf(host, 'en'), 20))
  const answers = await several(addresses, 6, async (address) => {
    const { text } = await found(address.host, address.path)
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(text)?.[1]
    const owner: HostName = canonicalHostOf(address)
    return { place: `${address.host}${address.path}`, owner, canonical, expected: addressOf(owner, address.path) }
  })
  for (const { place, canonical, expected } of answers) expect(canonical, place).toBe(expected)
  const atClinics = answers.filter(({ owner, place }) => owner !== 'localhost' && place.startsWith(owner))
  const elsewhere = answers.filter(({ owner, place }) => owner === 'localhost' && !place.startsWith('localhost'))
  expect(Math.min(atClinics.length, elsewhere.length)).toBeGreaterThan(5)
})
