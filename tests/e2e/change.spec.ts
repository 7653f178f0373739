/**
 * A condition that only called for care becomes one that rules massage out, in English: nothing public changes until a
 * clinician has signed it and an editor has published it; then every page of every host shows it, in every language, and
 * nothing else changes. Held against a crawl of the whole network before and after.
 */
import { expect, test, type Page } from '@playwright/test'
import { bundleSchema } from '@/domain/safety/bundle'
import { ask, several } from '../support/ask'
import { bundleWithout, numberIn, sitemapWithout } from '../support/condition-in-data'
import { restOf, saidOf, type About } from '../support/condition-on-page'
import { documentsOf, translationsOf } from '../support/demo-data'
import { slugOf, type Language } from '../support/demo-network'
import { signIn, type Editor } from '../support/editor'
import { untilHeard } from '../support/front-door-heard'
import { openSelfCheck, answerIn, outcomesIn, tick } from '../support/self-check-page'
import { some } from '../support/some'
import { changedSince, everyAddress, nameOf, readAll, type Asked, type Copy } from '../support/whole-network'

test.describe.configure({ mode: 'serial' })

const key = 'varicose-veins'
const document = `contraindications/${key}`
const changed = {
  class: 'absolute',
  outcome: 'avoid',
  scope: 'whole-body',
  reason: 'A vein that is pressed may tear; this sentence is only a test’s.',
  whatToDo: 'Do not have a massage until a doctor has seen your veins.',
  modification: null,
}

const isBundle = ({ path }: Asked): boolean => path.startsWith('/api/')
const isList = ({ page }: Asked): boolean => page?.name === 'contraindications'
const isItsPage = ({ page }: Asked): boolean => page?.document === document
const isSelfCheck = ({ path }: Asked): boolean => /\/self-check(\?|$)/.test(path)
const isTechnique = ({ page }: Asked): boolean => page?.document?.startsWith('techniques/') ?? false
const isWholeHosts = ({ language }: Asked): boolean => language === null

const whole = everyAddress(['varicose veins'])
const strata = [isItsPage, isBundle, isList, isSelfCheck, isTechnique, isWholeHosts]
const isOther = (asked: Asked): boolean => strata.every((is) => !is(asked))
/** Its addresses, as sitemaps have them. */
const paths = whole.filter(isItsPage).map(({ path }) => path)
/** Some of each that the change is about, and of all else. */
const addresses = [...strata.flatMap((is) => some(whole.filter(is), 6)), ...some(whole.filter(isOther), 24)]

const aboutIn = (asked: Asked): About => {
  const language: Language = asked.language ?? 'en'
  const words = language === 'en' ? documentsOf('contraindications').find((each) => each.key === key) : undefined
  const name = String((words ?? translationsOf('contraindications').get(key)?.[language])?.name)
  const path = `/${language}/contraindications/${encodeURIComponent(slugOf('contraindications', key, language) ?? '')}`
  return { key, name, path, isItsPage: isItsPage(asked) }
}

let editor: Editor
let reviewer: Editor
let parser: Page
let before: Map<string, Copy>
let after: Map<string, Copy>
let ruling: unknown

const everything = () => readAll(addresses)
const shows = ({ type, text }: Copy): boolean => type === 'text/html' && text.includes(`data-contraindication="${key}"`)
/** What the change is about: whatever shows the condition's rulings, lists it by its weight, or hands it to machines. */
const concerned = (copy: Copy): boolean => shows(copy) || isList(copy) || isBundle(copy)

test.beforeAll(async ({ browser }) => {
  editor = await signIn('editor@halvenne.example')
  reviewer = await signIn('reviewer@halvenne.example')
  parser = await browser.newPage()
  ruling = (await editor.must('GET', `${document}?locale=en&depth=0`)).ruling
  before = await everything()
})
test.afterAll(() => parser.close())

test('until it is signed and published, no page of any host changes by a byte', async () => {
  expect([...before.values()].filter(({ status }) => status !== 200).map(nameOf)).toEqual([])
  await editor.must('PATCH', `${document}?locale=en`, { ruling: { ...(ruling as object), ...changed } })
  const { status, body } = await editor.act(document, 'publish', { locales: ['en'] })
  expect(status).toBe(422)
  expect((body.errors as { code: string }[]).map(({ code }) => code)).toEqual(['not-signed'])
  expect(changedSince(before, await everything())).toEqual([])
  await reviewer.mustAct(document, 'sign', { locales: ['en'] })
  expect(changedSince(before, await everything())).toEqual([])
})

test('published, it is on every host at the first request, and nothing asked from then on shows the old', async () => {
  const copies = [...before.values()]
  const { published } = (await editor.mustAct(document, 'publish', { locales: ['en'] })) as {
    published: { locale: string }[]
  }
  expect(published.map(({ locale }) => locale).sort()).toEqual(['ar', 'de', 'en', 'es', 'fr'])
  await untilHeard()
  // A browser that asks whether its copy is still good hears that it is not.
  const asked = copies.filter(concerned)
  const still = await several(asked, 6, async (copy) => {
    const { status } = await ask(copy.host, copy.path, { headers: { 'if-none-match': copy.tag } })
    return status === 304 ? [nameOf(copy)] : []
  })
  expect(asked.length).toBeGreaterThan(addresses.length / 5)
  expect(still.flat()).toEqual([])
  after = await everything()
  const old = asked.filter((copy) => after.get(nameOf(copy))?.text === copy.text)
  expect(old.map(nameOf)).toEqual([])
})

/** How many techniques there are on a page's host in its language: the sensitive one is not everywhere. */
const techniquesAt = ({ host, language }: Asked): number =>
  whole.filter((each) => isTechnique(each) && each.host === host && each.language === language).length

/** What is wrong with what a page says of the condition. */
const complaintsOf = async (copy: Copy): Promise<string[]> => {
  const { rulings, notice, listedUnder } = await parser.evaluate(saidOf, { html: copy.text, about: aboutIn(copy) })
  const isForeign = copy.language !== 'en'
  const verdicts = [...new Set(rulings.map((each) => `${each.technique} ${each.outcome} ${each.class}`))]
  const worded = rulings.filter(({ text }) => text.includes(changed.whatToDo))
  const wanted: [boolean, string][] = [
    [verdicts.every((each) => each.endsWith(' avoid absolute')), verdicts.join(', ')],
    [!isForeign || worded.every(({ foreign }) => foreign.includes(`en/ltr ${changed.whatToDo}`)), 'English not marked'],
    [!isTechnique(copy) || worded.length > 0, 'does not say what to do now'],
    [!isTechnique(copy) || worded.every(({ isMarked }) => isMarked === isForeign), 'does not say that it is English'],
    [!isTechnique(copy) || worded.every(({ text }) => text.includes(changed.reason)), 'does not say why'],
    [!isTechnique(copy) || copy.text.includes('"@language":"en"') === isForeign, 'not marked for machines'],
    [!isItsPage(copy) || verdicts.length === techniquesAt(copy), `in its matrix: ${verdicts.length}`],
    [!isItsPage(copy) || notice === (isForeign ? 'en' : null), `its notice says ${notice}`],
    [!isList(copy) || listedUnder === 'page-absolute', `listed under ${listedUnder}`],
    [!isSelfCheck(copy) || verdicts.length >= 6, `in its table: ${verdicts.length}`],
  ]
  return wanted.flatMap(([is, what]) => (is ? [] : [`${nameOf(copy)}: ${what}`]))
}

test('technique pages, the condition’s page, lists and self-checks say it in every language, the English marked', async () => {
  const pages = [...after.values()].filter((copy) => !isBundle(copy) && copy.type === 'text/html')
  const touched = pages.filter((copy) => shows(copy) || isTechnique(copy) || isSelfCheck(copy) || isList(copy))
  expect(touched.length).toBeGreaterThan(addresses.length / 5)
  expect((await several(touched, 2, complaintsOf)).flat()).toEqual([])
})

test('every bundle says it too, and says that its words are English', () => {
  const bundles = [...after.values()].filter(isBundle)
  expect(bundles).toHaveLength(some(whole.filter(isBundle), 6).length)
  for (const copy of bundles) {
    const { cells, rulings, conditions } = bundleSchema.parse(JSON.parse(copy.text))
    const told = Object.values(cells[key] ?? {}).flatMap((cell) => Object.values(cell).map((at) => rulings[at]))
    expect(told.length, nameOf(copy)).toBeGreaterThanOrEqual(6)
    for (const each of told) expect(each, nameOf(copy)).toMatchObject({ ...changed, lang: 'en' })
    expect(conditions.find((each) => each.key === key)?.lang, nameOf(copy)).toBe('en')
  }
})

test('in the browser, ticking it rules every technique out, in the words that were signed', async ({ page }) => {
  for (const [path, reason] of [
    ['/en/self-check', `[data-reason="${key}"]`],
    ['/fr/self-check', `[data-reason="${key}"] [lang="en"][dir="ltr"]`],
  ] as const) {
    await openSelfCheck(page, 'port-erable.localhost', path)
    await tick(page, key)
    expect(new Set((await outcomesIn(page)).values())).toEqual(new Set(['avoid']))
    await expect(answerIn(page).locator(reason).filter({ hasText: changed.whatToDo }).first()).toBeVisible()
  }
  await openSelfCheck(page, 'madinat-al-nada.localhost', '/ar/self-check')
  await tick(page, key)
  await expect(
    answerIn(page).locator(`[lang="en"][dir="ltr"]`).filter({ hasText: changed.whatToDo }).first(),
  ).toBeVisible()
})

/** What differs between a page as it was and as it is now, besides what it says of the condition. */
const otherwise = async (old: Copy, now: Copy): Promise<string[]> => {
  const about = aboutIn(old)
  const was = await parser.evaluate(restOf, { html: old.text, about })
  const is = await parser.evaluate(restOf, { html: now.text, about })
  const at = was.lines.findIndex((line, index) => line !== is.lines[index])
  const same = at < 0 && was.lines.length === is.lines.length
  const name = nameOf(old)
  // One more rules massage out, and one less calls for care.
  const [out = 0, care = 0] = was.tallies.map(numberIn)
  const [outNow, careNow] = is.tallies.map(numberIn)
  const isCounted = was.tallies.length === 0 || (outNow === out + 1 && careNow === care - 1)
  return [
    ...(same ? [] : [`${name}: “${was.lines[at]?.slice(0, 200)}” is “${is.lines[at]?.slice(0, 200)}”`]),
    ...(isCounted ? [] : [`${name}: ${was.tallies.join(' / ')} is ${is.tallies.join(' / ')}`]),
  ]
}

test('nothing else has changed, on any page, in any list, bundle, feed or sitemap', async () => {
  const changedNow = changedSince(before, after).map((name) => before.get(name) as Copy)
  const isSitemap = ({ path }: Asked): boolean => path === '/sitemap.xml'
  expect(changedNow.filter((copy) => !concerned(copy) && !isSitemap(copy)).map(nameOf)).toEqual([])
  const found = await several(changedNow, 2, async (old) => {
    const now = after.get(nameOf(old)) as Copy
    if (isBundle(old)) expect(bundleWithout(key, now.text), nameOf(old)).toEqual(bundleWithout(key, old.text))
    else if (isSitemap(old)) expect(sitemapWithout(paths, now.text)).toEqual(sitemapWithout(paths, old.text))
    else return otherwise(old, now)
    return []
  })
  expect(found.flat()).toEqual([])
})

test('with the old words signed and published again, every page is as it was, but for who signed and when', async () => {
  await editor.must('PATCH', `${document}?locale=en`, { ruling })
  await reviewer.mustAct(document, 'sign', { locales: ['en'] })
  await editor.mustAct(document, 'publish', {})
  await untilHeard()
  const touched = [...before.values()].filter((copy) => concerned(copy) || copy.path === '/sitemap.xml')
  const now = await readAll(touched)
  const asBefore = new Map(touched.map((copy) => [nameOf(copy), copy]))
  const different = changedSince(asBefore, now).map((name) => before.get(name) as Copy)
  // Translations were signed when they were made, and are current again; only the English signature is a new one.
  const isSigned = (copy: Copy): boolean => isItsPage(copy) && copy.language === 'en'
  expect(different.filter((copy) => !isSigned(copy) && copy.path !== '/sitemap.xml').map(nameOf)).toEqual([])
  for (const old of different) {
    const again = now.get(nameOf(old)) as Copy
    if (!isSigned(old)) expect(sitemapWithout(paths, again.text)).toEqual(sitemapWithout(paths, old.text))
    else expect(await otherwise(old, again)).toEqual([])
    if (isSigned(old)) {
      const about = aboutIn(old)
      const said = [old, again].map(({ text: html }) => parser.evaluate(saidOf, { html, about }))
      expect(await said[1]).toEqual(await said[0])
    }
  }
})
