/**
 * What every act of the door over HTTP has in common: a signed-in user who may do it to this document, a body that can be
 * read, and one transaction that takes the locks (the document's, then the door's) before it looks at anything.
 */
import type { PayloadHandler, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { codeOf } from '@/cms/admin/errors'
import { lockDocument, lockGlobal } from '@/cms/hooks/one-at-a-time'
import type { KindName } from '@/domain/kinds'
import type { Verb } from '@/domain/roles/roles'
import { doorPool, txOf, type Tx } from '@/publishing/database'
import { PublishRefused } from '@/publishing/door'
import { openDoor } from '@/publishing/ledger'
import { may } from './authority'
import { isGlobal } from './load'
import { say, type Message } from '@/cms/messages'
import { ActRefused, explain } from './reply'
import { subjectOf, type Subject } from './subject'
import { inRequestTransaction } from './transaction'

/** One act: what its body must be, and what it does. */
export type Act<Body> = {
  verb: Verb
  body: z.ZodType<Body>
  /** The sentence for a body that is not like this. */
  otherwise?: Message
  /** @returns what is answered with 200 */
  run: (given: { req: PayloadRequest; tx: Tx; subject: Subject; body: Body }) => Promise<Record<string, unknown>>
}

const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return (await req.json?.()) ?? {}
  } catch {
    return undefined
  }
}

/** @throws ActRefused unless there is such a document and this user may do this to it */
const allowed = (req: PayloadRequest, verb: Verb, subject: Subject | null): Subject => {
  if (!subject || !may(req, 'read', subject.collection, subject.clinic))
    throw new ActRefused(404, { message: say(req, 'requests.not-found') })
  if (!may(req, verb, subject.collection, subject.clinic))
    throw new ActRefused(403, { message: say(req, 'requests.not-allowed') })
  return subject
}

const keyOf = (req: PayloadRequest, collection: KindName): string => {
  const key = isGlobal(collection) ? collection : String(req.routeParams?.id ?? '')
  if (!/^[a-z0-9-]{1,200}$/.test(key)) throw new ActRefused(404, { message: say(req, 'requests.not-found') })
  return key
}

/** The subject as it is at this moment, seen without any lock. */
const look = async (req: PayloadRequest, collection: KindName, key: string): Promise<Subject | null> => {
  const client = await doorPool().connect()
  try {
    return await subjectOf(req, txOf(client), collection, key)
  } finally {
    client.release()
  }
}

const refusedBy = (req: PayloadRequest, error: unknown): ActRefused | undefined => {
  if (error instanceof ActRefused) return error
  if (error instanceof PublishRefused) {
    const errors = error.refusals.map((refusal) => explain(req, refusal))
    return new ActRefused(422, { message: errors.map(({ message }) => message).join(' '), errors })
  }
  // Two documents met on one address: what another has there is a stand-in, which no working copy knows of.
  if (codeOf(error) === '23P01') return new ActRefused(409, { message: say(req, 'refusals.address-taken') })
  return undefined
}

/** An endpoint's handler: whatever is refused in `work` is answered in words, with its own status. */
const answering =
  (work: (req: PayloadRequest) => Promise<Record<string, unknown>>): PayloadHandler =>
  async (req) => {
    try {
      if (!req.user) throw new ActRefused(401, { message: say(req, 'requests.signed-out') })
      return Response.json(await work(req))
    } catch (error) {
      const refused = refusedBy(req, error)
      if (!refused) throw error
      const { message, errors = [{ message }], ...more } = refused.body
      return Response.json({ message, errors, ...more }, { status: refused.status })
    }
  }

/** @returns the handler of an act. */
export const act = <Body>(collection: KindName, { verb, body, otherwise, run }: Act<Body>): PayloadHandler =>
  answering(async (req) => {
    const key = keyOf(req, collection)
    // Asked before any lock is taken, so that nobody holds up the door who may not use it.
    allowed(req, verb, await look(req, collection, key))
    const parsed = body.safeParse(await bodyOf(req))
    if (!parsed.success) throw new ActRefused(400, { message: say(req, otherwise ?? 'requests.bad-body') })
    return inRequestTransaction(req, async (tx) => {
      await (isGlobal(collection) ? lockGlobal(req, collection) : lockDocument(req, collection, key))
      await openDoor(tx)
      const subject = allowed(req, verb, await subjectOf(req, tx, collection, key))
      return run({ req, tx, subject, body: parsed.data })
    })
  })

/** @returns the handler of a question about a document. */
export const question = (
  collection: KindName,
  ask: (req: PayloadRequest, subject: Subject) => Promise<Record<string, unknown>>,
): PayloadHandler =>
  answering(async (req) => ask(req, allowed(req, 'read', await look(req, collection, keyOf(req, collection)))))
