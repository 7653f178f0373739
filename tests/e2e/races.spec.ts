/**
 * Two people at one moment, again and again: no older text ever replaces a newer one, nothing goes live or is signed that
 * was not shown, whoever is refused hears what has changed, and whatever went live can be withdrawn.
 *
 * A round is a number that says how far apart the two begin. `npm test` runs a handful, `npm run prove -- sweeps` all.
 */
import { expect } from '@playwright/test'
import { signIn, type Editor, type Reply } from '../support/editor'
import { freshKey, test, type Bench } from '../support/medical-fixture'
import { absolute, condition } from '../support/medical-words'
import { some } from '../support/some'

const rounds = Array.from({ length: 300 }, (_, round) => round)
const handful = 6
const wait = (ms: number) => new Promise((go) => setTimeout(go, ms))
/** From "at the same moment" to "one just before the other", either first. */
const race = <A, B>(round: number, one: () => Promise<A>, other: () => Promise<B>): Promise<[A, B]> => {
  const apart = (round % 13) * 6
  const isFirst = round % 2 === 0
  return Promise.all([wait(isFirst ? 0 : apart).then(one), wait(isFirst ? apart : 0).then(other)])
}

type Language = { locale: string; live: unknown; needsSignature: boolean }
const english = async ({ admin }: Bench, ref: string): Promise<Language> => {
  const { languages } = (await admin.must('GET', `${ref}/publications`)) as { languages: Language[] }
  return languages.find(({ locale }) => locale === 'en') as Language
}
/** Whether what is live are the words of the working copy, as the door itself sees it: it would write nothing. */
const isLiveAsSaved = async (bench: Bench, ref: string): Promise<boolean> => {
  const { live } = await english(bench, ref)
  return (live as { isCurrent: boolean } | null)?.isCurrent === true
}
const statuses = (...replies: Reply[]) => replies.map(({ status }) => status)
/** A refusal says which words have changed, or that what is live has. */
const saysWhatChanged = ({ status, body }: Reply): boolean =>
  status === 409 && Array.isArray(body.changed) && body.changed.length > 0 && Boolean(body.message)

const book = (title: string) => ({ kind: 'book', title, titleLang: 'en', status: 'unverified' })
/** A document of the network that needs no signature. */
const makeBook = async ({ own, admin }: Bench): Promise<string> => {
  const key = freshKey('raced')
  own(`references/${key}`)
  await admin.must('POST', 'references?locale=en', { key, ...book('v0') })
  return `references/${key}`
}
const save = (who: Editor, ref: string, data: object) => who.call('PATCH', `${ref}?locale=en`, data)
const publish = (who: Editor, ref: string, shown: Record<string, string>) =>
  who.call('POST', `${ref}/publish`, { locales: ['en'], shown })
const withdrawn = async ({ admin }: Bench, ref: string) =>
  (await admin.act(ref, 'withdraw', { reason: 'A test.' })).status

test.describe.configure({ timeout: 3_600_000 })

test('publishing beside a save publishes what was shown, or nothing', async ({ bench }) => {
  const { admin, editor } = bench
  const ref = await makeBook(bench)
  for (const round of some(rounds, handful)) {
    await admin.must('PATCH', `${ref}?locale=en`, { title: `shown ${round}` })
    const shown = await editor.look(ref, 'publish')
    const [published, saved] = await race(
      round,
      () => publish(editor, ref, shown),
      () => save(admin, ref, { title: `later ${round}` }),
    )
    expect([round, saved.status]).toEqual([round, 200])
    expect([round, published.status === 200 || saysWhatChanged(published)]).toEqual([round, true])
    expect([round, await isLiveAsSaved(bench, ref)]).toEqual([round, false])
    expect([round, (await editor.act(ref, 'publish', { locales: ['en'] })).status]).toEqual([round, 200])
    expect([round, await isLiveAsSaved(bench, ref)]).toEqual([round, true])
  }
  expect(await withdrawn(bench, ref)).toBe(200)
})

test('signing beside a save signs what was shown, or nothing', async ({ bench }) => {
  const draft = await bench.make('contraindications', condition(absolute()))
  for (const round of some(rounds, handful)) {
    await draft.save({ ruling: { whatToDo: `Shown ${round}.` } })
    const shown = await bench.clinician.look(draft.ref, 'sign')
    const ticked = await bench.clinician.read(draft.ref, ['en'])
    const [signed, saved] = await race(
      round,
      () => bench.clinician.call('POST', `${draft.ref}/sign`, { locales: ['en'], shown, ticked }),
      () => save(bench.editor, draft.ref, { ruling: { whatToDo: `Later ${round}.` } }),
    )
    expect([round, saved.status]).toEqual([round, 200])
    expect([round, signed.status === 200 || saysWhatChanged(signed)]).toEqual([round, true])
    expect([round, (await english(bench, draft.ref)).needsSignature]).toEqual([round, true])
    expect([round, (await draft.ask('publish')).status]).toEqual([round, 422])
  }
})

test('of two publications from one look, one is refused, and the later words stay', async ({ bench }) => {
  const { admin, editor } = bench
  const ref = await makeBook(bench)
  for (const round of some(rounds, handful)) {
    await admin.must('PATCH', `${ref}?locale=en`, { title: `both ${round}` })
    const shown = await editor.look(ref, 'publish')
    const both = await race(
      round,
      () => publish(editor, ref, shown),
      () => publish(admin, ref, shown),
    )
    expect([round, ...statuses(...both).sort()]).toEqual([round, 200, 409])
    expect([round, both.some(saysWhatChanged)]).toEqual([round, true])
    // One publishes what they were shown; the other corrects it and publishes that.
    await admin.must('PATCH', `${ref}?locale=en`, { title: `wrong ${round}` })
    const wrong = await editor.look(ref, 'publish')
    await race(
      round,
      () => publish(editor, ref, wrong),
      async () => {
        await admin.must('PATCH', `${ref}?locale=en`, { title: `right ${round}` })
        let corrected = await admin.act(ref, 'publish', { locales: ['en'] })
        if (corrected.status === 409) corrected = await admin.act(ref, 'publish', { locales: ['en'] })
        expect([round, corrected.status]).toEqual([round, 200])
      },
    )
    expect([round, await isLiveAsSaved(bench, ref)]).toEqual([round, true])
  }
  expect(await withdrawn(bench, ref)).toBe(200)
})

test('of two forms, both are kept where they meet nowhere, and one is refused where they do', async ({ bench }) => {
  const { admin, editor } = bench
  const ref = await makeBook(bench)
  const read = () => admin.must('GET', `${ref}?locale=en`)
  for (const round of some(rounds, handful)) {
    const form = await read()
    const apart = await race(
      round,
      () => save(editor, ref, { ...form, title: `mine ${round}` }),
      () => save(admin, ref, { ...form, authors: `theirs ${round}` }),
    )
    const stored = await read()
    expect([round, ...statuses(...apart), stored.title, stored.authors]).toEqual([
      ...[round, 200, 200],
      ...[`mine ${round}`, `theirs ${round}`],
    ])
    const titles = [`one ${round}`, `other ${round}`] as const
    const same = await race(
      round,
      () => save(editor, ref, { ...stored, title: titles[0] }),
      () => save(admin, ref, { ...stored, title: titles[1] }),
    )
    const refused = same.findIndex(({ status }) => status === 409)
    expect([round, ...statuses(...same).sort()]).toEqual([round, 200, 409])
    expect([round, (same[refused]?.body.conflicts as { path: string }[]).map(({ path }) => path)]).toEqual([
      round,
      ['title'],
    ])
    expect([round, (await read()).title]).toEqual([round, titles[1 - refused]])
  }
})

test('restoring beside a publication publishes what was shown, or nothing', async ({ bench }) => {
  const { admin, editor } = bench
  const ref = await makeBook(bench)
  for (const round of some(rounds, handful)) {
    await admin.must('PATCH', `${ref}?locale=en`, { title: `former ${round}` })
    const where = `where[parent][equals]=${ref.split('/')[1]}`
    const { docs } = await admin.must('GET', `references/versions?locale=en&${where}&sort=-createdAt&limit=1`)
    const [{ id }] = docs as [{ id: string }]
    await admin.must('PATCH', `${ref}?locale=en`, { title: `shown ${round}` })
    const shown = await editor.look(ref, 'publish')
    const [published, restored] = await race(
      round,
      () => publish(editor, ref, shown),
      () => admin.call('POST', `references/versions/${id}`),
    )
    expect([round, restored.status]).toEqual([round, 200])
    expect([round, (await admin.must('GET', `${ref}?locale=en`)).title]).toEqual([round, `former ${round}`])
    expect([round, published.status === 200 || saysWhatChanged(published)]).toEqual([round, true])
    expect([round, await isLiveAsSaved(bench, ref)]).toEqual([round, false])
  }
  await editor.mustAct(ref, 'publish', { locales: ['en'] })
  expect(await withdrawn(bench, ref)).toBe(200)
})

/** A clinic's notice, which goes out as it is saved. */
const makeNotice = async ({ own, admin }: Bench): Promise<string> => {
  const key = freshKey('raced')
  const ref = `notices/port-erable-${key}`
  own(ref)
  await admin.must('POST', 'notices?locale=en', { key, clinic: 'port-erable', text: 'v0', publishOnSave: false })
  return ref
}

test('of two saves with publication, the one that was saved last is live', async ({ bench }) => {
  const { admin } = bench
  const manager = await signIn('manager@port-erable.example')
  const ref = await makeNotice(bench)
  for (const round of some(rounds, handful)) {
    const both = await race(
      round,
      () => save(admin, ref, { text: `one ${round}`, publishOnSave: true }),
      () => save(manager, ref, { text: `other ${round}`, publishOnSave: true }),
    )
    expect([round, ...statuses(...both)]).toEqual([round, 200, 200])
    expect([round, await isLiveAsSaved(bench, ref)]).toEqual([round, true])
  }
  expect(await withdrawn(bench, ref)).toBe(200)
})

test('a save with publication beside a publication leaves the words live that were saved', async ({ bench }) => {
  const { admin } = bench
  const manager = await signIn('manager@port-erable.example')
  const ref = await makeNotice(bench)
  for (const round of some(rounds, handful)) {
    await admin.must('PATCH', `${ref}?locale=en`, { text: `shown ${round}`, publishOnSave: false })
    const shown = await manager.look(ref, 'publish')
    const [published, saved] = await race(
      round,
      () => publish(manager, ref, shown),
      () => save(admin, ref, { text: `saved ${round}`, publishOnSave: true }),
    )
    expect([round, saved.status]).toEqual([round, 200])
    expect([round, published.status === 200 || saysWhatChanged(published)]).toEqual([round, true])
    expect([round, await isLiveAsSaved(bench, ref)]).toEqual([round, true])
  }
  expect(await withdrawn(bench, ref)).toBe(200)
})

test('a document that is deleted while it is saved with publication is either gone or live, never both', async ({
  bench,
}) => {
  for (const round of some(rounds, handful)) {
    const ref = await makeNotice(bench)
    const [saved, deleted] = await race(
      round,
      () => save(bench.admin, ref, { text: `live ${round}`, publishOnSave: true }),
      () => bench.admin.call('DELETE', ref),
    )
    expect([
      [200, 409],
      [404, 200],
    ]).toContainEqual(statuses(saved, deleted))
    if (saved.status === 200) expect([round, await withdrawn(bench, ref)]).toEqual([round, 200])
    expect([round, (await bench.admin.call('DELETE', ref)).status]).toEqual([round, saved.status === 200 ? 200 : 404])
  }
})
