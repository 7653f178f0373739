/** Who gets what from the workbench's own addresses: strangers nothing, and nobody anything on a clinic's host. */
import { expect, test } from '@playwright/test'
import { ask } from '../support/ask'
import { hostNames, hosts } from '../support/demo-network'
import { signIn, stranger } from '../support/editor'

const collections = [
  'techniques',
  'contraindications',
  'warning-signs',
  'articles',
  'faqs',
  'references',
  'clinicians',
  'pages',
  'media',
  'glossary',
  'clinics',
  'services',
  'therapists',
  'insurances',
  'overlays',
  'notices',
  'jurisdictions',
  'users',
  'comments',
  'change-requests',
  'payload-preferences',
  'payload-locked-documents',
  'payload-migrations',
  'payload-jobs',
  'payload-kv',
  'publications',
  'globals/network',
  'globals',
  'access',
]
const refused = [401, 403, 404]

/** `[method, path behind the collection]`. */
const verbs: [string, string][] = [
  ['GET', ''],
  ['GET', '/swedish'],
  ['GET', '/count'],
  ['GET', '/versions'],
  ['GET', '/versions/1'],
  ['GET', '/swedish/publications'],
  ['GET', '/access'],
  ['POST', ''],
  ['POST', '/swedish'],
  ['POST', '/swedish/duplicate'],
  ['POST', '/swedish/publish'],
  ['POST', '/swedish/sign'],
  ['POST', '/swedish/withdraw'],
  ['POST', '/versions/1'],
  ['POST', '/access/swedish'],
  ['PATCH', ''],
  ['PATCH', '/swedish'],
  ['PUT', '/swedish'],
  ['DELETE', ''],
  ['DELETE', '/swedish'],
  ['OPTIONS', '/swedish'],
]

for (const collection of collections) {
  test(`a stranger gets nothing from ${collection} by any verb`, async () => {
    for (const [method, path] of verbs) {
      const data = ['POST', 'PATCH', 'PUT'].includes(method) ? { name: 'A stranger was here' } : undefined
      const { status, body } = await stranger.call(method, `${collection}${path}`, data)
      // A browser that asks which methods there are is answered without content.
      const may = method === 'OPTIONS' ? [...refused, 200, 204] : refused
      expect(may, `${method} ${collection}${path} answered ${status}`).toContain(status)
      expect(JSON.stringify(body)).not.toMatch(/"docs"|"totalDocs"|Halvenne|swedish/)
    }
  })
}

/** Requests that stock Payload answers with a server error. */
const malformed = [
  'techniques?page=-5',
  'techniques?page=abc',
  'techniques?limit=1e400',
  'techniques?limit=-1',
  'techniques?limit=999999999999',
  'techniques?depth=1000',
  'techniques?depth=x',
  'techniques?where=notobj',
  'techniques?where[name]=x',
  'techniques?where[name][nonsense]=x',
  'techniques?where[nosuchfield][equals]=x',
  'techniques?where[or]=x',
  'techniques?where[or][0][and][0][name][like]=%25',
  'techniques?where[__proto__][equals]=x',
  'techniques?where[id][in]=a,b,c',
  'techniques?where[updatedAt][greater_than]=never',
  'techniques?where[password][equals]=x',
  'techniques?sort=;drop',
  'techniques?sort=nosuchfield',
  'techniques?sort[]=a&sort[]=b',
  'techniques?locale=xx',
  'techniques?locale=all&depth=2',
  'techniques?locale[]=en',
  'techniques?fallback-locale=xx',
  'techniques?select=x',
  'techniques?select[x]=y',
  'techniques?populate=x',
  'techniques?joins=x',
  'techniques?draft=maybe',
  'techniques/abc',
  'techniques/%27',
  'techniques/%F0%9F%92%86',
  `techniques/${'a'.repeat(3_000)}`,
  'techniques/[object%20Object]',
  'users/abc',
  'users/999999999999999999999',
  'media/file/..%2f..%2fpackage.json',
  'globals/network?depth=-1',
  'globals/nothing',
  'no-such-collection',
  'techniques/swedish/publications?locale=xx',
  'access?x=y',
]

test('a stranger’s malformed question is refused like any other', async () => {
  for (const path of malformed) {
    const { status } = await stranger.call('GET', path)
    expect(refused, `${path.slice(0, 60)} answered ${status}`).toContain(status)
  }
  for (const path of ['techniques?where[name][equals]=%00', 'techniques/%00', 'techniques?x=%zz', 'techniques/%']) {
    expect([...refused, 400]).toContain((await ask('localhost', `/api/${path}`)).status)
  }
})

test('an editor’s malformed question is answered, never with a server error', async () => {
  const editor = await signIn('editor@halvenne.example')
  const broken: string[] = []
  for (const path of malformed) {
    for (const method of ['GET', 'DELETE', 'PATCH']) {
      // Without a condition, a bulk change would be a real one.
      if (method !== 'GET' && !path.includes('where')) continue
      const { status } = await editor.call(method, path, method === 'PATCH' ? {} : undefined)
      if (status >= 500) broken.push(`${method} ${path.slice(0, 60)} answered ${status}`)
    }
  }
  for (const body of [
    '',
    'null',
    '[]',
    '"x"',
    '{',
    '{"name":{}}',
    '{"name":["x"]}',
    '{"body":"x"}',
    '{"body":[{"blockType":"x"}]}',
  ]) {
    const { token } = await stranger.must('POST', 'users/login', {
      email: 'editor@halvenne.example',
      password: process.env.DEMO_PASSWORD ?? 'demo-only-Halvenne-2026',
    })
    const headers = { 'content-type': 'application/json', authorization: `JWT ${String(token)}` }
    for (const path of ['techniques', 'techniques/no-such-technique', 'techniques/swedish/publish?locale=xx']) {
      const method = path === 'techniques/no-such-technique' ? 'PATCH' : 'POST'
      const { status } = await ask('localhost', `/api/${path}`, { method, headers, body })
      if (status >= 500) broken.push(`${method} ${path} with ${body} answered ${status}`)
    }
  }
  expect(broken).toEqual([])
})

test('GraphQL and the Open Graph route are off, for strangers and for the administrator', async () => {
  const admin = await signIn('admin@halvenne.example')
  for (const [method, path] of [
    ['POST', 'graphql'],
    ['GET', 'graphql'],
    ['GET', 'graphql-playground'],
    ['GET', 'og'],
  ] as const) {
    const data = method === 'POST' ? { query: '{ __typename }' } : undefined
    expect(refused).toContain((await stranger.call(method, path, data)).status)
    expect((await admin.call(method, path, data)).status).toBe(404)
  }
})

test('strangers learn nothing about who has an account', async () => {
  const wrong = { email: 'nobody@halvenne.example', password: 'not the password' }
  const login = await stranger.call('POST', 'users/login', wrong)
  expect(login.status).toBe(401)
  const me = await stranger.call('GET', 'users/me')
  expect(me.body.user ?? null).toBeNull()
  const first = await stranger.call('POST', 'users/first-register', {
    email: 'x@halvenne.example',
    password: 'xxxxxxxxxxxx',
  })
  expect(refused).toContain(first.status)
  const forgot = await Promise.all(
    ['admin@halvenne.example', 'nobody@halvenne.example'].map((email) =>
      stranger.call('POST', 'users/forgot-password', { email }),
    ),
  )
  expect(JSON.stringify(forgot[0])).toBe(JSON.stringify(forgot[1]))
})

for (const host of hostNames.filter((name) => hosts[name].clinic !== null)) {
  test(`${host} has no workbench and no working copies`, async () => {
    const paths = ['/admin', '/admin/login', '/admin/create-first-user', '/api', '/api/users/me', '/api/techniques']
    for (const path of [...paths, '/api/users/login', '/api/globals/network', '/api/graphql', '/Admin', '/%61dmin']) {
      for (const method of ['GET', 'POST']) {
        const { status, text } = await ask(host, path, { method, body: method === 'POST' ? '{}' : undefined })
        expect([404, 405], `${method} ${path} answered ${status}`).toContain(status)
        expect(text).not.toMatch(/payload/i)
      }
      expect((await ask(host, path)).status, path).toBe(404)
    }
  })
}

test('the workbench answers on the network’s host, and is kept by nobody', async () => {
  const { status, headers } = await ask('localhost', '/admin/login')
  expect(status).toBe(200)
  expect(String(headers['cache-control'])).toMatch(/no-store/)
})
