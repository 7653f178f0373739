/** Everything the network says in public, as it comes over the wire: every page, list, feed and bundle of every host. */
import { ask, several } from './ask'
import { addressesOf, hostNames, hosts, languagesOf, type Address, type HostName, type Language } from './demo-network'

/** An address that is asked for; `of` is the page's own description where the contract names it. */
export type Asked = { host: HostName; path: string; language: Language | null; page: Address | null }
export type Copy = Asked & { status: number; tag: string; type: string; text: string }

const entries = ['', 'prostate'] as const

/** The bundles of a host in a language, asked of the host itself. */
export const bundlesOf = (host: HostName, language: Language): string[] =>
  entries.map((entry) => {
    const { clinic } = hosts[host]
    return `/api/v1/rulings?${new URLSearchParams({ locale: language, ...(clinic && { clinic }), ...(entry && { entry }) })}`
  })

/** Every public address of the network; `searches` are questions that every host is asked in every language. */
export const everyAddress = (searches: readonly string[] = []): Asked[] =>
  hostNames.flatMap((host) => {
    const whole = ['/sitemap.xml', '/robots.txt'].map((path): Asked => ({ host, path, language: null, page: null }))
    const told = languagesOf(host).flatMap((language) => {
      const pages = addressesOf(host, language).map((page): Asked => ({ host, language, path: page.path, page }))
      const more = [
        `/${language}/feed.xml`,
        `/${language}/self-check?entry=prostate`,
        ...searches.map((words) => `/${language}/search?q=${encodeURIComponent(words)}`),
        ...bundlesOf(host, language),
      ]
      return [...pages, ...more.map((path): Asked => ({ host, language, path, page: null }))]
    })
    return [...whole, ...told]
  })

export const nameOf = ({ host, path }: Asked): string => `${host}${decodeURIComponent(path)}`

/** Reads addresses, a few at a time; by name. */
export const readAll = async (addresses: readonly Asked[]): Promise<Map<string, Copy>> => {
  const copies = await several(addresses, 6, async (asked): Promise<[string, Copy]> => {
    const { status, headers, text } = await ask(asked.host, asked.path)
    const type = String(headers['content-type']).split(';')[0] ?? ''
    return [nameOf(asked), { ...asked, status, tag: String(headers.etag ?? ''), type, text }]
  })
  return new Map(copies)
}

/** The names of what is not the same, byte for byte, as it was. */
export const changedSince = (before: Map<string, Copy>, after: Map<string, Copy>): string[] =>
  [...before].flatMap(([name, copy]) => {
    const now = after.get(name)
    return now?.status === copy.status && now.tag === copy.tag && now.text === copy.text ? [] : [name]
  })
