/** R9 to R11: what massage is said to be for, what blocks it, and what a statement about health rests on. */
import { expect } from '@playwright/test'
import { translationsOf, documentsOf } from '../../support/demo-data'
import { addressesOf, hostNames, languagesOf, type Address, type Language } from '../../support/demo-network'
import { article, benefits, claim, prose, reference, verifiedWork, whoBenefits } from '../../support/medical-words'
import { found, freshKey, test, type Draft } from '../../support/medical-fixture'

const expectRefused = async (draft: Draft, issues: string[]): Promise<void> => {
  for (const act of ['review', 'publish'] as const)
    expect(await draft.ask(act), act).toMatchObject({ status: 422, issues })
}

/** The pages of one article on every host and in every language that have it. */
const pagesOf = (key: string): Address[] =>
  hostNames
    .flatMap((host) => languagesOf(host).flatMap((language) => addressesOf(host, language)))
    .filter(({ document }) => document === `articles/${key}`)

const uses: [title: string, blockers: string[]][] = [
  ['Healing after surgery', ['recent-surgery']],
  ['Sports injuries', ['recent-fracture', 'inflammatory-acute']],
  ['Arthritis', ['inflammatory-acute']],
  ['Pregnant people', ['pregnancy']],
]
for (const [title, blockers] of uses)
  test(`R9 “${title}” without the condition that blocks it is refused`, async ({ bench }) => {
    const made = await bench.make('articles', article([whoBenefits(title), benefits(claim({ title }))]))
    await expectRefused(
      made,
      ['body.0.people.0', 'body.1.items.0'].flatMap((path) =>
        blockers.map(() => `use-not-blocked at ${path}.blockedBy (en)`),
      ),
    )
    await made.save({ body: [whoBenefits(title, blockers), benefits(claim({ title, blockedBy: blockers }))] })
    expect(await made.ask('review')).toMatchObject({ status: 200 })
  })

test('R9 a use in a technique’s short list is refused as well, unless its page names the condition', async ({
  bench,
}) => {
  const made = await bench.make('techniques', {
    name: 'A technique for a test',
    summary: 'It is not there.',
    kind: 'massage',
    topic: 'general',
    parent: 'therapeutic-massage',
    bestFor: ['Recovery after an operation'],
    body: [],
  })
  await expectRefused(made, ['use-not-blocked at bestFor.0 (en)'])
  await made.save({ body: [whoBenefits('Recovery after an operation', ['recent-surgery'])] })
  expect(await made.ask('review')).toMatchObject({ status: 200 })
})

type Row = { id: string; title: string; blockedBy?: string[] }
type Body = { id: string; people?: Row[]; items?: Row[] }[]

/** Every use in the guide that something blocks: its title in a language, and what must stand beside it. */
const blockedUsesIn = (key: string, language: Language): { block: string; title: string; blockedBy: string[] }[] => {
  const words = translationsOf('articles').get(key)?.[language]
  const body = documentsOf('articles').find((each) => each.key === key)?.body as Body
  return body.flatMap(({ id: block, people, items }) =>
    [
      ['people', people],
      ['items', items],
    ].flatMap(([field, rows]) =>
      ((rows ?? []) as Row[])
        .filter(({ blockedBy }) => (blockedBy ?? []).length > 0)
        .map(({ id, title, blockedBy = [] }) => ({
          block,
          blockedBy,
          title: language === 'en' ? title : String(words?.[`body.${block}.${String(field)}.${id}.title`]),
        })),
    ),
  )
}

/** Runs in the browser: each claim or person of the page by its title, and the conditions beside it with their outcomes. */
const besideIn = (html: string): { title: string; conditions: string[]; allowed: string[] }[] => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return [...page.querySelectorAll('.claim')].map((each) => {
    const rulings = [...each.querySelectorAll<HTMLElement>('[data-contraindication]')]
    const name = ({ dataset }: HTMLElement) => dataset.contraindication ?? ''
    return {
      title: each.querySelector('h3')?.textContent ?? '',
      conditions: rulings.map(name),
      allowed: rulings.filter(({ dataset }) => !dataset.outcome || dataset.outcome === 'fine').map(name),
    }
  })
}

for (const key of ['therapeutic-massage-guide', 'prostate-massage-safety'])
  test(`R9 on every page of ${key}, each blocked use stands beside what blocks it`, async ({ page }) => {
    for (const { host, language, path } of pagesOf(key)) {
      const shown = await page.evaluate(besideIn, (await found(host, path)).text)
      const expected = blockedUsesIn(key, language).filter(({ title }) => shown.some((each) => each.title === title))
      // Where claims are strict some are not shown; the people whom massage may suit always are.
      expect(expected.length, `${host}${path}`).toBeGreaterThanOrEqual(5)
      for (const { title, blockedBy } of expected) {
        const beside = shown.filter((each) => each.title === title)
        for (const { conditions, allowed } of beside) {
          expect([...new Set(conditions)].sort(), `${host}${path}: ${title}`).toEqual([...blockedBy].sort())
          expect(allowed, title).toEqual([])
        }
      }
    }
  })

test('R10 a claim without a supporting work or a flag is refused', async ({ bench }) => {
  const at = 'body.0.items.0.flag (en)'
  const made = await bench.make('articles', article([benefits(claim({ flag: 'ok' }))]))
  await expectRefused(made, [`claim-unsupported at ${at}`])
  for (const body of [
    [benefits(claim({ flag: 'ok', citations: [verifiedWork] }))],
    [benefits(claim({ flag: 'soften' }))],
    [benefits(claim({ flag: 'needs-citation' }))],
  ]) {
    await made.save({ body })
    expect(await made.ask('review')).toMatchObject({ status: 200 })
  }
  await made.save({ body: [benefits(claim({ flag: 'ok', evidence: 'contradicted', citations: [verifiedWork] }))] })
  await expectRefused(made, [`claim-unsupported at ${at}`])
  await made.save({ body: [benefits(claim({ flag: 'do-not-publish-as-fact', citations: [verifiedWork] }))] })
  await expectRefused(made, [`claim-not-a-fact at ${at}`])
})

test('R10 a flag is seen, and what may not be published as fact is not, even when it was forced into the ledger', async ({
  bench,
  page,
}) => {
  const key = freshKey('claims')
  const item = (id: string, more: Record<string, unknown>) => ({ ...claim(more), id, title: `Claim ${id}` })
  const flagged = item('flagged', { flag: 'soften', citations: [verifiedWork] })
  const banned = item('banned', { flag: 'do-not-publish-as-fact', citations: [verifiedWork] })
  const body = [{ blockType: 'benefits', id: 'claims', items: [flagged, banned] }]
  const view = { ...article(body), key, slug: key, safetyLang: 'en', review: null }
  await bench.force({ collection: 'articles', key, clinic: null, locale: 'en', view, slug: key })
  for (const host of ['localhost', 'port-erable.localhost', 'brisamar.localhost']) {
    const { text } = await found(host, `/en/articles/${key}`)
    const shown = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html')
      return [...parsed.querySelectorAll('.claim')].map(
        (each) => `${each.querySelector('h3')?.textContent} ${each.querySelector('[data-flag]')?.textContent?.trim()}`,
      )
    }, text)
    expect(shown, host).toEqual([expect.stringMatching(/^Claim flagged \S+/)])
    expect(text).not.toContain('Claim banned')
  }
})

const kinds = ['commercial', 'archive', 'organisation', 'professional-body'] as const
for (const kind of kinds)
  test(`R11 a work of kind “${kind}” supports no claim, verified or not`, async ({ bench }) => {
    const work = await bench.make('references', reference({ kind }))
    await bench.editor.mustAct(work.ref, 'publish', { locales: ['en'] })
    const cited = [benefits(claim({ flag: 'ok', citations: [work.key] })), prose('It is proven.', [work.key])]
    const made = await bench.make('articles', article(cited))
    await expectRefused(made, [
      'claim-unsupported at body.0.items.0.flag (en)',
      'certainty-without-source at body.1.text (en)',
    ])
    await work.save({ kind: 'trial', status: 'unverified' })
    await bench.editor.mustAct(work.ref, 'publish', { locales: ['en'] })
    expect(await made.ask('review')).toMatchObject({ status: 422 })
    await work.save({ kind: 'trial', status: 'verified' })
    await bench.editor.mustAct(work.ref, 'publish', { locales: ['en'] })
    expect(await made.ask('review')).toMatchObject({ status: 200 })
  })

test('R11 a commercial source is labelled as one, wherever it is named, in every language', async ({ page }) => {
  for (const { host, path } of pagesOf('therapeutic-massage-guide')) {
    const shown = await page.evaluate(
      (html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html')
        const entry = parsed.querySelector('[data-source="massage-envy"]')
        return {
          kind: entry?.querySelector('[data-kind="commercial"]')?.textContent?.trim() ?? '',
          note: entry?.closest('.source')?.querySelector('small')?.textContent?.trim() ?? '',
          others: parsed.querySelectorAll('[data-source]:not([data-source="massage-envy"]) [data-kind="commercial"]')
            .length,
        }
      },
      (await found(host, path)).text,
    )
    expect(shown.kind.length, `${host}${path}`).toBeGreaterThan(5)
    expect(shown.note, `${host}${path}`).toMatch(/medical claims|affirmations médicales|médicas|medizinischen|الطبية/)
    expect(shown.others).toBe(0)
  }
})
