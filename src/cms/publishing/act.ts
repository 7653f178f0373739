/**
 * What every act of the door over HTTP has in common: a signed-in user who may do it to this document, a body that can be
 * read, and one transaction that takes the locks (the document's, then the door's) before it looks at anything.
 */
import type { PayloadHandler, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { lockDocument, lockGlobal } from '@/cms/hooks/one-at-a-time'
import type { KindName } from '@/domain/kinds'
import type { Verb } from '@/domain/roles/roles'
import { reading, type Tx } from '@/publishing/ledger/database'
import { PublishRefused } from '@/publishing/acts/publish'
import { openDoor } from '@/publishing/ledger/ledger'
import type { Intent } from '@/publishing/plan/intent'
import { may } from './authority'
import { isGlobal } from './load'
import { say, type Message } from '@/cms/messages'
import { ActRefused, explain, statusOf } from './reply'
import { subjectOf, type Subject } from './subject'
import { inRequestTransaction } from './transaction'

/** One act: what its body must be, and what it does. */
export type Act<Body> = {
  /** What the table must allow; of several, one. */
  verb: Verb | readonly Verb[]
  body: z.ZodType<Body>
  /** The sentence for a body that is not like this. */
  otherwise?: Message
  /** Documents that the act is about as well: the same is asked of them, and nobody else changes them meanwhile. */
  beside?: (body: Body) => readonly Named[]
  /** @returns what is answered, with 200 unless it says otherwise */
  run: (given: Given<Body>) => Promise<Answer>
  /** What it would do at a moment (ISO 8601), for whoever asks before they act; nothing is written. */
  intend?: (given: Given<Body>, moment: string) => Promise<Intent>
}

type Answer = { status?: number } & Record<string, unknown>

/** A document by its address in the admin. */
type Named = { collection: KindName; key: string }
export type Given<Body> = { req: PayloadRequest; tx: Tx; subject: Subject; beside: readonly Subject[]; body: Body }

export const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return (await req.json?.()) ?? {}
  } catch {
    return undefined
  }
}

/** @throws ActRefused unless there is such a document and this user may do this to it */
export const allowed = (req: PayloadRequest, verb: Verb | readonly Verb[], subject: Subject | null): Subject => {
  if (!subject || !may(req, 'read', subject.collection, subject.clinic))
    throw new ActRefused(404, { message: say(req, 'requests.not-found') })
  if (![verb].flat().some((one) => may(req, one as Verb, subject.collection, subject.clinic)))
    throw new ActRefused(403, { message: say(req, 'requests.not-allowed') })
  return subject
}

export const keyOf = (req: PayloadRequest, collection: KindName, asked = req.routeParams?.id): string => {
  const key = isGlobal(collection) ? collection : String(asked ?? '')
  if (!/^[a-z0-9-]{1,200}$/.test(key)) throw new ActRefused(404, { message: say(req, 'requests.not-found') })
  return key
}

const refusedBy = (req: PayloadRequest, error: unknown): ActRefused | undefined => {
  if (error instanceof ActRefused) return error
  if (error instanceof PublishRefused) {
    const errors = error.refusals.map((refusal) => explain(req, refusal))
    return new ActRefused(statusOf(error), { message: errors.map(({ message }) => message).join(' '), errors })
  }
  return undefined
}

/** Other documents that the act is about, by their addresses in the admin. */
export const othersOf = <Body>(req: PayloadRequest, { beside }: Act<Body>, body: Body): Named[] =>
  (beside?.(body) ?? []).map((each) => ({ ...each, key: keyOf(req, each.collection, each.key) }))

/** An endpoint's handler: whatever is refused in `work` is answered in words, with its own status. */
export const answering =
  (work: (req: PayloadRequest) => Promise<Answer>): PayloadHandler =>
  async (req) => {
    try {
      if (!req.user) throw new ActRefused(401, { message: say(req, 'requests.signed-out') })
      const { status = 200, ...answer } = await work(req)
      return Response.json(answer, { status })
    } catch (error) {
      const refused = refusedBy(req, error)
      if (!refused) throw error
      const { message, errors = [{ message }], ...more } = refused.body
      return Response.json({ message, errors, ...more }, { status: refused.status })
    }
  }

/** Each of them once, in one order for everybody, so that no two acts wait for each other. */
const lockAll = async (req: PayloadRequest, documents: readonly Named[]): Promise<void> => {
  const inOrder = new Map(documents.map((named) => [`${named.collection}/${named.key}`, named]))
  for (const [, { collection, key }] of [...inOrder].sort(([a], [b]) => (a < b ? -1 : 1)))
    await (isGlobal(collection) ? lockGlobal(req, collection) : lockDocument(req, collection, key))
}

/** @returns the handler of an act. */
export const act = <Body>(collection: KindName, acting: Act<Body>): PayloadHandler =>
  answering(async (req) => {
    const { verb, body, otherwise, run } = acting
    const named = { collection, key: keyOf(req, collection) }
    // Asked before any lock is taken, so that nobody holds up the door who may not use it.
    const mayAct = async (tx: Tx, { collection: of, key }: Named) =>
      allowed(req, verb, await subjectOf(req, tx, of, key))
    await mayAct(reading, named)
    const parsed = body.safeParse(await bodyOf(req))
    if (!parsed.success) throw new ActRefused(400, { message: say(req, otherwise ?? 'requests.bad-body') })
    const others = othersOf(req, acting, parsed.data)
    for (const other of others) await mayAct(reading, other)
    return inRequestTransaction(req, async (tx) => {
      await lockAll(req, [named, ...others])
      await openDoor(tx)
      const subject = await mayAct(tx, named)
      const subjects: Subject[] = []
      for (const other of others) subjects.push(await mayAct(tx, other))
      return run({ req, tx, subject, beside: subjects, body: parsed.data })
    })
  })

/** @returns the handler of a question about a document. */
export const question = (
  collection: KindName,
  ask: (req: PayloadRequest, subject: Subject) => Promise<Record<string, unknown>>,
): PayloadHandler =>
  answering(async (req) =>
    ask(req, allowed(req, 'read', await subjectOf(req, reading, collection, keyOf(req, collection)))),
  )
