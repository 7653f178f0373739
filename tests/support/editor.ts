/** An editor at the admin's HTTP API: signs in, changes working copies, publishes. */
import { ask, productPort } from './ask'

const network = 'localhost'
export const password = process.env.DEMO_PASSWORD ?? 'demo-only-Halvenne-2026'

export type Reply = { status: number; body: Record<string, unknown> }
export type Editor = {
  /** What a request of theirs carries beside its body, for whoever makes it by other means. */
  headers: Record<string, string>
  call: (method: string, path: string, data?: unknown) => Promise<Reply>
  /** The same, for what must succeed. */
  must: (method: string, path: string, data?: unknown) => Promise<Record<string, unknown>>
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

const editorWith = (port: number, token?: string, language = 'en'): Editor => {
  const own = { 'accept-language': language, ...(token && { authorization: `JWT ${token}` }) }
  const call: Editor['call'] = async (method, path, data) => {
    const headers = { 'content-type': 'application/json', ...own }
    const body = data === undefined ? undefined : JSON.stringify(data)
    const { status, text } = await ask(network, `/api/${path}`, { method, headers, body, port })
    return { status, body: parsed(text) }
  }
  const must: Editor['must'] = async (method, path, data) => {
    const { status, body } = await call(method, path, data)
    if (status >= 300)
      throw new Error(`${method} /api/${path} answered ${status}: ${JSON.stringify(body).slice(0, 400)}`)
    return body
  }
  return { headers: own, call, must, in: (other) => editorWith(port, token, other) }
}

/** Nobody in particular. */
export const stranger: Editor = editorWith(productPort)

/** Signs in by mail address, at the product or at another server of the same network; `language` is that of the admin. */
export const signIn = async (email: string, port = productPort, language = 'en'): Promise<Editor> => {
  const { token } = await editorWith(port).must('POST', 'users/login', { email, password })
  return editorWith(port, String(token), language)
}
