// From an editor's "publish" to a visitor's page: through the admin's HTTP API, seen on a clinic's host.
import { ask } from './ask.mjs'

const network = 'localhost'

const call = async (port, path, { token, method = 'GET', data } = {}) => {
  const { status, body } = await ask(port, network, path, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
    body: data && JSON.stringify(data),
  })
  if (status >= 300) throw new Error(`${method} ${path} answered ${status}: ${body.toString().slice(0, 300)}`)
  return JSON.parse(body.toString())
}

/** Signs in as the demo's administrator; gives what the other functions need. */
export const signIn = async ({ port, password }) => {
  const data = { email: 'admin@halvenne.example', password }
  const { token } = await call(port, '/api/users/login', { method: 'POST', data })
  return { port, token }
}

/** A document's address in a language: its slug, from its working copy. */
export const slugOf = async ({ port, token }, collection, key, locale) =>
  (await call(port, `/api/${collection}/${key}?locale=${locale}&depth=0`, { token })).slug

/**
 * Renames a technique in a language and publishes it; gives the milliseconds of the publishing call and those from its
 * beginning until the page on a clinic's host shows the new name.
 */
export const publishAndWatch = async ({ port, token }, { key, locale, name, host, path }) => {
  const technique = `/api/techniques/${key}`
  await call(port, `${technique}?locale=${locale}`, { token, method: 'PATCH', data: { name } })
  const from = performance.now()
  await call(port, `${technique}/publish`, { token, method: 'POST', data: { locales: [locale] } })
  const written = performance.now() - from
  for (;;) {
    if ((await ask(port, host, path)).body.includes(name)) return { written, visible: performance.now() - from }
    if (performance.now() - from > 10_000) throw new Error(`${host}${path} did not show "${name}" within ten seconds`)
    await new Promise((go) => setTimeout(go, 2))
  }
}
