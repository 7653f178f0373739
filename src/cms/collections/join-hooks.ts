/** Joins the hooks that a collection gets from several sides, and keeps each from changing the language of the save. */
import type { CollectionConfig, PayloadRequest } from 'payload'

export type Hooks = NonNullable<CollectionConfig['hooks']>

type Hook = (args: { req: PayloadRequest }) => unknown

/**
 * A read inside a hook can leave its own language on the request (see nested-request), and the save would go on in that:
 * whatever a hook does, the language afterwards is the one before.
 */
export const keepingLanguage = <H>(hook: H): H =>
  (async (args: { req: PayloadRequest }) => {
    const { locale, fallbackLocale } = args.req
    try {
      return await (hook as Hook)(args)
    } finally {
      Object.assign(args.req, { locale, fallbackLocale })
    }
  }) as H

/** @returns all hooks by their moment, in the order given. */
export const joinHooks = (...all: (Hooks | undefined)[]): Hooks => {
  const joined: Record<string, unknown[]> = {}
  for (const hooks of all)
    for (const [moment, list] of Object.entries(hooks ?? {}))
      joined[moment] = [...(joined[moment] ?? []), ...(list ?? []).map(keepingLanguage)]
  return joined as Hooks
}
