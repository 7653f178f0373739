// Log files that harm nobody: one that cannot be written is a pity and no reason to stop, and none grows without end.
import { appendFileSync, renameSync, statSync, writeFileSync } from 'node:fs'

/** Bytes of one log; with the one before it, twice that is the most that a log takes of the disk. */
const most = 2_000_000

const sizeOf = (file) => {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}

/** Sets a log that has grown large aside as `….1`, in place of the one set aside before. */
export const rotate = (file, coming = 0) => {
  if (sizeOf(file) + coming <= most) return
  try {
    renameSync(file, `${file}.1`)
  } catch {
    // Where nothing can be moved, nothing can be written either.
  }
}

/**
 * Opens a log and gives what writes to it. Nothing that happens to the disk is thrown: what cannot be written is counted,
 * and said in the log as soon as there is room again. `fresh` forgets what an earlier command left.
 */
export const openLog = (file, { fresh = false } = {}) => {
  let lost = 0
  const attempt = (write) => {
    try {
      write()
      return true
    } catch {
      return false
    }
  }
  if (fresh) attempt(() => writeFileSync(file, ''))
  return (text) => {
    rotate(file, text.length)
    const before = lost > 0 ? `[log] ${lost} characters could not be written here.\n` : ''
    if (attempt(() => appendFileSync(file, before + text))) lost = 0
    else lost += text.length
  }
}
