/** How the public API answers: JSON, and errors as problem details. The front door adds validators, packing and CORS. */
import { normaliseHost } from '@/domain/clinic/host'

/** Something about the request that the caller should be told. */
export class Problem extends Error {
  constructor(
    readonly status: 400 | 404,
    readonly title: string,
    detail: string,
  ) {
    super(detail)
  }
}

const problemAnswer = (status: number, title: string, detail: string): Response =>
  Response.json(
    { type: 'about:blank', title, status, detail },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )

/** A route's GET, given the query and the host it is asked on: always an answer that a machine can read, never a 500. */
export const answering =
  (read: (query: URLSearchParams, host: string | null) => Promise<unknown>) =>
  async (request: Request): Promise<Response> => {
    try {
      const host = normaliseHost(request.headers.get('host'))
      return Response.json(await read(new URL(request.url).searchParams, host))
    } catch (error) {
      if (error instanceof Problem) return problemAnswer(error.status, error.title, error.message)
      console.error('[api]', error)
      return problemAnswer(503, 'Not available', 'What was asked for cannot be read at the moment. Please try again.')
    }
  }
