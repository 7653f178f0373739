/** R22 and R23: what a language must have before a clinic opens in it, and what stands in for what nobody has translated. */
import { expect } from '@playwright/test'
import { ask } from '../../support/ask'
import { makeClinic } from '../../support/clinic-fixture'
import { hostNames, hosts, languagesOf, slugOf } from '../../support/demo-network'
import { test, type Bench, type Draft } from '../../support/medical-fixture'
import { absolute, condition } from '../../support/medical-words'
import { readPage } from '../../support/read-page'

const french = (key: string) => ({
  name: 'Fièvre de Quillon',
  plain: 'Inventée pour un test.',
  slug: `fievre-${key}`,
  ruling: { reason: 'Une raison.', whatToDo: 'Restez chez vous.' },
})

/** A condition that is live in English, and that nobody has translated. */
const untranslated = async (bench: Bench): Promise<Draft & { name: string }> => {
  const name = `Quillon fever ${Date.now().toString(36)}`
  const draft = await bench.make('contraindications', condition(absolute(), { name }))
  await draft.save({ slug: draft.key })
  await draft.goLive()
  return { ...draft, name }
}

const textOf = async (host: string, path: string): Promise<string> => {
  const { status, text } = await ask(host, path)
  expect(`${status} ${host}${path}`).toBe(`200 ${host}${path}`)
  return text
}

test('R23 a ruling that nobody has translated is on every page in every language, in English and marked so', async ({
  page,
  bench,
}) => {
  const { name, key } = await untranslated(bench)
  const marked = (html: string) =>
    page.evaluate(
      ([text, words]) => {
        const found = new DOMParser().parseFromString(text ?? '', 'text/html')
        const home = found.documentElement.lang
        const places = [...found.querySelectorAll('main *:not(script)')].filter(
          (each) => each.children.length === 0 && each.textContent?.includes(words ?? ''),
        )
        return places.map((each) => each.closest('[lang]')?.getAttribute('lang') ?? home)
      },
      [html, name],
    )
  for (const host of hostNames) {
    for (const locale of languagesOf(host)) {
      const technique = `/${locale}/techniques/${encodeURIComponent(slugOf('techniques', 'swedish', locale) ?? '')}`
      await expect.poll(async () => (await ask(host, technique)).text).toContain(name)
      const { lists } = await page.evaluate(readPage, await textOf(host, technique))
      expect(lists[0]?.rulings.filter((ruling) => ruling.condition === key)).toMatchObject([
        { outcome: 'avoid', class: 'absolute' },
      ])
      for (const path of [technique, `/${locale}/contraindications`, `/${locale}/self-check`]) {
        const languages = await marked(await textOf(host, path))
        expect(languages.length, `${host}${path}`).toBeGreaterThan(0)
        expect(new Set(languages), `${host}${path}`).toEqual(new Set(['en']))
      }
      const own = await textOf(host, `/${locale}/contraindications/${key}`)
      if (locale !== 'en') expect(own).toContain('data-safety-language="en"')
      const { clinic } = hosts[host]
      const bundle = await textOf(host, `/api/v1/rulings?locale=${locale}${clinic ? `&clinic=${clinic}` : ''}`)
      expect(bundle).toContain(key)
    }
  }
})

test('a missing translation of ordinary content is absent, and named by no alternate (R23)', async ({ page }) => {
  expect((await ask('localhost', '/de/home-care')).status).toBe(404)
  const { alternates } = await page.evaluate(readPage, await textOf('localhost', '/en/home-care'))
  expect(alternates.map(([language]) => language).sort()).toEqual(['ar', 'en', 'es', 'fr', 'x-default'])
})

test('R22 a clinic opens in a language only when all its safety content is signed in it', async ({ bench }) => {
  const draft = await untranslated(bench)
  const { key, name } = draft
  const clinic = await makeClinic('opening', { locales: ['en', 'fr', 'ar'] })
  const path = `clinics/${clinic.key}`
  const open = (locale: string) => clinic.admin.act(path, 'publish', { locales: [locale] })
  type Waiting = { languages: { locale: string; waitsFor: { key: string }[] }[] }
  const waitsFor = async (locale: string) => {
    const { languages } = (await clinic.admin.must('GET', `${path}/publications`)) as Waiting
    return languages.find((each) => each.locale === locale)?.waitsFor.map((document) => document.key)
  }
  try {
    for (const [locale, missing] of [
      ['fr', [key]],
      ['ar', ['blood-thinner', key]],
    ] as const) {
      const { status, body } = await open(locale)
      expect(status).toBe(422)
      expect((body.errors as { code: string }[]).map(({ code }) => code)).toEqual(['safety-unsigned'])
      expect(body.message).toContain(name)
      expect((await waitsFor(locale))?.sort()).toEqual([...missing].sort())
      expect((await ask(clinic.host, `/${locale}`)).status).toBe(404)
    }
    expect(await waitsFor('en')).toEqual([])

    // A change to the clinic goes out in the languages it has, and does not take the others along.
    await clinic.admin.must('PATCH', `${path}?locale=en`, { tagline: 'Open in English.', publishOnSave: true })
    await expect.poll(async () => (await ask(clinic.host, '/en')).text).toContain('Open in English.')
    expect((await ask(clinic.host, '/fr')).status).toBe(404)

    await draft.save(french(key), 'fr')
    await draft.goLive(['fr'])
    expect(await waitsFor('fr')).toEqual([])
    expect((await open('fr')).status).toBe(200)
    await expect.poll(async () => (await ask(clinic.host, '/fr')).status).toBe(200)
    expect((await open('ar')).status).toBe(422)

    // Once open, a later change of the source text follows R23 and closes nothing.
    await draft.save({ ruling: { whatToDo: 'Call us first.' } })
    await draft.goLive()
    expect((await open('fr')).status).toBe(200)
    const later = `/fr/contraindications/fievre-${key}`
    await expect.poll(async () => (await ask(clinic.host, later)).text).toContain('Call us first.')
    expect(await textOf(clinic.host, later)).toContain('data-safety-language="en"')
  } finally {
    await clinic.close()
  }
})

test('R23 withdrawing a translation leaves the ruling there in English; withdrawing it at all takes a clinician', async ({
  bench,
}) => {
  const draft = await untranslated(bench)
  const { key, ref } = draft
  await draft.save(french(key), 'fr')
  await draft.goLive(['fr'])
  const refused = await bench.editor.act(ref, 'withdraw', { reason: 'A mistake.' })
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([
    422,
    expect.stringContaining('withdrawal-needs-clinician'),
  ])
  await bench.clinician.mustAct(ref, 'withdraw', { locales: ['fr'], reason: 'Badly translated.' })
  await expect.poll(async () => (await ask('localhost', `/fr/contraindications/${key}`)).status).toBe(200)
  expect(await textOf('localhost', `/fr/contraindications/${key}`)).toContain('data-safety-language="en"')
  const alone = await bench.clinician.act(ref, 'withdraw', { locales: ['en'], reason: 'Only English.' })
  expect([alone.status, JSON.stringify(alone.body)]).toEqual([422, expect.stringContaining('source-withdrawn-alone')])
})
