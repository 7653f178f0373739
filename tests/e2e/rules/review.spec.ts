/** R14: medical content is checked by somebody who did not write it and may judge it, and is checked again in time. */
import { expect, type Page } from '@playwright/test'
import { addressesOf, hostNames, languagesOf, slugOf, type Language } from '../../support/demo-network'
import { several } from '../../support/ask'
import { article, condition, conditionView, prose, ruling } from '../../support/medical-words'
import { found, freshKey, test, verdictOf, type Bench, type Draft } from '../../support/medical-fixture'
import { makeClinician } from '../../support/clinician-fixture'
import { networkNow } from '../../support/network-clock'
import { cellsOf, listed } from '../../support/technique-pages'
import type { Editor } from '../../support/editor'

const signAs = async (made: Draft, who: Editor, languages = ['en']): Promise<string[]> =>
  (await made.ask('sign', languages, who)).issues
const make = (bench: Bench): Promise<Draft> => bench.make('contraindications', condition(ruling('avoid')))

test('R14 whoever wrote a document does not sign it, in no language, until somebody else has', async ({ bench }) => {
  const made = await make(bench)
  const both = await makeClinician(bench, { roles: ['editor', 'reviewer'] })
  expect(await signAs(made, both.account)).toEqual([])
  await both.account.must('PATCH', `${made.ref}?locale=en`, { plain: 'Written by the one who signs.' })
  expect(await signAs(made, both.account)).toEqual(['own-work at - (en)'])
  const french = { name: 'Cas', plain: 'Un essai.', ruling: { ...ruling('avoid'), reason: 'Motif.', whatToDo: 'Non.' } }
  await both.account.must('PATCH', `${made.ref}?locale=fr`, french)
  expect(await signAs(made, both.account, ['en', 'fr'])).toEqual(['own-work at - (en)', 'own-work at - (fr)'])
  expect((await made.ask('publish', ['en', 'fr'])).issues).toContain('not-signed at - (en)')
  expect(await signAs(made, bench.clinician)).toEqual([])
  expect(await signAs(made, both.account)).toEqual([])
  expect(await signAs(made, both.account, ['fr'])).toEqual(['own-work at - (fr)'])
})

test('R14 nobody signs who is no clinician, or inactive, or whose credential has lapsed, or may not judge the topic', async ({
  bench,
}) => {
  const made = await make(bench)
  for (const who of [bench.editor, bench.admin]) expect((await made.ask('sign', ['en'], who)).status).toBe(403)
  expect(await made.ask('publish')).toMatchObject({ status: 422, issues: ['not-signed at - (en)'] })
  const { account, change } = await makeClinician(bench)
  const day = (shift: number) =>
    networkNow().then((now) => new Date(now + shift * 86_400_000).toISOString().slice(0, 10))
  await change({ active: false })
  expect(await signAs(made, account)).toEqual(['clinician-inactive at - (en)'])
  await change({ active: true, validUntil: await day(-1) })
  expect(await signAs(made, account)).toEqual(['credential-lapsed at - (en)'])
  await change({ validUntil: null, topics: ['prostate'] })
  expect(await signAs(made, account)).toEqual(['topic-not-allowed at topic (en)'])
  await change({ validUntil: await day(0), topics: ['general'] })
  expect(await signAs(made, account)).toEqual([])
})

/** What a page says of its review. */
const reviewOn = async (page: Page, host: string, path: string): Promise<{ line: string; overdue: boolean }> => {
  const { text } = await found(host, path)
  return page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    const line = parsed.querySelector('main .review')?.textContent ?? ''
    return { line: line.replace(/\s+/g, ' '), overdue: parsed.querySelector('[data-review="overdue"]') !== null }
  }, text)
}

const inYears = (now: number, years: number): string => {
  const date = new Date(now)
  date.setUTCFullYear(date.getUTCFullYear() + years)
  return date.toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' })
}

for (const [sensitivity, years] of [
  ['none', 2],
  ['health-sensitive', 1],
] as const)
  test(`R14 a page says who checked it and when, and is due again within ${years * 12} months (${sensitivity})`, async ({
    bench,
    page,
  }) => {
    const made = await bench.make('articles', article([prose('Calm words.')], { sensitivity }))
    const { account, name } = await makeClinician(bench)
    const now = await networkNow()
    expect(verdictOf(await account.act(made.ref, 'sign', { locales: ['en'] })).status).toBe(200)
    await bench.editor.mustAct(made.ref, 'publish', { locales: ['en'] })
    const { slug } = await bench.editor.must('GET', `${made.ref}?locale=en&depth=0`)
    const { line, overdue } = await reviewOn(page, 'localhost', `/en/articles/${String(slug)}`)
    expect(line).toContain(`Checked by ${name}, Invented for a test, on ${inYears(now, 0)}`)
    expect(line).toContain(`due by ${inYears(now, years)}`)
    expect(overdue).toBe(false)
  })

test('R25 pages name a clinician as published, not as the working copy has it since', async ({ bench, page }) => {
  const made = await bench.make('articles', article([prose('Calm words.')]))
  const { account, name, change } = await makeClinician(bench)
  await change({ name: 'Dr. Nobody Knows Yet', credentials: 'Struck off' })
  expect(await signAs(made, account)).toEqual([])
  await bench.editor.mustAct(made.ref, 'publish', { locales: ['en'] })
  const { slug } = await bench.editor.must('GET', `${made.ref}?locale=en&depth=0`)
  const { line } = await reviewOn(page, 'localhost', `/en/articles/${String(slug)}`)
  expect(line).toContain(`Checked by ${name}, Invented for a test`)
})

test('R25 a clinician whom the public does not know yet signs nothing, and is told so in each language', async ({
  bench,
}) => {
  const made = await make(bench)
  const { account } = await makeClinician(bench, { isPublished: false })
  const told: string[] = []
  for (const language of ['en', 'fr', 'es', 'de', 'ar']) {
    const { status, issues, messages } = await made.ask('sign', ['en'], account.in(language))
    expect([status, issues]).toEqual([422, ['clinician-unpublished at - (en)']])
    told.push(...messages)
  }
  expect(new Set(told).size).toBe(5)
})

test('R14 every medical page names who checked it; the one whose review is overdue says so, on every host', async () => {
  // All of them on the network’s own host; on the others the articles, in the language of the place.
  const medical = hostNames
    .flatMap((host) => addressesOf(host, languagesOf(host)[0] as Language))
    .filter(({ document }) => /^(articles|techniques|contraindications)\//.test(document ?? ''))
    .filter(({ host, document }) => host === 'localhost' || document?.startsWith('articles/'))
  expect(medical.length).toBeGreaterThan(50)
  const late = await several(medical, 6, async ({ host, path, document }) => {
    const { text } = await found(host, path)
    const line = /<p class="review"[^>]*>.*?<\/p>/s.exec(text)?.[0]
    expect(line, `${host}${path}`).toMatch(/Aldersey|Valcourt|Mirwani/)
    return text.includes('data-review="overdue"') ? [document] : []
  })
  expect(late.flat()).toEqual(hostNames.map(() => 'articles/how-often-and-how-long'))
})

test('R14 an overdue review shows on a condition’s page and in the bundle, and relaxes nothing', async ({
  bench,
  page,
  read,
}) => {
  const key = freshKey('overdue')
  const at = { at: '2024-01-10T09:00:00Z', dueAt: '2026-01-10T09:00:00Z' }
  const review = { clinician: 'tobin-aldersey', name: 'Dr. Tobin Aldersey', credentials: 'Doctor', ...at }
  const view = conditionView(key, ruling('clearance'), { review })
  await bench.force({ collection: 'contraindications', key, clinic: null, locale: 'en', view, slug: key })
  expect(await reviewOn(page, 'port-erable.localhost', `/en/contraindications/${key}`)).toMatchObject({ overdue: true })
  const swedish = `/en/techniques/${slugOf('techniques', 'swedish', 'en')}`
  const shown = async () => listed(await read('port-erable.localhost', swedish)).find((each) => each.condition === key)
  await expect.poll(shown).toMatchObject({ outcome: 'clearance' })
  const { cell, conditions } = await cellsOf('port-erable.localhost', 'en')
  expect(cell(key, 'swedish')?.outcome).toBe('clearance')
  expect(conditions.flatMap((each) => (each.overdue ? [each.key] : []))).toEqual([key])
})
