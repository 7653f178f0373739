/** What may be asked of the workbench's REST, wherever the question stands: the guard before Payload, by itself. */
import { describe, expect, it } from 'vitest'
import { queryComplaint } from '@/cms/admin/rest/guard'
import { asMeant, methodMeant } from '@/cms/admin/rest/question'

const judged = (query: string, method = 'GET') => queryComplaint(new URLSearchParams(query), method)

describe('a query', () => {
  it.each([
    '',
    'depth=0&draft=true&limit=10&locale=fr&page=1&select[name]=true&sort=key&where[and][0][name][like]=back',
    'where[and][0][id][not_in][0]=a&where[and][0][id][not_in][1]=b&where[and][1][informationOnly][not_equals]=true',
    'where[id][in]=a,b&where[or][0][and][0][name][exists]=true&sort=-name,key&fallback-locale=none',
    'where[id][in][]=a&where[id][in][]=b&where[name][like]=x&populate[techniques][name]=true',
    // A picture's address carries the moment it was changed.
    '2026-11-24T15%3A00%3A00.000Z',
  ])('that the admin asks passes: %s', (query) => {
    expect(judged(query)).toBeNull()
  })

  it.each([
    ['a condition that is none', 'a=1&where=notobj'],
    ['an operator of fields that are not in use', 'where[id][near]=1,1'],
    ['every one of a list', 'where[techniques][all]=a'],
    ['a condition without an operator', 'where[name]=x'],
    ['an operator without a field', 'where[equals]=x'],
    ['a number where a field belongs', 'where[name][0][equals]=x'],
    ['a group that is no list', 'where[and][name][equals]=x'],
    ['a list where one value belongs', 'where[name][equals][0]=x'],
    ['a name that the reader of queries drops in silence', 'where[constructor][equals]=x'],
    ['more than it reads', `${'where[or][0]'.repeat(1)}${'[and][0]'.repeat(6)}[name][equals]=x`],
    [
      'a parameter too many',
      Array.from({ length: 1_001 }, (_, at) => `where[or][${at % 900}][name][in][]=${at}`).join('&'),
    ],
    ['one value said twice', 'depth=0&depth=5'],
    ['one condition said twice', 'where[name][equals]=a&where[name][equals]=b'],
    ['a value that is a structure too', 'where[id][in]=a&where[id][in][0]=b'],
    ['a choice that chooses nothing', 'select[name]=perhaps'],
    ['an order that is none', 'sort[0]=;drop'],
    ['a language that there is not', 'locale=xx'],
    ['a language in which nothing is written', 'fallbackLocale=xx'],
    ['a depth beyond all', 'depth=1000'],
    ['what is not in use', 'joins[x][limit]=5'],
    ['a language by another name', 'publishSpecificLocale=de'],
  ])('with %s is refused', (_what, query) => {
    expect(judged(query)).toHaveProperty('code')
  })

  it('may be made in all languages at once to read, never to write', () => {
    expect(judged('locale=all')).toBeNull()
    expect(judged('locale=all', 'PATCH')).toEqual({ code: 'write-in-one-language' })
  })
})

const form = 'application/x-www-form-urlencoded'
const post = (url: string, body: string | undefined, headers: Record<string, string>) =>
  new Request(`http://localhost/api/techniques${url}`, { method: 'POST', body, headers })

describe('a question that is posted', () => {
  it.each([
    ['X-Payload-HTTP-Method-Override', 'GET', form],
    ['x-http-method-override', 'get', `${form}; charset=UTF-8`],
    ['X-Payload-HTTP-Method-Override', ' Get ', form.toUpperCase()],
  ])('by %s: %s as %s is the GET that it means', async (header, method, type) => {
    const asked = post('?depth=0', 'limit=2&locale=fr', { [header]: method, 'content-type': type })
    expect(methodMeant(asked)).toBe('GET')
    const meant = await asMeant(asked)
    if (!(meant instanceof Request)) throw new Error(meant.code)
    expect(`${meant.method} ${meant.url}`).toBe('GET http://localhost/api/techniques?depth=0&limit=2&locale=fr')
    expect([...meant.headers.keys()]).toEqual([])
  })

  it.each([
    ['of another method', 'PATCH', form, 'x=1'],
    ['as JSON, which Payload reads past every check', 'GET', 'application/json', '{"locale":"xx"}'],
    ['that is not encoded', 'GET', form, 'a=%zz'],
    ['without end', 'GET', form, 'x'.repeat(100_001)],
  ])('%s is refused', async (_what, method, type, body) => {
    const asked = post('', body, { 'X-HTTP-Method-Override': method, 'content-type': type })
    expect(await asMeant(asked)).toHaveProperty('code')
  })

  it('leaves every other request as it came', async () => {
    const asked = post('?depth=0', '{}', { 'content-type': 'application/json' })
    expect(await asMeant(asked)).toBe(asked)
  })
})
