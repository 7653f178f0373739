/** Stopping: no new connections, a moment for what is being answered, and then an end, within three seconds. */
import type { Server } from 'node:http'

type Parts = { server: Server; closers: (() => Promise<unknown>)[]; timers: (() => void)[] }

const patience = 2000
const latest = 2800

/** Ends the process on SIGTERM and SIGINT. */
export const stopWith = ({ server, closers, timers }: Parts): void => {
  let stopping = false

  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), latest).unref()
    setTimeout(() => server.closeAllConnections(), patience).unref()
    for (const timer of timers) timer()
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    await closed
    await Promise.allSettled(closers.map((close) => close()))
    process.exit(0)
  }

  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())
}
