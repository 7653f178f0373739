/** R24: an address belongs to one document at a time; two exchange theirs in one act; a former one leads to who had it last. */
import { expect } from '@playwright/test'
import { ask } from '../support/ask'
import { signIn, type Reply } from '../support/editor'
import { freshKey, test, type Bench } from '../support/medical-fixture'

const clinic = 'port-erable'
const host = `${clinic}.localhost`
const pathOf = (slug: string) => `/en/therapists/${slug}`

/** A therapist of the clinic at an address; not published unless told. */
const draft = async ({ own, admin }: Bench, key: string, more: object = {}) => {
  own(`therapists/${clinic}-${key}`)
  const words = { key, clinic, name: `Therapist ${key}`, slug: key, publishOnSave: false, ...more }
  return admin.call('POST', 'therapists?locale=en', words)
}
const live = async (bench: Bench, name: string): Promise<{ ref: string; slug: string; name: string }> => {
  const key = freshKey(name)
  const { status } = await draft(bench, key, { publishOnSave: true })
  expect(status).toBe(201)
  return { ref: `therapists/${clinic}-${key}`, slug: key, name: `Therapist ${key}` }
}
type Said = { path?: string; code?: string; message?: string; data?: { errors?: { path: string; message: string }[] } }
const saidIn = ({ body }: Reply): Said[] => (body.errors ?? []) as Said[]
/** Of a refused save: the fields that the form shows it at. */
const atFields = (reply: Reply) => saidIn(reply).flatMap(({ data }) => (data?.errors ?? []).map(({ path }) => path))
const save = ({ admin }: Bench, ref: string, data: object) => admin.call('PATCH', `${ref}?locale=en`, data)

test('of two new documents that take one address at once, one is told at the field that the other has it', async ({
  bench,
}) => {
  for (let round = 0; round < 5; round += 1) {
    const slug = freshKey('wanted')
    const both = await Promise.all(
      ['one', 'other'].map((name) => draft(bench, freshKey(name), { slug, publishOnSave: round % 2 === 0 })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const refused = both.find(({ status }) => status === 409) as Reply
    expect(atFields(refused)).toEqual(['slug'])
    expect(saidIn(refused)[0]?.data?.errors?.[0]?.message).toContain(slug)
  }
})

test('of two live documents that take one address at once, one is told at the field', async ({ bench }) => {
  const both = [await live(bench, 'one'), await live(bench, 'other')]
  const slug = freshKey('wanted')
  const replies = await Promise.all(both.map(({ ref }) => save(bench, ref, { slug, publishOnSave: true })))
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(replies.flatMap(atFields)).toEqual(['slug'])
  const [winner] = both.filter((_, at) => replies[at]?.status === 200)
  expect((await ask(host, pathOf(slug))).text).toContain(winner?.name)
})

test('two documents exchange their addresses in one act, and in no other way', async ({ bench }) => {
  const { admin } = bench
  const [a, b] = [await live(bench, 'a'), await live(bench, 'b')]
  const atOnce = await save(bench, a.ref, { slug: b.slug, publishOnSave: true })
  expect([atOnce.status, atFields(atOnce)]).toEqual([409, ['slug']])
  expect((await save(bench, a.ref, { slug: b.slug, publishOnSave: false })).status).toBe(200)
  expect((await save(bench, b.ref, { slug: a.slug, publishOnSave: false })).status).toBe(200)
  const alone = await admin.act(a.ref, 'publish', { locales: ['en'] })
  expect([alone.status, saidIn(alone).map(({ path, code }) => [path, code])]).toEqual([
    409,
    [['slug', 'address-taken']],
  ])
  const [collection, key] = b.ref.split('/')
  const unseen = await admin.act(a.ref, 'publish', { locales: ['en'], with: [{ collection, key }] })
  expect(unseen.status).toBe(428)
  const together = { locales: ['en'], with: [{ collection, key, shown: await admin.look(b.ref, 'publish') }] }
  expect((await admin.act(a.ref, 'publish', together)).status).toBe(200)
  expect((await ask(host, pathOf(b.slug))).text).toContain(a.name)
  expect((await ask(host, pathOf(a.slug))).text).toContain(b.name)
})

test('whoever may not publish one of the documents publishes none', async ({ bench }) => {
  const a = await live(bench, 'mine')
  const manager = await signIn(`manager@${clinic}.example`)
  await save(bench, a.ref, { bio: null, name: 'Renamed', publishOnSave: false })
  for (const [other, status] of [
    [{ collection: 'articles', key: 'therapeutic-massage-guide' }, 403],
    [{ collection: 'therapists', key: 'nobody' }, 404],
    [{ collection: 'users', key: '1' }, 400],
  ] as const) {
    const reply = await manager.act(a.ref, 'publish', { locales: ['en'], with: [other] })
    expect([other.collection, reply.status]).toEqual([other.collection, status])
  }
  expect((await ask(host, pathOf(a.slug))).text).toContain(a.name)
})

test('a former address leads to whoever had it last, and nowhere once that one is gone', async ({ bench }) => {
  const { admin } = bench
  // The first comes first in the alphabet too.
  const first = await live(bench, 'a-first')
  const last = await live(bench, 'z-last')
  const shared = freshKey('shared')
  for (const { ref, slug } of [first, last]) {
    expect((await save(bench, ref, { slug: shared, publishOnSave: true })).status).toBe(200)
    expect((await save(bench, ref, { slug: `${slug}-now`, publishOnSave: true })).status).toBe(200)
  }
  const former = await ask(host, pathOf(shared))
  expect([former.status, former.headers.location]).toEqual([308, pathOf(`${last.slug}-now`)])
  await admin.mustAct(last.ref, 'withdraw', { reason: 'Only for a test.' })
  expect((await ask(host, pathOf(shared))).status).toBe(404)
})
