// What a page weighs on the wire: its HTML and every file of ours that it names, in the smallest form a browser takes.
import { ask } from './ask.mjs'

const accept = { 'accept-encoding': 'gzip, br' }

const namesIn = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name.replaceAll('&amp;', '&'))

const sizeOf = async (port, host, path) => {
  const { body, status } = await ask(port, host, path, { headers: accept })
  return status === 200 ? body.length : 0
}

const textOf = async (port, host, path) => (await ask(port, host, path)).body.toString()

const total = (sizes) => sizes.reduce((sum, size) => sum + size, 0)

/** Weighs a page; gives bytes of {html, css, js, fonts, all}. */
export const weigh = async (port, host, path) => {
  const html = await textOf(port, host, path)
  const sheets = namesIn(html, /<link[^>]+rel="stylesheet"[^>]+href="(\/[^"]+)"/g)
  const scripts = namesIn(html, /<script[^>]+src="(\/[^"]+)"/g)
  const fonts = new Set(namesIn(html, /href="(\/[^"]+\.woff2)"/g))
  for (const sheet of sheets) {
    const css = await textOf(port, host, sheet)
    for (const name of namesIn(css, /url\(["']?([^"')]+\.woff2)["']?\)/g))
      fonts.add(new URL(name, `http://${host}${sheet}`).pathname)
  }
  const sum = async (paths) => total(await Promise.all([...new Set(paths)].map((file) => sizeOf(port, host, file))))
  const [page, css, js, font] = [
    await sizeOf(port, host, path),
    await sum(sheets),
    await sum(scripts),
    await sum([...fonts]),
  ]
  return { path, html: page, css, js, fonts: font, all: page + css + js + font }
}

/** The pages of a host in one language that its sitemap names. */
export const pagesOf = async (port, host, locale) => {
  const sitemap = await textOf(port, host, '/sitemap.xml')
  const paths = namesIn(sitemap, /<loc>([^<]+)<\/loc>/g).map((address) => new URL(address).pathname)
  return [...new Set(paths)].filter((path) => path.split('/')[1] === locale)
}
