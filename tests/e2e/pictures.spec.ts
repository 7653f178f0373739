/** Pictures: a clinic's people publish their own, which then show on its pages and on no other clinic's. */
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { ask } from '../support/ask'
import { slugOf } from '../support/demo-network'
import { password, signIn, type Editor } from '../support/editor'

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
