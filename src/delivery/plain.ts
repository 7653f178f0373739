/** The front door's own few words, for when there is no page: no host, no clinic, no framework and no stack trace. */
import type { ServerResponse } from 'node:http'
import { passingHeaders } from './headers'

const says: Record<number, [title: string, text: string]> = {
  307: ['Elsewhere', 'This page is at another address.'],
  308: ['Moved', 'This page has another address now.'],
  400: ['Bad request', 'This address cannot be read.'],
  404: ['Not found', 'There is no page at this address.'],
  405: ['Not allowed', 'This address can only be read.'],
  500: ['Something went wrong', 'The page could not be made. Please try again in a moment.'],
  503: ['Not ready', 'The site is starting or very busy. Please try again in a moment.'],
}

/** A whole small page that says what a status means. */
export const plainPage = (status: number): Buffer => {
  const [title, text] = says[status] ?? [`Error ${status}`, '']
  return Buffer.from(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<meta name="robots" content="noindex"><title>${title}</title></head>` +
      `<body><main><h1>${title}</h1><p>${text}</p></main></body></html>`,
  )
}

/** Answers with a status and its sentence; `more` are further headers, names and values in turn. */
export const sayPlainly = (res: ServerResponse, status: number, ...more: string[]): void => {
  if (res.headersSent) return void res.destroy()
  const body = plainPage(status)
  const length = ['Content-Length', String(body.length)]
  const patience = status === 503 ? ['Retry-After', '2'] : []
  res.writeHead(status, passingHeaders('text/html; charset=utf-8', ...length, ...patience, ...more))
  res.end(res.req.method === 'HEAD' ? undefined : body)
}
