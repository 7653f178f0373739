/** What the panel asks the door over HTTP, always as the person who is signed in. */
import type { LanguageState } from '@/cms/publishing/state'
import type { Problem } from './problems'

export type Verb = 'publish' | 'sign' | 'review'
export type State = { languages: LanguageState[]; may: Record<Verb, boolean> }
/** `changed` where the document is no longer as it was shown. */
type Reply = { message?: string; errors?: Problem[]; changed?: unknown[] }

/** @returns null where the document cannot be seen, or nobody answers. */
export const readState = async (base: string): Promise<State | null> => {
  const response = await fetch(`${base}/publications`, { credentials: 'same-origin' })
  return response.ok ? ((await response.json()) as State) : null
}

/** @returns the status, and what was answered; nothing where it was no JSON. */
export const post = async (url: string, body: Record<string, unknown>): Promise<{ status: number; reply: Reply }> => {
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, reply: (await response.json().catch(() => ({}))) as Reply }
}
