/** Publishing as visitors see it: at once, on every host of the language, in every process, and nowhere else. */
import { expect, test } from '@playwright/test'
import { startServer, type Server } from '../support/another-server'
import { ask, productPort, several } from '../support/ask'
import { addressesOf, hostNames, languagesOf, slugOf } from '../support/demo-network'
import { signIn, type Editor } from '../support/editor'
import { ledgerCounts, networkNow } from '../support/network-clock'
import { aSecond } from '../support/patience'

test.describe.configure({ mode: 'default' })

const technique = 'techniques/swedish'
const path = `/fr/techniques/${slugOf('techniques', 'swedish', 'fr')}`
/** Every host that has French. */
const french = hostNames.filter((host) => (languagesOf(host) as readonly string[]).includes('fr'))

let admin: Editor
let nameBefore: string
test.beforeAll(async () => {
  admin = await signIn('admin@halvenne.example')
  nameBefore = String((await admin.must('GET', `${technique}?locale=fr&depth=0`)).name)
})
test.afterAll(async () => {
  await admin.must('PATCH', `${technique}?locale=fr`, { name: nameBefore })
  await admin.must('POST', `${technique}/publish`, { locales: ['fr'] })
})

const save = (editor: Editor, name: string) => editor.must('PATCH', `${technique}?locale=fr`, { name })

/** Milliseconds until every French host shows the name, at every one of these ports. Asks as browsers do: what is new? */
const untilSeen = async (name: string, ports: readonly number[], from: number): Promise<number> => {
  const places = ports.flatMap((port) => french.map((host) => ({ host, port })))
  const seen = await Promise.all(
    places.map(async ({ host, port }) => {
      let tag = ''
      for (;;) {
        const { text, headers } = await ask(host, path, { port, headers: tag ? { 'if-none-match': tag } : {} })
        if (text.includes(name)) return performance.now() - from
        if (performance.now() - from > 10_000)
          throw new Error(`${host}:${port} did not show “${name}” within ten seconds`)
        tag = headers.etag ?? ''
        await new Promise((go) => setTimeout(go, 10))
      }
    }),
  )
  return Math.max(...seen)
}

/** Saves and publishes a new name; gives the milliseconds from the call until it is seen everywhere. */
const rename = async (editor: Editor, name: string, ports: readonly number[]): Promise<number> => {
  await save(editor, name)
  const from = performance.now()
  await editor.must('POST', `${technique}/publish`, { locales: ['fr'] })
  return untilSeen(name, ports, from)
}

const report = (what: string, times: number[]) => {
  const sorted = [...times].sort((a, b) => a - b)
  const said = `${what}: median ${sorted[sorted.length >> 1]?.toFixed(0)} ms, worst ${sorted.at(-1)?.toFixed(0)} ms of ${times.length}`
  test.info().annotations.push({ type: 'timing', description: said })
  console.log(said)
}

test('twenty new names are each on every French host within a second, and other languages keep every byte', async () => {
  test.setTimeout(120_000)
  const others = hostNames.flatMap((host) =>
    languagesOf(host)
      .filter((language) => language !== 'fr')
      .flatMap((language) => addressesOf(host, language)),
  )
  const tagsOf = () =>
    several(
      others,
      6,
      async ({ host, path: other }) => `${host}${other} ${(await ask(host, other, { method: 'HEAD' })).headers.etag}`,
    )
  const before = await tagsOf()
  expect(before.filter((line) => !line.includes('"'))).toEqual([])
  const times: number[] = []
  for (let n = 1; n <= 20; n += 1) times.push(await rename(admin, `Massage suédois n° ${n}`, [productPort]))
  report('published and seen on every French host', times)
  expect(Math.max(...times)).toBeLessThan(aSecond())
  expect(await tagsOf()).toEqual(before)
  for (const host of french) {
    for (const list of ['/fr/techniques', '/fr']) {
      const { text } = await ask(host, list)
      expect(text, `${host}${list}`).toContain('Massage suédois n° 20')
      expect(text, `${host}${list}`).not.toContain('Massage suédois n° 19')
    }
  }
})

test('what one process publishes, another shows within a second; and after a restart in between', async () => {
  test.setTimeout(120_000)
  let second: Server = await startServer()
  try {
    const both = [productPort, second.port]
    const there = await signIn('admin@halvenne.example', second.port)
    const times: number[] = []
    for (let n = 1; n <= 5; n += 1) {
      times.push(await rename(admin, `Suédois par le premier, ${n}`, both))
      times.push(await rename(there, `Suédois par le second, ${n}`, both))
    }
    report('published by either process and seen at both', times)
    expect(Math.max(...times)).toBeLessThan(aSecond())

    const { port } = second
    await second.stop('SIGKILL')
    await rename(admin, 'Suédois pendant l’absence', [productPort])
    second = await startServer({ port })
    expect((await ask('localhost', path, { port })).text).toContain('Suédois pendant l’absence')
    const again = await signIn('admin@halvenne.example', port)
    const after = [
      await rename(again, 'Suédois après le retour', both),
      await rename(admin, 'Suédois du premier', both),
    ]
    report('after the restart', after)
    expect(Math.max(...after)).toBeLessThan(aSecond())
  } finally {
    await second.stop()
  }
})

test('a publication set for a moment appears at that moment by itself, and not before', async () => {
  const name = 'Massage suédois, à l’heure dite'
  await save(admin, name)
  await several(french, 2, (host) => ask(host, path))
  const wait = 2500
  const liveFrom = new Date((await networkNow()) + wait)
  const from = performance.now()
  await admin.must('POST', `${technique}/publish`, { locales: ['fr'], liveFrom: liveFrom.toISOString() })
  for (const host of french) expect((await ask(host, path)).text).not.toContain(name)
  const { languages } = (await admin.must('GET', `${technique}/publications`)) as {
    languages: { locale: string; scheduled: { at: string } | null }[]
  }
  expect(languages.find(({ locale }) => locale === 'fr')?.scheduled).not.toBeNull()
  const seen = await untilSeen(name, [productPort], from)
  report('appeared after', [seen])
  expect(seen).toBeGreaterThan(wait - 300)
  expect(seen).toBeLessThan(wait + aSecond())
})

test('a text that fails its schema is refused with the field named, and nothing changes', async () => {
  const before = await ledgerCounts()
  const page = await ask('localhost', path)
  const { summary } = await admin.must('GET', `${technique}?locale=fr&depth=0`)
  await admin.must('PATCH', `${technique}?locale=fr`, { summary: '' })
  try {
    const { status, body } = await admin.call('POST', `${technique}/publish`, { locales: ['fr', 'en'] })
    expect(status).toBe(422)
    const errors = body.errors as { path: string; locale: string; message: string }[]
    expect(errors.map((error) => `${error.locale} ${error.path}`)).toEqual(['fr summary'])
    expect(errors[0]?.message).toMatch(/summary/i)
    expect(await ledgerCounts()).toEqual(before)
    const after = await ask('localhost', path)
    expect(after.headers.etag).toBe(page.headers.etag)
  } finally {
    await admin.must('PATCH', `${technique}?locale=fr`, { summary })
  }
})

test('publishing the same words again leaves no trace', async () => {
  await admin.must('POST', `${technique}/publish`, { locales: ['fr'] })
  const before = await ledgerCounts()
  await admin.must('POST', `${technique}/publish`, { locales: ['fr'] })
  expect(await ledgerCounts()).toEqual(before)
})

test('safety words that nobody has signed reach no page: English is refused, French falls back to signed English', async () => {
  const strange = 'Ein Risiko, das niemand gelesen hat'
  for (const language of ['en', 'fr'] as const) {
    const { risks } = await admin.must('GET', `${technique}?locale=${language}&depth=0`)
    await admin.must('PATCH', `${technique}?locale=${language}`, { risks: [strange] })
    try {
      const { status, body } = await admin.call('POST', `${technique}/publish`, { locales: [language] })
      expect(status).toBe(language === 'en' ? 422 : 200)
      if (language === 'en') expect(JSON.stringify(body.errors)).toContain('not-signed')
      const page = `/${language}/techniques/${slugOf('techniques', 'swedish', language)}`
      const shown = language === 'fr' ? 'data-safety-language="en"' : '<html lang="en"'
      await expect.poll(async () => (await ask('localhost', page)).text).toContain(shown)
      expect((await ask('localhost', page)).text).not.toContain(strange)
    } finally {
      await admin.must('PATCH', `${technique}?locale=${language}`, { risks })
      await admin.must('POST', `${technique}/publish`, { locales: [language] })
    }
  }
  await expect.poll(async () => (await ask('localhost', path)).text).not.toContain('data-safety-language')
})
