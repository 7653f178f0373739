/** Files and deletions that are refused: with the right status, for a reason that is said in the editor's language. */
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import sharp from 'sharp'
import { enter } from '../support/admin-screens'
import type { Answer } from '../support/ask'
import { signIn, type Editor } from '../support/editor'
import { pictureOf, sendForm, upload, type File } from '../support/pictures'

const editorIn = (language: string) => signIn('editor@halvenne.example', undefined, language)
let editor: Editor
test.beforeAll(async () => {
  editor = await editorIn('en')
})

type Body = { doc?: { id: string }; errors?: { message: string }[] }
const said = ({ text }: Answer): string =>
  ((JSON.parse(text) as Body).errors ?? []).map(({ message }) => message).join(' ')
const count = async () => (await editor.must('GET', 'media/count')).totalDocs

const bytesOf = (text: string) => Buffer.from(text, 'latin1')
const heic: File = {
  ...{ name: 'IMG_0001.HEIC', type: 'image/heic' },
  bytes: bytesOf('\0\0\0\x18ftypheic\0\0\0\0mif1heic'.padEnd(400, '\0')),
}
const svg: File = {
  ...{ name: 'logo.svg', type: 'image/svg+xml' },
  bytes: bytesOf('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
}
const html: File = { name: 'page.png', type: 'image/png', bytes: bytesOf('<!DOCTYPE html><html><body>x</body></html>') }
const pdf: File = { name: 'leaflet.pdf', type: 'application/pdf', bytes: bytesOf('%PDF-1.7\n%%EOF') }
const kinds: [string, File][] = Object.entries({ HEIC: heic, SVG: svg, HTML: html, PDF: pdf })

/** Whatever the language, these words stand in every sentence about files. */
const limitAndKinds = /JPEG.*PNG.*WebP.*AVIF.*15/

for (const megabytes of [12, 14.8]) {
  test(`a picture of ${megabytes} MB is taken`, async () => {
    const answer = await upload(
      editor,
      { name: 'large.png', type: 'image/png', bytes: await pictureOf(megabytes) },
      { alt: `Noise of ${megabytes} MB` },
    )
    expect([answer.status, answer.status === 201 ? '' : said(answer)]).toEqual([201, ''])
    await editor.must('DELETE', `media/${(JSON.parse(answer.text) as Body).doc?.id}`)
  })
}

for (const megabytes of [15.2, 16.5, 24]) {
  test(`a file of ${megabytes} MB is too large, which is said with the limit and the kinds`, async () => {
    const before = await count()
    const bytes = await pictureOf(megabytes)
    for (const [language, words] of [
      ['en', 'too large'],
      ['ar', 'كبير'],
    ] as const) {
      const answer = await upload(await editorIn(language), { name: 'x.png', type: 'image/png', bytes })
      expect(answer.status).toBe(413)
      expect(said(answer)).toMatch(limitAndKinds)
      expect(said(answer)).toContain(words)
    }
    expect(await count()).toBe(before)
  })
}

test('a file of another kind is refused by its name, with the kinds that can be used, in every language', async () => {
  const before = await count()
  for (const language of ['en', 'fr', 'es', 'de', 'ar']) {
    const person = await editorIn(language)
    for (const [kind, file] of kinds) {
      const answer = await upload(person, file)
      expect([language, kind, answer.status]).toEqual([language, kind, 400])
      expect(said(answer)).toContain(kind)
      expect(said(answer)).toMatch(limitAndKinds)
    }
    const unknown = await upload(person, { name: 'x.jpg', type: 'image/jpeg', bytes: bytesOf('nothing in particular') })
    expect([unknown.status, said(unknown)]).toEqual([400, expect.stringMatching(limitAndKinds)])
  }
  expect(await count()).toBe(before)
})

test('no rubbish for a form is answered with a server error, and none of it is kept', async () => {
  test.setTimeout(120_000)
  const before = await count()
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
    .png()
    .toBuffer()
  const part = (head: string, body: string) => `--b\r\n${head}\r\n\r\n${body}\r\n`
  const file = (body: string) => part('Content-Disposition: form-data; name="file"; filename="x.png"', body)
  const payload = (body: string) => part('Content-Disposition: form-data; name="_payload"', body)
  const whole = picture.toString('latin1')
  const bodies = [
    '',
    '--b',
    '--b--',
    `${file(whole)}`,
    `${payload('{')}${file(whole)}--b--\r\n`,
    `${payload('5')}${file(whole)}--b--\r\n`,
    `${payload('null')}--b--\r\n`,
    `${part('Content-Disposition: form-data; name="file"', '{"filename":"x.png"}')}--b--\r\n`,
    `${part('Content-Disposition: form-data; name="file"', 'x')}--b--\r\n`,
    `${part('Content-Disposition: nonsense', 'x')}--b--\r\n`,
    `${file(whole.slice(0, 40))}--b--\r\n`,
    `${file(`${whole.slice(0, 40)}${'x'.repeat(200)}`)}--b--\r\n`,
    `${file(whole)}${file(whole)}--b--\r\n`,
  ]
  const damaged = fc.sample(
    fc.tuple(fc.nat(400), fc.nat(40), fc.string({ maxLength: 8 })).map(([from, length, by]) => {
      const sound = `${payload('{}')}${file(whole)}--b--\r\n`
      const at = from % sound.length
      return sound.slice(0, at) + by + sound.slice(at + length)
    }),
    { numRuns: 40, seed: 20261124 },
  )
  const types = ['multipart/form-data; boundary=b', 'multipart/form-data', 'multipart/form-data; boundary=']
  const broken: string[] = []
  for (const path of ['media', 'techniques', 'users/login'])
    for (const type of types)
      for (const body of path === 'media' && type === types[0] ? [...bodies, ...damaged] : bodies) {
        const { status, text } = await sendForm(editor, path, type, Buffer.from(body, 'latin1'))
        if (status >= 500) broken.push(`${path}, ${type}, ${body.slice(0, 90)}: ${status}`)
        if (status === 201) await editor.must('DELETE', `${path}/${(JSON.parse(text) as Body).doc?.id}`)
      }
  expect(broken).toEqual([])
  expect(await count()).toBe(before)
})

test('what is live is not deleted, and the editor is told to withdraw it first', async () => {
  for (const [language, words] of [
    ['en', 'Withdraw it first'],
    ['fr', 'Retirez'],
    ['de', 'zurück'],
  ] as const) {
    const { status, body } = await (await editorIn(language)).call('DELETE', 'techniques/swedish')
    expect([status, JSON.stringify(body)]).toEqual([409, expect.stringContaining(words)])
  }
})

test('the form for a picture refuses a wrong file before it sends anything', async ({ page }) => {
  test.setTimeout(120_000)
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname === '/api/media') sent.push(request.url())
  })
  await enter(page, 'editor@halvenne.example')
  await page.goto('/admin/collections/media/create')
  const input = page.locator('.file-field input[type="file"]')
  for (const [kind, { name, type, bytes }] of [kinds[0], kinds[1]] as [string, File][]) {
    await input.setInputFiles({ name, mimeType: type, buffer: Buffer.from(bytes) })
    await expect(page.getByText(limitAndKinds).first()).toContainText(kind)
  }
  await input.setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: await pictureOf(15.2) })
  await expect(page.getByText(limitAndKinds).first()).toContainText('too large')
  expect(sent).toEqual([])
})

test('the collection of redirects that did nothing is gone', async () => {
  const admin = await signIn('admin@halvenne.example')
  expect((await admin.call('GET', 'redirects')).status).toBe(404)
  expect((await admin.call('POST', 'redirects', { from: '/en/a', to: '/en/a' })).status).toBe(404)
})
