/**
 * Takes the framework's client runtime out of a rendered page: nothing on a public page hydrates, so its scripts and
 * its inlined copy of the content are dead weight. Only what is the framework's goes; the islands' modules, structured
 * data and style sheets stay.
 */

const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

const attributesOf = (text: string): Map<string, string> => {
  const found = new Map<string, string>()
  for (const [, name = '', double, single, bare] of text.matchAll(attribute))
    found.set(name.toLowerCase(), double ?? single ?? bare ?? '')
  return found
}

const ofFramework = (address: string | undefined): boolean => address?.startsWith('/_next/') ?? false

/** Inline pushes of flight data have no attribute at all; the bootstrap is known by its id. */
const goes = (script: Map<string, string>): boolean =>
  script.size === 0 || script.get('id') === '_R_' || ofFramework(script.get('src'))

/** Preloads of the framework's scripts, and the link that would hold rendering back until its bootstrap is there. */
const linkGoes = (link: Map<string, string>): boolean => {
  const rel = link.get('rel')?.toLowerCase()
  if (rel === 'expect') return true
  if (!ofFramework(link.get('href'))) return false
  return rel === 'modulepreload' || (rel === 'preload' && link.get('as') === 'script')
}

/** An opening tag's attributes may hold ">" in quotes, so quoted text is stepped over whole. */
const tags = /<(script|link)((?:\s+(?:"[^"]*"|'[^']*'|[^"'>])*)?)>/gi

/** The page without the framework's scripts, payload and preloads. */
export const stripRuntime = (html: string): string => {
  let kept = ''
  let from = 0
  tags.lastIndex = 0
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    const attributes = attributesOf((tag[2] ?? '').replace(/\/\s*$/, ''))
    const script = tag[1]?.toLowerCase() === 'script'
    let end = tags.lastIndex
    if (script) {
      const close = html.indexOf('</script>', end)
      end = close < 0 ? html.length : close + '</script>'.length
    }
    if (script ? goes(attributes) : linkGoes(attributes)) {
      kept += html.slice(from, tag.index)
      from = end
    }
    tags.lastIndex = end
  }
  return kept + html.slice(from)
}

/**
 * Why a page must not be kept, if it must not: React left a fallback that only its client would replace, or something
 * of the framework is still in it.
 */
export const unfit = (html: string): string | null => {
  if (html.includes('<template id="B:')) return 'a suspended part was never filled in'
  if (html.includes('self.__next_f')) return 'flight data is still inlined'
  if (/<script[^>]+src="\/_next\//.test(html)) return 'a framework script is still linked'
  return null
}
