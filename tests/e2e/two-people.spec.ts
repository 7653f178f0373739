/** Two people at one document: neither undoes the other unseen, over HTTP and in the form. */
import { expect, type Page } from '@playwright/test'
import { signIn } from '../support/editor'
import { freshKey, test, type Bench, type Draft } from '../support/medical-fixture'
import { condition, ruling } from '../support/medical-words'
import { ledgerCounts } from '../support/network-clock'

const password = process.env.DEMO_PASSWORD ?? 'demo-only-Halvenne-2026'
const german = { name: 'Erfunden', plain: 'Niemand hat es.', ruling: { reason: 'Ein Test.', whatToDo: 'Fragen Sie.' } }

type Ruling = { outcome: string; whatToDo: string; reason: string }
const read = async ({ admin }: Bench, { ref }: Draft, language = 'de') =>
  (await admin.must('GET', `${ref}?locale=${language}`)) as { base: string; name: string; ruling: Ruling }

/** A condition whose outcome is `modify`, with German words. */
const gentle = async (bench: Bench): Promise<Draft> => {
  const draft = await bench.make('contraindications', condition(ruling('modify', { modification: 'Gently only.' })))
  await draft.save(german, 'de')
  return draft
}

test('a form in German leaves the outcome as a colleague has set it, and keeps its own words', async ({ bench }) => {
  const draft = await gentle(bench)
  const form = await read(bench, draft)
  await draft.save({ ruling: { outcome: 'avoid' } })
  const typed = { ...form, ruling: { ...form.ruling, whatToDo: 'Bleiben Sie zu Hause.' } }
  await bench.admin.must('PATCH', `${draft.ref}?locale=de`, typed)
  expect((await read(bench, draft)).ruling).toMatchObject({ outcome: 'avoid', whatToDo: 'Bleiben Sie zu Hause.' })
})

test('what two have changed is refused with what it was, and what each of them says', async ({ bench }) => {
  const draft = await gentle(bench)
  const form = await read(bench, draft)
  await draft.save({ ruling: { whatToDo: 'Rufen Sie an.' } }, 'de')
  const typed = { ...form, name: 'Umbenannt', ruling: { ...form.ruling, whatToDo: 'Kommen Sie.' } }
  const { status, body } = await bench.admin.call('PATCH', `${draft.ref}?locale=de`, typed)
  expect([status, body.conflicts]).toEqual([
    409,
    [{ path: 'ruling.whatToDo', locale: 'de', base: 'Fragen Sie.', theirs: 'Rufen Sie an.', yours: 'Kommen Sie.' }],
  ])
  const { name, ruling: stored } = await read(bench, draft)
  expect([name, stored.whatToDo]).toEqual(['Erfunden', 'Rufen Sie an.'])
  // Taking over the other's words is an answer to it.
  const agreed = { ...typed, ruling: { ...typed.ruling, whatToDo: 'Rufen Sie an.' } }
  await bench.admin.must('PATCH', `${draft.ref}?locale=de`, agreed)
  expect((await read(bench, draft)).name).toBe('Umbenannt')
})

test('a base that nobody knows any more counts nothing as untouched', async ({ bench }) => {
  const draft = await gentle(bench)
  const form = await read(bench, draft)
  const { status, body } = await bench.admin.call('PATCH', `${draft.ref}?locale=de`, {
    ...form,
    base: 'x',
    name: 'Anders',
  })
  expect([status, body.conflicts]).toEqual([409, [{ path: 'name', locale: 'de', theirs: 'Erfunden', yours: 'Anders' }]])
})

test('a save without a base is made from what is stored now, and a base is never stored', async ({ bench }) => {
  const draft = await gentle(bench)
  await bench.admin.must('PATCH', `${draft.ref}?locale=de`, { name: 'Ohne' })
  const { name, base } = await read(bench, draft)
  expect([name, base]).toEqual(['Ohne', expect.stringMatching(/^[0-9a-f]{20}\.[0-9a-f]{20}$/)])
  expect((await read(bench, draft, 'en')).base).not.toBe(base)
})

test('the refusal of a save tells nobody what they may not read', async ({ bench }) => {
  const manager = await signIn('manager@brisamar.example')
  const { docs } = (await bench.admin.must('GET', 'services?where[clinic][equals]=port-erable&limit=1')) as {
    docs: { id: string }[]
  }
  const { status, body } = await manager.call('PATCH', `services/${docs[0]?.id}?locale=en`, { base: 'x', name: 'Mine' })
  expect([status, body.conflicts]).toEqual([403, undefined])
})

test('the network’s own words are kept from being undone as well', async ({ bench }) => {
  const { admin } = bench
  const path = 'globals/network?locale=es'
  const before = await admin.must('GET', path)
  bench.after(() => admin.must('POST', path, { tagline: before.tagline }))
  await admin.must('POST', path, { tagline: freshKey('theirs') })
  const { status } = await admin.call('POST', path, { ...before, tagline: 'Mía' })
  expect(status).toBe(409)
})

const open = async (page: Page, email: string, path: string) => {
  await page.goto('/admin/login')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL((url) => url.pathname === '/admin')
  await page.goto(path)
}
/** Opens a condition's form at its ruling, which stands on a tab of its own, and types into it. */
const typeAdvice = async (page: Page, { key }: Draft, words: string) => {
  await open(page, 'editor@halvenne.example', `/admin/collections/contraindications/${key}?locale=de`)
  await page.getByRole('button', { name: 'Ruling', exact: true }).click()
  await adviceOf(page).fill(words)
}
const adviceOf = (page: Page) => page.locator('#field-ruling__whatToDo')
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()

test('in the browser: the German form keeps a colleague’s “avoid”, and shows it afterwards', async ({
  bench,
  page,
}) => {
  test.setTimeout(120_000)
  const draft = await gentle(bench)
  await typeAdvice(page, draft, 'Bleiben Sie zu Hause.')
  await bench.admin.must('PATCH', `${draft.ref}?locale=en`, { ruling: { outcome: 'avoid' } })
  await save(page)
  await expect(page.getByText(/updated successfully/i)).toBeVisible()
  expect((await read(bench, draft)).ruling).toMatchObject({ outcome: 'avoid', whatToDo: 'Bleiben Sie zu Hause.' })
  await expect(page.locator('#field-ruling__outcome')).toContainText('Avoid')
})

test('in the browser: what both have written is refused in words, and what was typed stays', async ({
  bench,
  page,
}) => {
  test.setTimeout(120_000)
  const draft = await gentle(bench)
  await typeAdvice(page, draft, 'Kommen Sie.')
  await bench.admin.must('PATCH', `${draft.ref}?locale=de`, { ruling: { whatToDo: 'Rufen Sie an.' } })
  await save(page)
  await expect(page.getByText(/has saved other words here since you opened this/).first()).toBeVisible()
  await expect(adviceOf(page)).toHaveValue('Kommen Sie.')
  expect((await read(bench, draft)).ruling.whatToDo).toBe('Rufen Sie an.')
})

test('in the browser: a clinician’s press on Sign signs no words that were saved after the page was opened', async ({
  bench,
  page,
}) => {
  test.setTimeout(120_000)
  const draft = await gentle(bench)
  await open(page, 'reviewer@halvenne.example', `/admin/collections/contraindications/${draft.key}?locale=en`)
  const panel = page.getByRole('region', { name: 'On the public site' })
  await panel.getByRole('checkbox', { name: /^EN/ }).check()
  await draft.save({ ruling: { whatToDo: 'Have a deep massage.' } })
  const { signatures } = await ledgerCounts()
  const answered = page.waitForResponse((response) => response.url().endsWith('/sign'))
  await panel.getByRole('button', { name: 'Sign' }).click()
  await answered
  expect((await ledgerCounts()).signatures).toBe(signatures)
  await expect(panel.getByRole('alert')).toContainText('“Ask before you come.” → “Have a deep massage.”')
  await expect(panel.getByRole('button', { name: 'Sign' })).toBeDisabled()
})
