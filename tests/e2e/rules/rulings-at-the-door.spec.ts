/** R1 and R4 to R7: what a ruling must say before anybody reads it, and what becomes of one that says too little. */
import { expect } from '@playwright/test'
import { slugOf } from '../../support/demo-network'
import { signIn } from '../../support/editor'
import { absolute, condition, conditionView, ruling, verifiedWork } from '../../support/medical-words'
import { freshKey, test, verdictOf, type Draft } from '../../support/medical-fixture'
import { cellsOf, listed } from '../../support/technique-pages'

const pathOf = (technique: string): string => `/en/techniques/${slugOf('techniques', technique, 'en')}`

/** Both moments refuse: a clinician's time is not spent on it, and it cannot go out. */
const expectRefused = async (draft: Draft, issues: string[], locales = ['en']): Promise<void> => {
  for (const act of ['review', 'publish'] as const) {
    const verdict = await draft.ask(act, locales)
    expect(verdict, act).toMatchObject({ status: 422, issues })
  }
}

test('R1 an absolute ruling means avoid, and no exception loosens it, whatever it cites', async ({ bench }) => {
  const made = await bench.make(
    'contraindications',
    condition(absolute({ outcome: 'clearance', clearanceBy: 'doctor' })),
  )
  await expectRefused(made, ['absolute-not-avoid at ruling.outcome (en)'])
  const looser = { technique: 'swedish', ...ruling('modify', { citations: [verifiedWork] }) }
  await made.save({ ruling: absolute(), exceptions: [looser] })
  await expectRefused(made, ['looser-than-absolute at exceptions.0.outcome (en)'])
})

test('R4 an exception replaces a relative ruling for its technique and variant, on the pages and in the bundle', async ({
  bench,
  read,
}) => {
  const made = await bench.make(
    'contraindications',
    condition(ruling('clearance'), {
      variants: [
        { key: 'early', name: 'Early' },
        { key: 'late', name: 'Late' },
      ],
      exceptions: [
        { technique: 'swedish', variant: 'early', ...ruling('avoid') },
        { technique: 'reflexology', ...ruling('modify', { citations: [verifiedWork] }) },
      ],
    }),
  )
  await made.goLive()
  await expect.poll(async () => (await cellsOf('localhost', 'en')).cells[made.key]).toBeTruthy()
  const expected = {
    swedish: { early: 'avoid', late: 'clearance' },
    reflexology: { early: 'modify', late: 'modify' },
    sports: { early: 'clearance', late: 'clearance' },
  }
  for (const host of ['localhost', 'port-erable.localhost'] as const) {
    const { cell } = await cellsOf(host, 'en')
    for (const [technique, variants] of Object.entries(expected)) {
      for (const [variant, outcome] of Object.entries(variants))
        expect(cell(made.key, technique, variant), `${technique}, ${variant}`).toMatchObject({
          outcome,
          class: 'relative',
        })
      const shown = listed(await read(host, pathOf(technique))).filter(({ condition: key }) => key === made.key)
      expect(shown.map(({ outcome }) => outcome)).toEqual([...new Set(Object.values(variants))])
    }
  }
})

test('R4 an exception never replaces an absolute ruling, even when it was forced into the ledger', async ({
  bench,
  read,
}) => {
  const key = freshKey('absolute')
  const exceptions = [{ id: 'x', technique: 'swedish', ...ruling('fine') }]
  await bench.force({
    collection: 'contraindications',
    key,
    clinic: null,
    locale: 'en',
    view: conditionView(key, absolute(), { exceptions }),
  })
  const onPage = async () => listed(await read('localhost', pathOf('swedish'))).find((each) => each.condition === key)
  await expect.poll(onPage).toMatchObject({ outcome: 'avoid', class: 'absolute' })
  const { cell } = await cellsOf('localhost', 'en')
  expect(cell(key, 'swedish')).toMatchObject({ outcome: 'avoid', class: 'absolute' })
})

test('R5 a looser exception needs a supporting work, and then a clinician’s signature', async ({ bench, read }) => {
  const looser = (citations: string[]) => ({
    exceptions: [{ technique: 'swedish', ...ruling('modify', { citations }) }],
  })
  const made = await bench.make('contraindications', condition(ruling('clearance'), looser([])))
  const unsupported = ['looser-without-source at exceptions.0.citations (en)']
  await expectRefused(made, unsupported)
  await made.save(looser(['massage-envy', 'nih-sleep', 'pmc']))
  await expectRefused(made, unsupported)
  await made.save(looser([verifiedWork]))
  expect(await made.ask('publish')).toMatchObject({ status: 422, issues: ['not-signed at - (en)'] })
  await made.goLive()
  const outcomeOn = async (technique: string) =>
    listed(await read('localhost', pathOf(technique))).find(({ condition: key }) => key === made.key)?.outcome
  await expect.poll(() => outcomeOn('swedish')).toBe('modify')
  expect(await outcomeOn('sports')).toBe('clearance')
})

const lacking: [what: string, ruling: Record<string, unknown>, code: string, field: string][] = [
  [
    'clearance without anybody who gives it',
    ruling('clearance', { clearanceBy: null }),
    'clearance-by-missing',
    'clearanceBy',
  ],
  [
    'a modification that is not described',
    ruling('modify', { modification: ' ' }),
    'modification-missing',
    'modification',
  ],
  ['avoid without what to do', ruling('avoid', { whatToDo: '' }), 'missing', 'whatToDo'],
  ['absolute without what to do', absolute({ whatToDo: null }), 'missing', 'whatToDo'],
  ['no reason', ruling('fine', { reason: '  ' }), 'missing', 'reason'],
]
for (const [what, incomplete, code, field] of lacking)
  test(`R6 ${what}: refused, with the field and the language named`, async ({ bench }) => {
    const made = await bench.make('contraindications', condition(incomplete))
    await expectRefused(made, [`${code} at ruling.${field} (en)`])
    await made.save({ ruling: ruling('avoid'), exceptions: [{ technique: 'swedish', ...incomplete }] })
    const { issues } = await made.ask('review')
    expect(issues).toContain(`${code} at exceptions.0.${field} (en)`)
  })

test('R6 the refusal is told in the language of the admin', async ({ bench }) => {
  const made = await bench.make('contraindications', condition(ruling('clearance', { clearanceBy: null })))
  for (const [language, sentence] of [
    ['fr', 'anglais, Who gives clearance : Dites qui peut donner le feu vert.'],
    ['ar', 'الإنجليزية، Who gives clearance: اذكر من يمكنه إعطاء الموافقة.'],
  ] as const) {
    const editor = await signIn('editor@halvenne.example', undefined, language)
    const { messages } = verdictOf(await editor.act(made.ref, 'publish', { locales: ['en'] }))
    expect(
      messages.map((message) => message.replace(/\s/g, ' ')),
      language,
    ).toEqual([sentence])
  }
})

test('R6 an empty reason in one language is refused there, and no page of that language goes without one', async ({
  bench,
  read,
}) => {
  const made = await bench.make('contraindications', condition(ruling('avoid', { reason: 'The English reason.' })))
  const french = { name: 'Cas d’essai', plain: 'Personne ne l’a.' }
  await made.save({ ...french, ruling: { ...ruling('avoid'), reason: 'Le motif.', whatToDo: 'Attendez.' } }, 'fr')
  await made.save({ ruling: { ...ruling('avoid'), reason: '', whatToDo: 'Attendez.' } }, 'fr')
  expect(await made.ask('review', ['fr'])).toMatchObject({ status: 422, issues: ['missing at ruling.reason (fr)'] })
  await made.goLive()
  expect((await made.ask('publish', ['fr'])).status).toBe(200)
  const { text, lists } = await read('localhost', `/fr/techniques/${slugOf('techniques', 'swedish', 'fr')}`)
  expect(lists[0]?.rulings.some(({ condition: key }) => key === made.key)).toBe(true)
  expect(text).toContain('The English reason.')
})

test('R7 a missing outcome cannot be saved, and keeps every technique from being published', async ({ bench }) => {
  const words = { ...condition(ruling('avoid', { outcome: null })), key: freshKey('without') }
  bench.own(`contraindications/${words.key}`)
  const saved = await bench.editor.call('POST', 'contraindications?locale=en', words)
  expect(`${saved.status} ${JSON.stringify(saved.body)}`).toMatch(/^400 .*"path":"ruling\.outcome"/)
  const swedish = () => bench.editor.act('techniques/swedish', 'publish', { locales: ['en'] })
  expect((await swedish()).status).toBe(200)
  const view = conditionView(words.key, ruling('modify', { outcome: undefined }), { name: 'Unjudged condition' })
  await bench.force({ collection: 'contraindications', key: words.key, clinic: null, locale: 'en', view })
  const { status, issues, messages } = verdictOf(await swedish())
  expect({ status, issues }).toEqual({ status: 422, issues: ['outcome-missing at parent (en)'] })
  expect(messages[0]).toContain('“Unjudged condition”')
})

test('R7 a missing outcome counts as clearance at least, on every technique’s page and in the bundle', async ({
  bench,
  read,
}) => {
  const views: [string, Record<string, unknown>][] = [
    ['without an outcome', ruling('modify', { outcome: undefined })],
    ['with an unknown one', ruling('modify', { outcome: 'perhaps' })],
    ['with nothing at all', {}],
  ]
  for (const [what, broken] of views) {
    const key = freshKey('unjudged')
    const view = conditionView(key, broken)
    await bench.force({ collection: 'contraindications', key, clinic: null, locale: 'en', view })
    for (const technique of ['swedish', 'sports', 'reflexology']) {
      const shown = async () =>
        listed(await read('port-erable.localhost', pathOf(technique))).find((each) => each.condition === key)?.outcome
      await expect.poll(shown, { message: `${what}, ${technique}` }).toMatch(/^(clearance|avoid)$/)
      const { cell } = await cellsOf('port-erable.localhost', 'en')
      expect(cell(key, technique)?.outcome, what).toMatch(/^(clearance|avoid)$/)
      expect(cell(key, technique)?.notAssessed, what).toBe(true)
    }
  }
})
