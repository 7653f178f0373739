// Loaded before what runs TypeScript (node --import). Modules are then translated off the main thread, and while it waits
// for one nothing keeps Node 20 alive: now and then it ended there and then, with code 13 and no word. Such a program
// says itself when it is done, by process.exit.
import { isMainThread } from 'node:worker_threads'

if (isMainThread) setInterval(() => undefined, 60_000)
