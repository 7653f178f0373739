/** What a request brings along: read to its end within a bound, and judged before Payload takes it apart. */
import { largestFile } from '@/cms/collections/network/media/kinds'

/** A file and what is said about it. Next cuts bodies a little above (`next.config.mjs`), so that too much is seen here. */
export const longestBody = largestFile + 1_000_000
/** Of somebody who has not signed in yet. */
export const longestOfStrangers = 100_000

/** @returns the bytes of a body; null where there are more than `longest`. Reads on all the same, so that the sender hears why. */
export const readBody = async (request: Request, longest: number): Promise<Uint8Array<ArrayBuffer> | null> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length <= longest) chunks.push(chunk)
    else chunks.length = 0
  }
  return length > longest ? null : Uint8Array.from(Buffer.concat(chunks))
}

const isObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

export const isForm = (contentType: string): boolean => /^\s*multipart\//i.test(contentType)

export type BodyFault = 'not-json' | 'form-unreadable' | 'too-large'

const formFault = (form: FormData): BodyFault | null => {
  // The document itself; a file comes beside it.
  if (form.getAll('_payload').length !== 1) return 'form-unreadable'
  for (const [name, value] of form) {
    if (typeof value !== 'string') {
      if (name !== 'file' || form.getAll(name).length > 1) return 'form-unreadable'
      if (value.size > largestFile) return 'too-large'
      // Only files themselves are taken, never the description of one that lies elsewhere.
    } else if (name === 'file' || (name === '_payload' && !isObject(value))) return 'form-unreadable'
  }
  return null
}

/**
 * @param needed whether the request means nothing without a body
 * @returns what is wrong with a body: JSON that is none, a form that breaks off, a file that is too large; else null.
 */
export const bodyFault = async (
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  needed: boolean,
): Promise<BodyFault | null> => {
  if (bytes.length === 0) return needed ? 'not-json' : null
  if (contentType.includes('application/json')) return isObject(new TextDecoder().decode(bytes)) ? null : 'not-json'
  if (!isForm(contentType)) return needed ? 'not-json' : null
  try {
    return formFault(await new Response(bytes, { headers: { 'content-type': contentType } }).formData())
  } catch {
    return 'form-unreadable'
  }
}
