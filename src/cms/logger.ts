/** What the workbench writes to its log: a fault with its stack, a refusal in one line, and the same refusal once a minute. */
import type { Config } from 'payload'

const everyMs = 60_000
/** Kinds of refusal that are remembered at a time; whoever invents new ones only makes old ones be forgotten. */
const mostKinds = 200

type Refused = { status: number; message: string }

const refusalIn = (entry: unknown): Refused | undefined => {
  const { err } = (entry ?? {}) as { err?: { status?: unknown; message?: unknown } }
  return typeof err?.status === 'number' && err.status >= 400 && err.status < 500
    ? { status: err.status, message: String(err.message ?? '') }
    : undefined
}

/** @returns the line for a refusal; undefined while one of its kind has been written less than a minute ago. */
export const createRefusalLines = (now: () => number) => {
  const seen = new Map<string, { at: number; since: number }>()
  return ({ status, message }: Refused): string | undefined => {
    const line = `refused (${status}): ${message.replace(/\s+/g, ' ').slice(0, 200)}`
    const known = seen.get(line)
    if (known && now() - known.at < everyMs) {
      known.since += 1
      return undefined
    }
    if (seen.size >= mostKinds) seen.clear()
    seen.set(line, { at: now(), since: 0 })
    return known && known.since > 0 ? `${line} (and ${known.since} more since the last time)` : line
  }
}

const lineOf = createRefusalLines(() => performance.now())

export const logger: Config['logger'] = {
  options: {
    base: null,
    hooks: {
      logMethod(args, method) {
        const refused = refusalIn(args[0])
        if (!refused) return method.apply(this, args)
        const line = lineOf(refused)
        if (line) method.apply(this, [line])
      },
    },
  },
}
