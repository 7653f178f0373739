/** Host names as browsers send them, made comparable. Imports nothing: the proxy uses it on every request. */

const name = /^(?!-)[a-z0-9-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9-]{1,63}(?<!-))*$/
const address = /^\[[0-9a-f:.]+\]$/

/** A Host header without its port: `clinic.localhost:3000` gives `clinic.localhost`. */
export const stripPort = (header: string): string => header.replace(/:\d*$/, '')

/**
 * A Host header as the stored domains are written: lower case, no port, no trailing dot, letters beyond ASCII as punycode.
 * Null where it is no host at all; then it belongs to nobody.
 */
export const normaliseHost = (header: string | null | undefined): string | null => {
  if (!header || header.length > 300 || /[\s/?#@\\%,]/u.test(header)) return null
  const port = /:(\d*)$/.exec(header)
  if (port && Number(port[1]) > 65_535) return null
  const bare = stripPort(header).replace(/\.$/, '')
  if (bare === '' || (bare.includes(':') && !/^\[[^\]]+\]$/.test(bare))) return null
  let host: string
  try {
    host = new URL(`http://${bare}/`).hostname
  } catch {
    return null
  }
  return host.length <= 253 && (name.test(host) || address.test(host)) ? host : null
}
