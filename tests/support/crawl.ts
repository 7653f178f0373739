/** Reads a whole host: every address it must have, and everything its pages link to. */
import type { Page } from '@playwright/test'
import { ask, productPort, several, type Answer } from './ask'
import { addressesOf, languagesOf, type Address, type HostName } from './demo-network'
import { readPage, type PageFacts } from './read-page'

export type Visited = { path: string; status: number; headers: Answer['headers']; html: string; facts: PageFacts }
export type Crawl = {
  host: HostName
  addresses: Address[]
  /** By path, without query and fragment. */
  pages: Map<string, Visited>
  /** Where a path was found: the first page that links to it. */
  from: Map<string, string>
  /** Links to our other hosts, and where they were found. */
  elsewhere: Map<string, string>
}

const origin = (host: string): string => `http://${host}:${productPort}`
const isOurs = ({ hostname, port }: URL): boolean =>
  (hostname === 'localhost' || hostname.endsWith('.localhost')) && port === String(productPort)

const crawls = new Map<HostName, Promise<Crawl>>()

const crawl = async (browser: Page, host: HostName): Promise<Crawl> => {
  const addresses = languagesOf(host).flatMap((language) => addressesOf(host, language))
  const found: Crawl = { host, addresses, pages: new Map(), from: new Map(), elsewhere: new Map() }
  const visit = async (path: string): Promise<string[]> => {
    const { status, headers, text: html } = await ask(host, path)
    const isPage = String(headers['content-type']).startsWith('text/html')
    const facts = await browser.evaluate(readPage, isPage ? html : '')
    found.pages.set(path, { path, status, headers, html, facts })
    const next: string[] = []
    for (const link of isPage ? facts.links : []) {
      const target = new URL(link, `${origin(host)}${path}`)
      if (!isOurs(target)) continue
      const to = target.pathname + target.search
      if (target.hostname !== host) found.elsewhere.set(target.origin + to, path)
      else if (!found.from.has(to)) {
        found.from.set(to, path)
        next.push(to)
      }
    }
    return next
  }
  let waiting = addresses.map(({ path }) => path)
  waiting.forEach((path) => found.from.set(path, 'the contract'))
  while (waiting.length > 0) waiting = (await several(waiting, 6, visit)).flat()
  return found
}

/** Crawls a host once per run of the tests. */
export const crawlOf = (browser: Page, host: HostName): Promise<Crawl> => {
  const known = crawls.get(host) ?? crawl(browser, host)
  crawls.set(host, known)
  return known
}
