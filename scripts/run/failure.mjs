// A problem that one sentence explains: it is printed without a stack, and the command ends with exit code 1.

/** Something that a person can understand and put right; `detail` is printed below the sentence (a log's last lines). */
export class Failure extends Error {
  constructor(sentence, detail = '') {
    super(sentence)
    this.name = 'Failure'
    this.detail = detail
  }
}

/** Prints a problem: one sentence when we know what it is, the whole stack when we do not. */
export const report = (problem) => {
  if (problem instanceof Failure) {
    if (problem.detail) process.stderr.write(`${problem.detail.trimEnd()}\n\n`)
    process.stderr.write(`${problem.message}\n`)
  } else if (problem?.code === 'ENOSPC') {
    process.stderr.write('The disk is full: make room, then run the command again.\n')
  } else {
    process.stderr.write(`${problem?.stack ?? problem}\n`)
  }
}
