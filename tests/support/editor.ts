/** An editor at the admin's HTTP API: signs in, changes working copies, publishes. */
import { ask, productPort } from './ask'

const network = 'localhost'
export const password = process.env.DEMO_PASSWORD ?? 'demo-only-Halvenne-2026'

export type Reply = { status: number; body: Record<string, unknown> }
const liveActs = ['withdraw', 'cancel', 'recall'] as const
export type DoorAct = 'review' | 'publish' | 'sign' | 'back' | 'republish' | (typeof liveActs)[number]
export type Editor = {
  /** What a request of theirs carries beside its body, for whoever makes it by other means. */
  headers: Record<string, string>
  call: (method: string, path: string, data?: unknown) => Promise<Reply>
  /** The same, for what must succeed. */
  must: (method: string, path: string, data?: unknown) => Promise<Record<string, unknown>>
  /** What the door would be shown of a document (`collection/key`) by somebody who acts on it now. */
  look: (ref: string, verb: DoorAct) => Promise<Record<string, string>>
  /** The units that a clinician who signs now would read and tick. */
  read: (ref: string, locales?: readonly string[], confirms?: boolean) => Promise<string[]>
  /** Looks, and acts on what was seen; who signs has read all of it. */
  act: (ref: string, verb: DoorAct, data?: Record<string, unknown>) => Promise<Reply>
  mustAct: (ref: string, verb: DoorAct, data?: Record<string, unknown>) => Promise<Record<string, unknown>>
  /** The same person, with the admin in another language. */
  in: (language: string) => Editor
}

const parsed = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return { text }
  }
}

type Seen = {
  locale: string
  hash: string
  liveHash: string
  isStale: boolean
  uncovered: { unit: string }[]
  toConfirm: { unit: string }[]
  covered: string[]
}

const editorWith = (port: number, token?: string, language = 'en'): Editor => {
  const own = { 'accept-language': language, ...(token && { authorization: `JWT ${token}` }) }
  const call: Editor['call'] = async (method, path, data) => {
    const headers = { 'content-type': 'application/json', ...own }
    const body = data === undefined ? undefined : JSON.stringify(data)
    const { status, text } = await ask(network, `/api/${path}`, { method, headers, body, port })
    return { status, body: parsed(text) }
  }
  const succeeded = (what: string, { status, body }: Reply): Record<string, unknown> => {
    if (status >= 300) throw new Error(`${what} answered ${status}: ${JSON.stringify(body).slice(0, 400)}`)
    return body
  }
  const look: Editor['look'] = async (ref, verb) => {
    const languages = await see(ref)
    return Object.fromEntries(
      languages.map(({ locale, hash, liveHash }) => [
        locale,
        (liveActs as readonly string[]).includes(verb) ? liveHash : hash,
      ]),
    )
  }
  const see = async (ref: string) => ((await call('GET', `${ref}/publications`)).body.languages ?? []) as Seen[]
  const read: Editor['read'] = async (ref, locales, confirms = false) =>
    (await see(ref))
      .filter(({ locale }) => !locales || locales.includes(locale))
      // Who signs again what is signed reads all of it.
      .flatMap(({ uncovered, toConfirm, covered, isStale }) => {
        const units = (confirms && isStale ? toConfirm : uncovered).map(({ unit }) => unit)
        return units.length > 0 ? units : covered
      })
  const act: Editor['act'] = async (ref, verb, data = {}) => {
    const shown = await look(ref, verb)
    const locales = data.locales as readonly string[] | undefined
    const ticked = verb === 'sign' ? { ticked: await read(ref, locales, data.confirms === true) } : {}
    return call('POST', `${ref}/${verb}`, { ...ticked, ...data, shown })
  }
  return {
    headers: own,
    call,
    must: async (method, path, data) => succeeded(`${method} /api/${path}`, await call(method, path, data)),
    look,
    read,
    act,
    in: (other) => editorWith(port, token, other),
    mustAct: async (ref, verb, data) => succeeded(`${verb} ${ref}`, await act(ref, verb, data)),
  }
}

/** Nobody in particular. */
export const stranger: Editor = editorWith(productPort)

/** Signs in by mail address, at the product or at another server of the same network; `language` is that of the admin. */
export const signIn = async (email: string, port = productPort, language = 'en'): Promise<Editor> => {
  const { token } = await editorWith(port).must('POST', 'users/login', { email, password })
  return editorWith(port, String(token), language)
}
