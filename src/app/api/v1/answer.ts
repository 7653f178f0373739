/** How the public API answers: JSON, and errors as problem details. The front door adds validators, packing and CORS. */

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

/** A route's GET: whatever happens, an answer that a machine can read, and never a 500. */
export const answering =
  (read: (query: URLSearchParams) => Promise<unknown>) =>
  async (request: Request): Promise<Response> => {
    try {
      return Response.json(await read(new URL(request.url).searchParams))
    } catch (error) {
      if (error instanceof Problem) return problemAnswer(error.status, error.title, error.message)
      console.error('[api]', error)
      return problemAnswer(503, 'Not available', 'What was asked for cannot be read at the moment. Please try again.')
    }
  }
