/** Publishing as visitors see it: at once, on every host of the language, in every process, and nowhere else. */
import { expect, test } from '@playwright/test'
import { startServer, type Server } from '../support/another-server'
import { ask, productPort, several } from '../support/ask'
import { addressesOf, hostNames, languagesOf, slugOf } from '../support/demo-network'
import { signIn, type Editor } from '../support/editor'
import { isWhole, some } from '../support/some'
import { pokesOf, untilHeard } from '../support/front-door-heard'
import { ledgerCounts, networkNow } from '../support/network-clock'

test.describe.configure({ mode: 'default' })

const technique = 'techniques/swedish'
const path = `/fr/techniques/${slugOf('techniques', 'swedish', 'fr')}`
/** Every host that has French. */
const french = hostNames.filter((host) => (languagesOf(host) as readonly string[]).includes('fr'))

let admin: Editor
let clinician: Editor
test.beforeAll(async () => {
  admin = await signIn('admin@halvenne.example')
  clinician = await signIn('reviewer@halvenne.example')
})

/** Saves a new name, which a clinician signs. */
const save = async (editor: Editor, name: string) => {
  await editor.must('PATCH', `${technique}?locale=fr`, { name })
  await clinician.mustAct(technique, 'sign', { locales: ['fr'] })
}

/** The French hosts, at these ports, whose page does not show the name at the first request. */
const without = async (name: string, ports: readonly number[]): Promise<string[]> => {
  const places = ports.flatMap((port) => french.map((host) => ({ host, port })))
  const shown = await several(places, 4, async ({ host, port }) =>
    (await ask(host, path, { port })).text.includes(name),
  )
  return places.filter((_, at) => !shown[at]).map(({ host, port }) => `${host}:${port} without “${name}”`)
}

/** Saves and publishes a new name; once the front doors have heard, gives where the first request does not show it. */
const rename = async (editor: Editor, name: string, ports: readonly number[]): Promise<string[]> => {
  // Every page is kept before, so that the old one would be sent where it is not dropped.
  await without(name, ports)
  await save(editor, name)
  await editor.mustAct(technique, 'publish', { locales: ['fr'] })
  await untilHeard()
  return without(name, ports)
}

test('new names are each on every French host at the first request, and other languages keep every byte', async () => {
  const elsewhere = hostNames.flatMap((host) =>
    languagesOf(host)
      .filter((language) => language !== 'fr')
      .flatMap((language) => addressesOf(host, language)),
  )
  const others = some(elsewhere, 40)
  const tagsOf = () =>
    several(
      others,
      6,
      async ({ host, path: other }) => `${host}${other} ${(await ask(host, other, { method: 'HEAD' })).headers.etag}`,
    )
  const before = await tagsOf()
  expect(before.filter((line) => !line.includes('"'))).toEqual([])
  for (let n = 1; n <= 3; n += 1)
    expect(await rename(admin, `Massage suédois n° ${n} de trois`, [productPort])).toEqual([])
  expect(await tagsOf()).toEqual(before)
  for (const host of french) {
    for (const list of ['/fr/techniques', '/fr']) {
      const { text } = await ask(host, list)
      expect(text, `${host}${list}`).toContain('Massage suédois n° 3 de trois')
      expect(text, `${host}${list}`).not.toContain('Massage suédois n° 2 de trois')
    }
  }
})

test('an act pokes every front door once, when it is committed; one that is refused, or says nothing new, does not', async () => {
  const publish = (locales: readonly string[]) => admin.act(technique, 'publish', { locales })
  await save(admin, 'Massage suédois, annoncé')
  expect(await pokesOf(() => publish(['fr']))).toBe(1)
  expect(await pokesOf(() => publish(['fr']))).toBe(0)
  expect(await pokesOf(() => publish(['xx']))).toBe(0)
})

test('what one process publishes, another shows at the first request; and after a restart in between', async () => {
  let second: Server = await startServer()
  try {
    const both = [productPort, second.port]
    const there = await signIn('admin@halvenne.example', second.port)
    for (let n = 1; n <= (isWhole ? 3 : 1); n += 1) {
      expect(await rename(admin, `Suédois par le premier, ${n}`, both)).toEqual([])
      expect(await rename(there, `Suédois par le second, ${n}`, both)).toEqual([])
    }

    const { port } = second
    await second.stop('SIGKILL')
    expect(await rename(admin, 'Suédois pendant l’absence', [productPort])).toEqual([])
    second = await startServer({ port })
    expect((await ask('localhost', path, { port })).text).toContain('Suédois pendant l’absence')
    const again = await signIn('admin@halvenne.example', port)
    expect(await rename(again, 'Suédois après le retour', both)).toEqual([])
    expect(await rename(admin, 'Suédois du premier', both)).toEqual([])
  } finally {
    await second.stop()
  }
})

test('a publication set for a moment appears at that moment by itself, and not before', async () => {
  const name = 'Massage suédois, à l’heure dite'
  await save(admin, name)
  await several(french, 2, (host) => ask(host, path))
  const liveFrom = (await networkNow()) + 2500
  await admin.mustAct(technique, 'publish', { locales: ['fr'], at: new Date(liveFrom).toISOString() })
  const { languages } = (await admin.must('GET', `${technique}/publications`)) as {
    languages: { locale: string; scheduled: { at: string }[] }[]
  }
  const scheduled = languages.find(({ locale }) => locale === 'fr')?.scheduled[0]?.at
  expect(Date.parse(scheduled ?? '')).toBe(Math.floor(liveFrom))
  const { acts } = await ledgerCounts()
  for (const host of french) {
    const isShown = async () => {
      const shown = (await ask(host, path)).text.includes(name)
      // The clock is read after the page: what is shown by then may be shown.
      if (shown) expect(await networkNow(), host).toBeGreaterThanOrEqual(liveFrom)
      return shown
    }
    await expect.poll(isShown, { intervals: [50] }).toBe(true)
  }
  expect((await ledgerCounts()).acts).toBe(acts)
})

test('a text that fails its schema is refused with the field named, and nothing changes', async () => {
  const before = await ledgerCounts()
  const page = await ask('localhost', '/fr/first-visit')
  const { title } = await admin.must('GET', 'pages/first-visit?locale=fr&depth=0')
  await admin.must('PATCH', 'pages/first-visit?locale=fr', { title: '' })
  try {
    const { status, body } = await admin.act('pages/first-visit', 'publish', { locales: ['fr', 'en'] })
    expect(status).toBe(422)
    const errors = body.errors as { path: string; locale: string; message: string }[]
    expect(errors.map((error) => `${error.locale} ${error.path}`)).toEqual(['fr title'])
    expect(errors[0]?.message).toMatch(/title/i)
    expect(await ledgerCounts()).toEqual(before)
    const after = await ask('localhost', '/fr/first-visit')
    expect(after.headers.etag).toBe(page.headers.etag)
  } finally {
    await admin.must('PATCH', 'pages/first-visit?locale=fr', { title })
  }
})

test('publishing the same words again leaves no trace', async () => {
  await admin.mustAct(technique, 'publish', { locales: ['fr'] })
  const before = await ledgerCounts()
  await admin.mustAct(technique, 'publish', { locales: ['fr'] })
  expect(await ledgerCounts()).toEqual(before)
})

test('safety words that nobody has signed reach no page: English is refused, French falls back to signed English', async () => {
  const strange = 'Ein Risiko, das niemand gelesen hat'
  for (const language of ['en', 'fr'] as const) {
    const { risks } = await admin.must('GET', `${technique}?locale=${language}&depth=0`)
    await admin.must('PATCH', `${technique}?locale=${language}`, { risks: [strange] })
    try {
      const { status, body } = await admin.act(technique, 'publish', { locales: [language] })
      expect(status).toBe(language === 'en' ? 422 : 200)
      if (language === 'en') expect(JSON.stringify(body.errors)).toContain('not-signed')
      const page = `/${language}/techniques/${slugOf('techniques', 'swedish', language)}`
      const shown = language === 'fr' ? 'data-safety-language="en"' : '<html lang="en"'
      await expect.poll(async () => (await ask('localhost', page)).text).toContain(shown)
      expect((await ask('localhost', page)).text).not.toContain(strange)
    } finally {
      await admin.must('PATCH', `${technique}?locale=${language}`, { risks })
      await admin.mustAct(technique, 'publish', { locales: [language] })
    }
  }
  await expect.poll(async () => (await ask('localhost', path)).text).not.toContain('data-safety-language')
})
