/** Pictures: a clinic's people publish their own, which then show on its pages and on no other clinic's. */
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { ask } from '../support/ask'
import { slugOf } from '../support/demo-network'
import { password, signIn, type Editor } from '../support/editor'
import { newPicture, plain, replacePicture } from '../support/pictures'

const base = process.env.BASE_URL ?? 'http://localhost:3000'

/** Uploads a picture as a form of the admin does; gives its key. */
const upload = async (email: string, data: object): Promise<string> => {
  const login = await fetch(`${base}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { token } = (await login.json()) as { token: string }
  const png = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#7fa' } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'portrait.png')
  const headers = { authorization: `JWT ${token}` }
  const answer = await fetch(`${base}/api/media?locale=en`, { method: 'POST', headers, body: form })
  const { doc } = (await answer.json()) as { doc?: { id: string } }
  expect(answer.status).toBe(201)
  return String(doc?.id)
}

const publish = async (editor: Editor, path: string) => editor.act(path, 'publish', { locales: ['en', 'fr'] })

test('a manager publishes a picture of their clinic; its pages show it, and another clinic may not use it', async () => {
  const manager = await signIn('manager@port-erable.example')
  const key = await upload('manager@port-erable.example', { alt: 'A portrait, invented', clinic: 'port-erable' })
  await manager.must('PATCH', `media/${key}?locale=fr`, { alt: 'Un portrait inventé' })
  const clinician = await signIn('reviewer@halvenne.example')
  expect(await clinician.act(`media/${key}`, 'sign', { locales: ['en'] })).toMatchObject({
    ...{ status: 422, body: { errors: [{ code: 'nothing-to-sign' }] } },
  })
  expect(await publish(manager, `media/${key}`)).toMatchObject({ status: 200 })

  const { docs } = (await manager.must('GET', 'therapists?depth=0&limit=1&locale=en')) as { docs: { id: string }[] }
  const therapist = String(docs[0]?.id)
  await manager.must('PATCH', `therapists/${therapist}?locale=en`, { photo: key, publishOnSave: true })
  const path = `/en/therapists/${slugOf('therapists', therapist, 'en')}`
  await expect.poll(async () => (await ask('port-erable.localhost', path)).text).toContain('A portrait, invented')
  const [, file] = /src="(\/media\/[^"]+)"/.exec((await ask('port-erable.localhost', path)).text) ?? []
  expect((await ask('port-erable.localhost', file ?? '')).status).toBe(200)

  const other = await signIn('manager@brisamar.example')
  const { docs: theirs } = (await other.must('GET', 'therapists?depth=0&limit=1&locale=en')) as {
    docs: { id: string }[]
  }
  expect(await other.call('PATCH', `therapists/${String(theirs[0]?.id)}?locale=es`, { photo: key })).toMatchObject({
    status: 400,
  })
  expect(await publish(other, `media/${key}`)).toMatchObject({ status: 404 })
})

/** What visitors get at the addresses of these files. */
const seen = (files: string[]) =>
  Promise.all(files.map(async (file) => (await ask('port-erable.localhost', `/media/${file}`)).status))
/** What is in the folder, as somebody may ask who reads everything. */
const kept = (who: Editor, files: string[]) =>
  Promise.all(
    files.map(async (file) => (await ask('localhost', `/api/media/file/${file}`, { headers: who.headers })).status),
  )
const all = (status: number, files: string[]) => files.map(() => status)

test('a picture’s files stay through a new file, a publication, a restored version, going back, a withdrawal and a deletion', async () => {
  const manager = await signIn('manager@port-erable.example')
  const admin = await signIn('admin@halvenne.example')
  const first = await newPicture(manager, await plain('#d43'), { alt: 'Red, invented', clinic: 'port-erable' })
  await manager.mustAct(first.ref, 'publish', { locales: ['en'] })
  expect(await seen(first.files)).toEqual(all(200, first.files))
  const { docs } = await manager.must('GET', `media/versions?where[parent][equals]=${first.key}&limit=1`)
  const [{ id: version }] = docs as [{ id: string }]

  const second = await replacePicture(manager, first, await plain('#34d'), { alt: 'Blue, invented' })
  expect(second.files.filter((file) => first.files.includes(file))).toEqual([])
  // What is live is what was published, and nothing else.
  expect(await seen(first.files)).toEqual(all(200, first.files))
  expect(await seen(second.files)).toEqual(all(404, second.files))

  await manager.mustAct(first.ref, 'publish', { locales: ['en'] })
  expect(await seen(second.files)).toEqual(all(200, second.files))
  // The past publication has its picture.
  expect(await seen(first.files)).toEqual(all(404, first.files))
  expect(await kept(admin, first.files)).toEqual(all(200, first.files))

  await manager.must('POST', `media/versions/${version}`)
  const restored = await manager.must('GET', `${first.ref}?locale=en`)
  expect([restored.alt, restored.filename]).toEqual(['Red, invented', first.files[0]])
  expect(await seen(second.files)).toEqual(all(200, second.files))
  await manager.mustAct(first.ref, 'publish', { locales: ['en'] })
  expect(await seen(first.files)).toEqual(all(200, first.files))

  // Going back shows the picture of that publication, and the form has it again.
  await manager.mustAct(first.ref, 'back', { to: 'signed', locales: ['en'] })
  const back = await manager.must('GET', `${first.ref}?locale=en`)
  expect([back.alt, back.filename]).toEqual(['Blue, invented', second.files[0]])
  expect(await seen(second.files)).toEqual(all(200, second.files))

  await manager.mustAct(first.ref, 'withdraw', { reason: 'Only for a test.' })
  await manager.must('DELETE', first.ref)
  const files = [...first.files, ...second.files]
  expect(await seen(files)).toEqual(all(404, files))
  expect(await kept(admin, files)).toEqual(all(200, files))
})

test('a file is named by what it shows, whatever it was called; two documents with the same picture share it', async () => {
  const manager = await signIn('manager@port-erable.example')
  const red = await plain('#c52')
  const one = await newPicture(manager, red, { alt: 'One of two', clinic: 'port-erable' })
  const two = await newPicture(manager, { ...red, name: 'holiday.jpeg' }, { alt: 'Two of two', clinic: 'port-erable' })
  expect(two.files).toEqual(one.files)
  for (const file of one.files) expect(file).toMatch(/^[0-9a-f]{64}\.webp$/)
  await manager.mustAct(two.ref, 'publish', { locales: ['en'] })
  await manager.must('DELETE', one.ref)
  expect(await seen(two.files)).toEqual(all(200, two.files))
  await replacePicture(manager, two, await plain('#25c'))
  expect(await seen(two.files)).toEqual(all(200, two.files))
  await manager.mustAct(two.ref, 'withdraw', { reason: 'Only for a test.' })
  await manager.must('DELETE', two.ref)
})
