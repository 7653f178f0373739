/**
 * Has Next render a page in private: a request of our own making, with the host and nothing else of the visitor's, and
 * a response collected in memory, inside a render context that hears which publications were read.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import inject from 'light-my-request'
import { newRender, type Render, withRender } from '@/live/registry'

export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** What to render: `language` is the visitor's Accept-Language, passed on only where it decides (the bare address). */
export type Target = { host: string; target: string; language?: string }

export type Rendered = { status: number; type: string; body: Buffer; location?: string; render: Render }

/** A page that could not be made; what happened is for the log, never for the visitor. */
export class RenderFailed extends Error {
  override name = 'RenderFailed'
}

const longestRender = 20_000

/** A renderer around Next's request handler; `islands` are the addresses of the islands' scripts. */
export const createRenderer =
  (handler: NextHandler, islands: () => Record<string, string>) =>
  async ({ host, target, language }: Target): Promise<Rendered> => {
    const render = newRender(islands())
    const response = await inject(
      (req, res) => {
        withRender(render, () => handler(req as IncomingMessage, res as ServerResponse)).catch((error: unknown) =>
          (res as ServerResponse).destroy(error instanceof Error ? error : new RenderFailed(String(error))),
        )
      },
      {
        url: target,
        headers: { host, 'user-agent': 'front-door', ...(language && { 'accept-language': language }) },
        signal: AbortSignal.timeout(longestRender),
        validate: false,
      },
    )
    if (response.statusCode >= 500) throw new RenderFailed(`${host}${target}: Next answered ${response.statusCode}`)
    const sentOn = response.headers.location
    return {
      // Components cannot change the status that Next sends, so they leave theirs in the context.
      status: response.statusCode === 200 ? render.status : response.statusCode,
      type: String(response.headers['content-type'] ?? ''),
      body: response.rawPayload,
      location: render.location ?? (typeof sentOn === 'string' ? sentOn : undefined),
      render,
    }
  }
