/** R38: the stamp stands on medical pages alone, and what a clinic says stands apart from it, with the rulings of what it names. */
import { expect, type Page } from '@playwright/test'
import { makeClinic } from '../../support/clinic-fixture'
import { slugOf } from '../../support/demo-network'
import { signIn } from '../../support/editor'
import { untilHeard } from '../../support/front-door-heard'
import { found, freshKey, test } from '../../support/medical-fixture'

const host = 'port-erable.localhost'
type Own = { text: string; beneath: string[]; isApart: boolean }

/** A clinic's own words on a page, with the conditions whose rulings stand directly beneath them. */
const ownWordsOn = async (page: Page, at: string, path: string): Promise<Own[]> => {
  const { text } = await found(at, path)
  return page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    return [...parsed.querySelectorAll('[data-clinic-words]')].map((each) => ({
      text: (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
      beneath: [...(each.nextElementSibling?.querySelectorAll('[data-contraindication][data-outcome]') ?? [])].map(
        (ruling) =>
          `${ruling.getAttribute('data-contraindication')} ${ruling.getAttribute('data-technique')} ${ruling.getAttribute('data-outcome')}`,
      ),
      isApart: each.closest('[data-checked-by]') === null,
    }))
  }, text)
}

test('R38 a note on a service that names a condition has its live ruling directly beneath it, for that technique', async ({
  bench,
  page,
}) => {
  const key = freshKey('service')
  bench.own(`services/${key}`)
  await bench.admin.must('POST', 'services?locale=en', {
    ...{ key, clinic: 'port-erable', technique: 'deep-tissue', minutes: 55, price: 9900, referral: 'none' },
    ...{ therapists: ['port-erable-maren-tidewell'], note: 'Good with a blood thinner, says our team.' },
    publishOnSave: true,
  })
  await untilHeard()
  const own = await ownWordsOn(page, host, '/en/services')
  const note = own.find(({ text }) => text.includes('says our team'))
  expect(note?.text).toContain('Port-Érable')
  expect(note?.beneath).toEqual(['blood-thinner deep-tissue avoid'])
  expect(own.find(({ text }) => text.includes('ten minutes more'))?.beneath).toEqual([])
})

test('R38 a notice and what a clinic says about itself have their rulings beneath them, by a search word as well', async ({
  page,
  bench,
}) => {
  const made = await makeClinic('own-words', { about: 'We love guests with warfarin and with a thrombosis.' })
  bench.after(made.close)
  const key = freshKey('notice')
  bench.own(`notices/${key}`)
  await made.admin.must('POST', 'notices?locale=en', {
    ...{ key, clinic: made.key, severity: 'info', text: 'Pregnancy week at our place.' },
    ...{ placement: 'all-pages', publishOnSave: true },
  })
  await untilHeard()
  const own = await ownWordsOn(page, made.host, '/en/contact')
  expect(own.find(({ text }) => text.includes('warfarin'))?.beneath.join()).toContain('blood-thinner')
  for (const path of ['/en/contact', '/en/search?q=x', `/en/techniques/${slugOf('techniques', 'swedish', 'en')}`]) {
    const notice = (await ownWordsOn(page, made.host, path)).find(({ text }) => text.includes('Pregnancy week'))
    expect(notice?.text, path).toContain('Test own-words')
    expect(notice?.beneath.join(), path).toContain('pregnancy therapeutic-massage clearance')
  }
})

test('R38 a local note stands apart from the stamp, under the clinic’s name, with the rulings of what it names', async ({
  bench,
  page,
}) => {
  const manager = await signIn('manager@port-erable.example')
  const note = 'We also know our way around varicose veins.'
  const { doc } = await manager.must('POST', 'overlays?locale=en', {
    ...{ clinic: 'port-erable', collection: 'techniques', document: 'swedish', note },
  })
  const ref = `overlays/${(doc as { id: string }).id}`
  bench.own(ref)
  await manager.mustAct(ref, 'publish', { locales: ['en'] })
  const own = await ownWordsOn(page, host, `/en/techniques/${slugOf('techniques', 'swedish', 'en')}`)
  const said = own.find(({ text }) => text.includes(note))
  expect(said?.isApart).toBe(true)
  expect(said?.beneath).toEqual(['varicose-veins swedish modify'])
})

test('R38 pages that give no medical advice carry no stamp; those that do say who checked them and when', async ({
  page,
}) => {
  const stampsOn = async (path: string) => {
    const { text } = await found('localhost', path)
    return page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html')
      return {
        stamps: [...parsed.querySelectorAll('[data-checked-by]')].map(
          (each) => `${each.getAttribute('data-checked-by')} ${each.querySelector('time')?.getAttribute('datetime')}`,
        ),
        isReviewed: html.includes('reviewedBy'),
        isNamed: /Checked by/.test(parsed.querySelector('main')?.textContent ?? ''),
      }
    }, text)
  }
  for (const path of ['privacy', 'accessibility', 'about', 'editorial-policy'])
    expect(await stampsOn(`/en/${path}`), path).toEqual({ stamps: [], isReviewed: false, isNamed: false })
  for (const path of ['home-care', 'first-visit', `techniques/${slugOf('techniques', 'swedish', 'en')}`]) {
    const { stamps } = await stampsOn(`/en/${path}`)
    expect(stamps, path).toHaveLength(1)
    expect(stamps[0]).toMatch(/^[a-z0-9-]+ \d{4}-\d\d-\d\dT/)
  }
})
