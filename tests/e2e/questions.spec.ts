/** Questions to the workbench's REST: the same answer and the same refusal wherever the query stands, and never a 500. */
import { expect, test } from '@playwright/test'
import { enter } from '../support/admin-screens'
import { ask, several, type Answer } from '../support/ask'
import { signIn, type Editor } from '../support/editor'
import { hostileQueries } from '../support/fixtures/hostile-queries'

let editor: Editor
test.beforeAll(async () => {
  editor = await signIn('editor@halvenne.example')
})

const byAddress = (path: string, query: string): Promise<Answer> =>
  ask('localhost', `/api/${path}?${query}`, { headers: editor.headers })
/** As Payload's admin asks: posted, with a header that calls it a GET. */
const byBody = (path: string, query: string, header = 'X-Payload-HTTP-Method-Override'): Promise<Answer> => {
  const headers = { ...editor.headers, 'content-type': 'application/x-www-form-urlencoded', [header]: 'GET' }
  return ask('localhost', `/api/${path}`, { method: 'POST', headers, body: query })
}

test('a question has one answer, in the language it asks for, wherever its query stands', async () => {
  const query = 'locale=fr&depth=0&limit=5&sort=key&select[name]=true&where[and][0][id][not_in][0]=swedish'
  const { status, text } = await byAddress('techniques', query)
  expect(status).toBe(200)
  const french = (JSON.parse(text) as { docs: { name: string }[] }).docs.map(({ name }) => name)
  for (const header of ['X-Payload-HTTP-Method-Override', 'x-http-method-override']) {
    const posted = await byBody('techniques', query, header)
    const { docs = [] } = JSON.parse(posted.text) as { docs?: { name: string }[] }
    expect([posted.status, docs.map(({ name }) => name)]).toEqual([200, french])
  }
})

test('what no address may ask, no body may ask either', async () => {
  for (const query of [
    'a=1&where=notobj',
    'where[id][near]=1,2',
    'where[techniques][all]=x',
    'depth=1000',
    'locale=xx',
    'fallback-locale=xx',
    'limit=1e400',
    'where[constructor][equals]=x',
    'where[id][equals]=a&where[id][equals]=b',
  ]) {
    const statuses = [(await byAddress('techniques', query)).status, (await byBody('techniques', query)).status]
    expect([query, ...statuses]).toEqual([query, 400, 400])
  }
})

test('the bookkeeping of preferences has no versions to ask for', async () => {
  expect((await editor.call('GET', 'payload-preferences/versions/-1')).status).toBe(404)
})

test('no hostile question is answered with a server error, by address or by body', async () => {
  test.setTimeout(240_000)
  const places = [
    'techniques',
    'contraindications',
    'articles',
    'media',
    'services',
    'glossary/count',
    'articles/versions',
  ]
  const asked = hostileQueries(280, 20261124).map((query, at) => ({
    query,
    path: places[at % places.length] as string,
  }))
  const answers = await several(asked, 6, async ({ query, path }) => {
    const statuses = [(await byBody(path, query)).status, (await byAddress(path, query)).status]
    return { query: `${path}?${decodeURIComponent(query)}`, statuses }
  })
  expect(answers.filter(({ statuses }) => statuses.some((status) => status >= 500))).toEqual([])
  // Enough of them are questions that can be answered: a guard that refuses everything would pass as well.
  expect(answers.filter(({ statuses }) => statuses[0] === 200).length).toBeGreaterThan(20)
  // The front door refuses some addresses before anybody has signed in; what comes through is judged alike.
  expect(answers.filter(({ statuses: [body, address] }) => body !== address)).toEqual([])
})

test('malformed rich text is refused, and nothing of it is saved', async () => {
  const faq = 'faqs/after-surgery?locale=en&depth=0'
  const before = await editor.must('GET', faq)
  const paragraph = (children: unknown) => ({ type: 'paragraph', version: 1, children })
  const nested = (levels: number): unknown =>
    Array.from({ length: levels }).reduce<unknown>((inner) => paragraph([inner]), paragraph([]))
  for (const children of [
    [null],
    ['x'],
    [{}],
    [{ type: 1 }],
    [paragraph({})],
    [paragraph('x')],
    [paragraph([{ type: 'text', text: 5 }])],
    [nested(2_000)],
  ]) {
    const { status, body } = await editor.call('PATCH', faq, { answer: { root: { type: 'root', children } } })
    expect([JSON.stringify(children).slice(0, 80), status]).toEqual([JSON.stringify(children).slice(0, 80), 400])
    expect(JSON.stringify(body)).toContain('answer')
  }
  expect((await editor.must('GET', faq)).answer).toEqual(before.answer)
})

test('a picker names documents by their titles, and finds them by what one types', async ({ page }) => {
  test.setTimeout(120_000)
  const manager = await signIn('manager@port-erable.example')
  const { docs } = await manager.must(
    'GET',
    'services?limit=1&depth=1&locale=en&where[technique][not_equals]=reflexology',
  )
  const [{ id, technique }] = docs as [{ id: string; technique: { name: string } }]
  const { name } = await manager.must('GET', 'techniques/reflexology?locale=en&depth=0')
  await enter(page, 'manager@port-erable.example')
  await page.goto(`/admin/collections/services/${id}`)
  const picker = page.locator('#field-technique')
  await expect(picker.locator('.relationship--single-value')).toContainText(technique.name)
  await picker.locator('input').first().fill(String(name).slice(0, 5))
  await expect(picker.locator('.rs__option')).toHaveText([String(name)])
})
