/** Every address of the contract, on every host in every language, and everything that their pages say to machines. */
import { expect, test, type Page } from '@playwright/test'
import { ask, productPort, several } from '../../support/ask'
import { some } from '../../support/some'
import { crawlOf, type Crawl, type Visited } from '../../support/crawl'
import {
  canonicalHostOf,
  directionOf,
  hostNames,
  hosts,
  languagesOf,
  type Address,
  type HostName,
} from '../../support/demo-network'

const origin = (host: string): string => `http://${host}:${productPort}`
const lineOf = ({ host, path }: Address): string => `${host}${decodeURIComponent(path)}`

let parser: Page
test.beforeAll(async ({ browser }) => {
  parser = await browser.newPage()
})
test.afterAll(() => parser.close())

/** What is wrong with each of a host's pages; an address that did not answer is another test's business. */
const wrongWith = ({ addresses, pages }: Crawl, complain: (page: Visited, address: Address) => string[]): string[] =>
  addresses.flatMap((address) => {
    const page = pages.get(address.path)
    return page?.status === 200 ? complain(page, address).map((complaint) => `${lineOf(address)}: ${complaint}`) : []
  })

/** The scripts of one page of the host, each once. */
const weightOf = async (host: HostName, paths: readonly string[]): Promise<number> => {
  const sizes = await several([...new Set(paths)], 4, async (path) => (await ask(host, path)).bytes)
  return sizes.reduce((sum, bytes) => sum + bytes, 0)
}

/** Fixed pages of the network's host on which something interacts; on a clinic's, every page says whether it is open. */
const interactive = ['', 'clinics', 'contraindications', 'self-check', 'search']

const clinicHosts = hostNames.filter((host) => hosts[host].clinic !== null)

for (const host of ['localhost' as const, ...some(clinicHosts, 1)]) {
  test.describe(`on ${host}`, () => {
    test.describe.configure({ mode: 'default' })
    let crawl: Crawl
    test.beforeAll(async () => {
      crawl = await crawlOf(parser, host)
    })

    test('every address of the contract answers in its own language and direction', () => {
      const wrong = crawl.addresses.flatMap((address) => {
        const page = crawl.pages.get(address.path)
        const said = page && `${page.status} ${page.facts.lang} ${page.facts.dir}`
        const wanted = `200 ${address.language} ${directionOf(address.language)}`
        return said === wanted ? [] : [`${lineOf(address)}: ${said}, not ${wanted}`]
      })
      expect(wrong).toEqual([])
      expect(crawl.addresses.length).toBeGreaterThan(80)
    })

    test('no page links to an address that does not exist, here or on another host', async () => {
      const broken = [...crawl.pages.values()].flatMap(({ path, status }) =>
        status < 400 ? [] : [`${status} ${decodeURIComponent(path)}, linked from ${crawl.from.get(path)}`],
      )
      const others = await several([...crawl.elsewhere], 6, async ([address, from]) => {
        const { hostname, pathname, search } = new URL(address)
        const { status } = await ask(hostname, pathname + search)
        return status < 400 ? [] : [`${status} ${address}, linked from ${from}`]
      })
      expect([...broken, ...others.flat()]).toEqual([])
    })

    test('links to a part of a page lead to a part that is there', () => {
      const wrong = wrongWith(crawl, ({ path, facts }) =>
        facts.links.flatMap((link) => {
          const { hostname, pathname, hash } = new URL(link, origin(host) + path)
          const target = hash && hostname === host ? crawl.pages.get(pathname) : undefined
          return target && !target.facts.ids.includes(decodeURIComponent(hash.slice(1))) ? [`no ${link}`] : []
        }),
      )
      expect(wrong).toEqual([])
    })

    test('every file that a page names is there', async () => {
      const named = new Map(
        [...crawl.pages.values()].flatMap(({ path, facts }) => facts.assets.map((asset) => [asset, path] as const)),
      )
      expect([...named.keys()].filter((asset) => !asset.startsWith('/'))).toEqual([])
      const answers = await several([...named], 6, async ([asset, path]) => [
        asset,
        path,
        (await ask(host, asset)).status,
      ])
      expect(answers.filter(([, , status]) => status !== 200)).toEqual([])
    })

    test('every page has one main heading, a title, and one canonical address on the right host', () => {
      const wrong = wrongWith(crawl, ({ facts }, address) => {
        const canonical = origin(canonicalHostOf(address)) + address.path
        return [
          ...(facts.headings === 1 ? [] : [`${facts.headings} h1`]),
          ...(facts.title.trim() ? [] : ['no title']),
          ...(facts.charsets === 1 && facts.viewports === 1 ? [] : ['encoding or viewport not said once']),
          ...facts.ids.filter((id, at) => facts.ids.indexOf(id) !== at).map((id) => `id ${id} twice`),
          ...(facts.canonicals.join() === canonical ? [] : [`canonical ${facts.canonicals.join()}, not ${canonical}`]),
        ]
      })
      expect(wrong).toEqual([])
    })

    test('pages name each other as translations, mutually, with one for everybody else', () => {
      const alternatesOf = (path: string) => JSON.stringify(crawl.pages.get(path)?.facts.alternates)
      const wrong = wrongWith(crawl, ({ path, facts }, { language }) => {
        const named = new Map(facts.alternates)
        const translations = facts.alternates.filter(([name]) => name !== 'x-default')
        const fallback = named.get('x-default')
        return [
          ...(named.get(language) === origin(host) + path ? [] : [`itself is ${named.get(language)}`]),
          ...(translations.some(([, href]) => href === fallback) ? [] : [`x-default is ${fallback}`]),
          ...(named.size === facts.alternates.length ? [] : ['a language is named twice']),
          ...translations
            .map(([name, href]) => [name, href.replace(origin(host), '')] as const)
            .flatMap(([name, target]) => [
              ...(crawl.pages.get(target)?.facts.lang === name ? [] : [`${name} is not at ${target}`]),
              ...(alternatesOf(target) === JSON.stringify(facts.alternates) ? [] : [`${target} does not return it`]),
            ]),
        ]
      })
      expect(wrong).toEqual([])
    })

    test('the language switcher leads to the same page, or home where there is no such page', () => {
      const wrong = wrongWith(crawl, ({ path, facts }, { language }) => {
        const named = new Map(facts.alternates)
        const wanted = languagesOf(host).map((name) => [
          name,
          name === language ? path : (named.get(name)?.replace(origin(host), '') ?? `/${name}`),
        ])
        const sorted = (choices: readonly unknown[]) => JSON.stringify([...choices].map(String).sort())
        return [
          ...(sorted(facts.switcher) === sorted(wanted) ? [] : [`switcher ${JSON.stringify(facts.switcher)}`]),
          ...(facts.current.join() === language ? [] : [`current language ${facts.current.join()}`]),
        ]
      })
      expect(wrong).toEqual([])
    })

    test('no page carries the framework’s script or payload, nor anything its content security policy forbids', () => {
      const wrong = wrongWith(crawl, ({ html, headers, facts }) => [
        ...(/__next_f|\/_next\/[^"' ]+\.js|__NEXT_DATA__/.exec(html)?.slice(0, 1) ?? []),
        ...facts.scripts
          .filter(({ src, type }) => src === null && type !== 'application/ld+json')
          .map(({ text }) => `inline script ${text.slice(0, 40)}`),
        ...facts.forbidden,
        ...(/script-src 'self'(;|$)/.test(String(headers['content-security-policy'])) ? [] : ['no policy']),
      ])
      expect(wrong).toEqual([])
    })

    test('the sitemap lists exactly the pages whose canonical address is on this host', async () => {
      const { text } = await ask(host, '/sitemap.xml')
      const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
      const canonical = [...crawl.pages.values()]
        .filter(({ status, facts }) => status === 200 && facts.robots === null && facts.canonicals.length > 0)
        .filter(({ path, facts }) => facts.canonicals[0] === origin(host) + path)
        .map(({ path }) => origin(host) + path)
      expect([...listed].sort()).toEqual([...new Set(canonical)].sort())
    })

    test('the feed of each language lists its articles, at addresses that answer', async () => {
      for (const language of languagesOf(host)) {
        const { status, text } = await ask(host, `/${language}/feed.xml`)
        expect(status).toBe(200)
        const listed = [...text.matchAll(/<entry>.*?<link href="([^"]+)"/g)].map(([, address = '']) => new URL(address))
        const articles = crawl.addresses.filter(
          (each) => each.language === language && each.document?.startsWith('articles/'),
        )
        expect(listed.map(({ pathname }) => pathname).sort()).toEqual(articles.map(({ path }) => path).sort())
      }
    })

    test('structured data can be read', () => {
      const wrong = wrongWith(crawl, ({ facts }) =>
        facts.scripts.flatMap(({ type, text }) => {
          if (type !== 'application/ld+json') return []
          return (JSON.parse(text) as { '@context'?: string })['@context'] === 'https://schema.org'
            ? []
            : [text.slice(0, 80)]
        }),
      )
      expect(wrong).toEqual([])
    })

    test('scripts weigh at most 12 kB on any page, and there are none where nothing interacts', async () => {
      const heaviest: [number, string][] = []
      const wrong: string[] = []
      for (const address of crawl.addresses) {
        const scripts = crawl.pages.get(address.path)?.facts.scripts.flatMap(({ src }) => src ?? []) ?? []
        const still = hosts[host].clinic === null && !interactive.includes(address.name ?? 'document')
        if (still && scripts.length > 0) wrong.push(`${lineOf(address)} loads ${scripts.join()}`)
        heaviest.push([await weightOf(host, scripts), lineOf(address)])
      }
      expect(wrong).toEqual([])
      expect(heaviest.filter(([bytes]) => bytes > 12_000)).toEqual([])
    })

    test('passages in another language say which, and which way they run', () => {
      expect(wrongWith(crawl, ({ facts }) => facts.undirected)).toEqual([])
    })
  })
}
