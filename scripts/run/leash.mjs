// Loaded before anything else (node --import) into what a command starts: when the command dies, even by kill -9, the
// channel between them closes and this process ends too, so that no orphan keeps a port or goes on building. It asks
// instead of listening, since a listener would keep the process alive, or keep its own children from living.
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.connected) setInterval(() => process.connected || process.exit(0), 250).unref()
