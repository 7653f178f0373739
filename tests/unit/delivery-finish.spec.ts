/** From what was rendered to what is sent: status, redirects, errors, and what may be kept. */
import { describe, expect, test } from 'vitest'
import { plainVariant } from '@/delivery/content'
import { finish } from '@/delivery/finish'
import { createRenderer, type NextHandler, RenderFailed } from '@/delivery/render'
import { noteKeys, noteMoment, setRedirect, setStatus } from '@/live/registry'

const html = 'text/html; charset=utf-8'
const body = '<html lang="en"><script src="/_next/a.js"></script><h1>x</h1></html>'

/** Renders through a stand-in for Next that does `work` inside the render and answers as told. */
const made = async (work: () => void, { status = 200, type = html, text = body, target = '/en' } = {}) => {
  const next: NextHandler = async (_, res) => {
    await new Promise((go) => setImmediate(go))
    work()
    res.writeHead(status, { 'content-type': type })
    res.end(text)
  }
  const asked = { host: 'a.test', target }
  return finish(await createRenderer(next, () => ({}))(asked), asked)
}
const headersOf = (page: { headers: string[] }) =>
  Object.fromEntries(page.headers.flatMap((name, at) => (at % 2 ? [] : [[name, page.headers[at + 1]]])))
const nothing = () => undefined

describe('a rendered page', () => {
  test('is kept with its keys until its earliest moment', async () => {
    const page = await made(() => {
      noteKeys(['techniques@en', 'network/network@en'])
      noteMoment(900)
      noteMoment(500)
      noteMoment(null)
    })
    expect(page).toMatchObject({
      status: 200,
      keys: ['techniques@en', 'network/network@en'],
      expiresAt: 500,
      keepable: true,
    })
    expect((await plainVariant(page)).body.toString()).toBe('<html lang="en"><h1>x</h1></html>')
  })

  test('has the status that its components have set, and is kept only as 200', async () => {
    expect(await made(() => setStatus(404))).toMatchObject({ status: 404, keepable: false })
    expect(await made(() => setStatus(410))).toMatchObject({ status: 410, keepable: false })
  })

  test('that leads elsewhere is a redirect with nothing in it', async () => {
    const page = await made(() => setRedirect('/ar/techniques/تدليك'))
    expect(page).toMatchObject({ status: 308, keepable: false })
    expect(headersOf(page)).toMatchObject({ Location: '/ar/techniques/%D8%AA%D8%AF%D9%84%D9%8A%D9%83' })
    expect((await plainVariant(page)).body).toHaveLength(0)
  })

  test('of the bare address says that it depends on the visitor’s languages', async () => {
    const page = await made(() => setRedirect('/fr', 307), { target: '/' })
    expect(page.status).toBe(307)
    expect(headersOf(page)).toMatchObject({ Location: '/fr', Vary: 'Accept-Language', 'Cache-Control': 'no-store' })
  })

  test('that failed is no page, whatever status the framework gave it', async () => {
    await expect(made(nothing, { status: 500 })).rejects.toThrow(RenderFailed)
    await expect(made(nothing, { text: '<html id="__next_error__"><body></body></html>' })).rejects.toThrow(
      RenderFailed,
    )
    await expect(
      made(() => {
        throw new Error('a bug')
      }),
    ).rejects.toThrow('a bug')
  })

  test('that nobody rendered is told in our own words', async () => {
    const page = await made(nothing, { status: 404, text: '<style>x</style>404: This page could not be found.' })
    expect(page).toMatchObject({ status: 404, keepable: false })
    expect((await plainVariant(page)).body.toString()).toContain('There is no page at this address.')
  })

  test('with an unfinished part is sent and not kept', async () => {
    expect(await made(nothing, { text: '<template id="B:0"></template>' })).toMatchObject({
      status: 200,
      keepable: false,
    })
  })

  test.each([
    ['application/xml', true],
    ['text/plain; charset=utf-8', true],
    ['text/css', true],
    ['application/rss+xml; charset=utf-8', true],
    ['application/json', false],
    ['text/x-component', false],
    ['', false],
  ])('of the type %s is kept: %s', async (type, keepable) => {
    expect(await made(nothing, { type, text: '<script src="/_next/a.js"></script>' })).toMatchObject({ keepable })
  })
})
