/** Rows damaged past the door, by SQL: whatever is in them, no page says anything more loosely and none fails. */
import { expect, test } from '@playwright/test'
import { ask } from '../support/ask'
import { addressesOf, slugOf, type HostName, type Language } from '../support/demo-network'
import * as damages from '../support/fixtures/damages'
import { becomes, place, type Batch } from '../support/fixtures/damages'
import { some } from '../support/some'
import { forceRow, replaceRows, type Damage } from '../support/forced-row'
import { looserIn, snapshotOf, type Snapshot } from '../support/safety-snapshot'

test.describe.configure({ mode: 'default' })

const clinicHost = 'port-erable.localhost'
const machines = (language: Language) => ['/sitemap.xml', '/robots.txt', '/theme.css', '/', `/${language}/feed.xml`]
const bundles = (host: HostName, language: Language) => {
  const clinic = host === 'localhost' ? '' : `&clinic=${host.split('.')[0]}`
  return ['', '&entry=prostate'].map((entry) => `/api/v1/rulings?locale=${language}${clinic}${entry}`)
}
const documentPath = (collection: string, key: string): string =>
  `/en/${collection}/${encodeURIComponent(slugOf(collection, key, 'en') ?? '')}`

/** Addresses of a host in a language, for people and for machines. */
const everything = (host: HostName, language: Language = 'en'): string[] => [
  ...some(addressesOf(host, language), 16).map(({ path }) => path),
  `/${language}/self-check?entry=prostate`,
  `/${language}/search?q=massage`,
  ...machines(language),
  ...bundles(host, language),
]
/** Pages on which a ruling or a warning sign can stand. */
const safetyPages = [
  ...['swedish', 'deep-tissue', 'prostate'].map((key) => documentPath('techniques', key)),
  documentPath('contraindications', 'pregnancy'),
  documentPath('articles', 'prostate-massage-safety'),
  ...['', '/contraindications', '/faq', '/self-check?entry=prostate'].map((name) => `/en${name}`),
]

const known = new Map<string, Promise<Snapshot>>()
/** What the sound network says; taken once. */
const soundly = (host: HostName, paths: readonly string[]): Promise<Snapshot> => {
  const name = [host, ...paths].join()
  const taken = known.get(name) ?? snapshotOf(host, paths)
  known.set(name, taken)
  return taken
}

/** Takes a look while rows are damaged, and puts them back. */
const during = async <T>(damaged: readonly Damage[], look: () => Promise<T>): Promise<T> => {
  const restore = await replaceRows(damaged)
  try {
    return await look()
  } finally {
    await restore()
  }
}

/** Addresses that failed, in a snapshot. */
const failed = (shown: Snapshot): string[] =>
  [...shown].flatMap(([path, { status }]) => (status >= 500 ? [`${path} answered ${status}`] : []))
const statuses = (shown: Snapshot): number[] => [...shown.values()].map(({ status }) => status)
const naming = (words: RegExp, shown: Snapshot): string[] =>
  [...shown].filter(([, { text }]) => words.test(text)).map(([path]) => path)

const nothingIsLooser = (batches: readonly Batch[], host: HostName, paths: readonly string[]) => {
  for (const { name, damages: damaged } of some(batches, 2))
    test(name, async () => {
      const before = await soundly(host, paths)
      expect(looserIn(before, before)).toEqual([])
      expect([...before.values()].reduce((sum, { cells }) => sum + cells.size, 0)).toBeGreaterThan(50)
      expect(looserIn(before, await during(damaged, () => snapshotOf(host, paths)))).toEqual([])
    })
}

test.describe('conditions with', () => nothingIsLooser(damages.conditionBatches, 'localhost', everything('localhost')))
test.describe('techniques with', () => nothingIsLooser(damages.techniqueBatches, 'localhost', everything('localhost')))
test.describe('warning signs with', () => nothingIsLooser(damages.signBatches, 'localhost', safetyPages))
test.describe('a clinic’s overlay with', () =>
  nothingIsLooser(damages.overlayBatches, clinicHost, [...safetyPages, ...bundles(clinicHost, 'en')]))

test('a looser row of a shared document that calls itself a clinic’s is nobody’s', async () => {
  const paths = [...safetyPages, documentPath('contraindications', 'dvt'), ...bundles(clinicHost, 'en')]
  const before = await soundly(clinicHost, paths)
  const cancel = await forceRow({
    ...place('contraindications', 'dvt', 'port-erable'),
    view: damages.looserCondition('dvt'),
  })
  try {
    expect(looserIn(before, await snapshotOf(clinicHost, paths))).toEqual([])
  } finally {
    await cancel()
  }
})

test.describe('as if they were not published: damaged rows,', () => {
  for (const { name, damages: damaged } of some(damages.droppedBatches, 2))
    test(name, async () => {
      const host: HostName = damaged[0]?.place.clinic ? clinicHost : 'localhost'
      const gone = damaged.flatMap(({ place: { collection, key } }) => {
        if (collection === 'pages') return [`/en/${key}`]
        return slugOf(collection, key, 'en') ? [documentPath(collection, key)] : []
      })
      const looked = [...new Set([...everything(host), ...gone])]
      const shown = await during(damaged, () => snapshotOf(host, looked))
      expect(failed(shown)).toEqual([])
      expect(gone.map((path) => shown.get(path)?.status)).toEqual(gone.map(() => 404))
      const others = everything(host).filter((path) => !gone.includes(path) && !path.endsWith('/faq'))
      expect(looserIn(await soundly(host, others), shown)).toEqual([])
    })

  test('and a picture whose rights end on no day', async () => {
    const sizes = [{ url: '/media/forced.webp', width: 1, height: 1 }]
    const view = { key: 'forced-picture', alt: 'x', rightsUntil: 'banana', sizes }
    const cancel = await forceRow({ ...place('media', 'forced-picture'), view, files: ['/media/forced.webp'] })
    try {
      expect((await ask('localhost', '/media/forced.webp')).status).toBe(404)
    } finally {
      await cancel()
    }
  })
})

test.describe('the law of a place with', () => {
  const paths = ['', '/services', '/imprint', '/contact', '/self-check'].map((name) => `/en${name}`)
  const all = [...paths, documentPath('techniques', 'swedish'), '/sitemap.xml']
  for (const { name, damages: damaged } of some(damages.lawBatches, 2))
    test(name, async () => {
      const shown = await during(damaged, () => snapshotOf(clinicHost, all))
      expect(failed(shown)).toEqual([])
      // Whatever is lost of it, the number to call is the place's own, and nothing gives a verdict.
      expect(naming(/href="tel:911"/, shown)).toEqual(expect.arrayContaining(['/en', '/en/self-check']))
      expect(naming(/href="tel:112"/, shown)).toEqual([])
      expect(naming(/<self-check/, shown)).toEqual([])
      const others = all.filter((path) => path !== '/en/imprint')
      expect(looserIn(await soundly(clinicHost, others), shown)).toEqual([])
    })
})

test.describe('the network’s own document with', () => {
  for (const { name, damages: damaged } of some(damages.networkBatches, 2))
    test(name, async () => {
      const paths = ['', '/self-check', '/articles'].map((each) => `/en${each}`)
      const before = await soundly(clinicHost, safetyPages)
      await during(damaged, async () => {
        expect(statuses(await snapshotOf('localhost', [...paths, ...bundles('localhost', 'en')]))).toEqual(
          Array(5).fill(404),
        )
        expect(failed(await snapshotOf('localhost', [...machines('en'), ...everything('localhost', 'ar')]))).toEqual([])
        // A clinic's pages go on, with the notice that another language still says.
        const shown = await snapshotOf(clinicHost, safetyPages)
        expect(looserIn(before, shown)).toEqual([])
        expect(naming(/<div class="standing"><p[^>]*>[^<]{40,}/, shown)).toEqual(safetyPages)
      })
    })
})

test.describe('a clinic’s own document with', () => {
  const own = ['', '/services', '/contact', '/self-check'].map((name) => `/en${name}`)
  const french = ['', '/services', '/self-check'].map((name) => `/fr${name}`)
  const elsewhere = ['/en', '/en/clinics', documentPath('techniques', 'prostate')]
  for (const { name, damages: damaged } of some(damages.clinicBatches, 2))
    test(name, async () => {
      const before = [await soundly(clinicHost, french), await soundly('localhost', elsewhere)] as const
      await during(damaged, async () => {
        expect(statuses(await snapshotOf(clinicHost, [...own, ...bundles(clinicHost, 'en')]))).toEqual(
          Array(6).fill(404),
        )
        expect(failed(await snapshotOf(clinicHost, machines('en')))).toEqual([])
        expect(looserIn(before[0], await snapshotOf(clinicHost, french))).toEqual([])
        const others = await snapshotOf('localhost', elsewhere)
        expect(looserIn(before[1], others)).toEqual([])
        // It is named by the language that is left.
        expect(naming(new RegExp(`//${clinicHost}:\\d+/fr"`), others)).toEqual(['/en', '/en/clinics'])
      })
    })
})

test('nothing of a topic comes back for damage, where the clinic opted out of it', async () => {
  const host = 'madinat-al-nada.localhost'
  const hidden = [
    ['techniques', 'prostate'],
    ['articles', 'prostate-massage-safety'],
    ['contraindications', 'prostate-cancer'],
    ['warning-signs', 'heavy-bleeding'],
    ['faqs', 'prostate-what'],
  ] as const
  const untagged = hidden.map(([collection, key]) => ({
    place: place(collection, key),
    change: () => ({ topic: null, about: [] }),
  }))
  const paths = [...everything(host), documentPath('techniques', 'prostate'), documentPath('articles', hidden[1][1])]
  const without = await during(untagged, () => snapshotOf(host, paths))
  expect([failed(without), naming(/prostat/i, without)]).toEqual([[], []])

  const clinic = { ...place('clinics', 'madinat-al-nada', 'madinat-al-nada') }
  const change: Damage['change'] = ({ view }) => ({ view: { ...(view as object), optOuts: 'prostate' } })
  const shown = await during([{ place: clinic, change }], () => snapshotOf(host, paths))
  expect([failed(shown), naming(/prostat/i, shown)]).toEqual([[], []])
})

test('with the worst of rows together, every page of a host still answers, and says nothing more loosely', async () => {
  const worst = [
    place('contraindications', 'fever'),
    place('techniques', 'therapeutic-massage'),
    place('overlays', 'port-erable-pregnancy-first-trimester', 'port-erable'),
    place('warning-signs', 'intolerable-pressure'),
    place('jurisdictions', 'ca-nb'),
    place('network', 'network'),
  ].map((each) => ({
    place: each,
    change: () => ({ ...becomes(null)({} as never), topic: null, about: [], title: ' ' }),
  }))
  const before = await soundly(clinicHost, everything(clinicHost))
  expect(looserIn(before, await during(worst, () => snapshotOf(clinicHost, everything(clinicHost))))).toEqual([])
})

test('afterwards the network is as it was', async () => {
  for (const [host, paths] of [
    ['localhost', everything('localhost')],
    [clinicHost, everything(clinicHost)],
  ] as const) {
    // When a clinic opens and closes is written down from the moment of rendering on.
    const texts = (shown: Snapshot) =>
      [...shown].map(([path, { status, text }]) => `${path} ${status} ${text.replace(/data-states="[^"]*"/g, '')}`)
    const [was, is] = [texts(await soundly(host, paths)), texts(await snapshotOf(host, paths))]
    expect(is.filter((page, at) => page !== was[at]).map((page) => page.slice(0, 80))).toEqual([])
  }
})
