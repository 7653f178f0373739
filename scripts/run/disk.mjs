// Whether there is room on the disk before a long step begins.
import { statfsSync } from 'node:fs'
import { Failure } from './failure.mjs'

/** Fails with a sentence when fewer than `megabytes` are free where `folder` stands. */
export const requireRoom = (folder, megabytes) => {
  let free
  try {
    const { bavail, bsize } = statfsSync(folder)
    free = Math.floor((bavail * bsize) / 1_000_000)
  } catch {
    return // A file system that does not tell is no reason to stop.
  }
  if (free < megabytes) {
    throw new Failure(
      `The disk under ${folder} has ${free} MB free, and about ${megabytes} MB are needed: make room first.`,
    )
  }
}
