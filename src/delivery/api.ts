/** The public API's answers as finished bytes: made by Next once, kept like pages, and errors that a machine can read. */
import type { ServerResponse } from 'node:http'
import { compressedContent, type Content, plainContent } from './content'
import { answerHeaders, preflightHeaders } from './headers'
import type { Page } from './page'
import type { Rendered } from './render'

const passing = (content: Content): Page => ({ ...content, keys: [], expiresAt: Infinity, keepable: false })

/** Makes an answer of what the route rendered; a complaint about the request is passed on and not kept. */
export const finishAnswer = async ({ status, type, body, render }: Rendered): Promise<Page> => {
  if (status !== 200)
    return { ...passing(plainContent(status, answerHeaders(type, false), body)), keys: [...render.keys] }
  const content = await compressedContent(status, answerHeaders(type, true), body)
  return { ...content, keys: [...render.keys], expiresAt: render.expiresAt ?? Infinity, keepable: true }
}

const titles: Record<number, string> = {
  400: 'This address cannot be read.',
  404: 'There is nothing at this address.',
  405: 'This address can only be read.',
  503: 'What was asked for cannot be read at the moment. Please try again.',
}

const problem = (status: number): Buffer =>
  Buffer.from(JSON.stringify({ type: 'about:blank', title: titles[status] ?? `Error ${status}`, status }))

const problemType = 'application/problem+json'

/** What is said when no answer could be made: the caller may try again, and learns nothing else. */
export const noAnswer = (): Page =>
  passing(plainContent(503, [...answerHeaders(problemType, false), 'Retry-After', '2'], problem(503)))

/** Refuses a request to the public API in words for machines. */
export const sayInJson = (res: ServerResponse, status: number, allow?: string): void => {
  const body = problem(status)
  const headers = [...answerHeaders(problemType, false), 'Content-Length', String(body.length)]
  res.writeHead(status, allow ? [...headers, 'Allow', allow] : headers)
  res.end(res.req.method === 'HEAD' ? undefined : body)
}

/** Answers the browser's question whether another site's page may read the API. */
export const sayReadable = (res: ServerResponse): void => {
  res.writeHead(204, preflightHeaders())
  res.end()
}
