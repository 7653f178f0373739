/** Signing in tells a stranger nothing: neither who has an account, nor whose is locked, by words or by time. */
import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import {
  AuthenticationError,
  type CollectionAfterErrorHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
} from 'payload'

const stretch = promisify(pbkdf2)

/** The cost of checking a password of an account that exists; see generatePasswordSaltHash of payload 3.90. */
const payLikeACheck = (password: string) => stretch(password, randomBytes(32), 600_000, 32, 'sha256')

type Attempt = { data?: { email?: unknown; password?: unknown } }

/** An unknown or locked account answers after as long as a wrong password does. */
export const sameTime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { email, password } = (args as Attempt).data ?? {}
  if (typeof email !== 'string' || typeof password !== 'string') return args
  const account = await req.payload.db.findOne<{ id: number; lockUntil?: string | null }>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    req,
  })
  const locked = account?.lockUntil && new Date(account.lockUntil) > new Date()
  if (!account || locked) await payLikeACheck(password)
  return args
}

/** Somebody who has left cannot sign in, and is told the same as with a wrong password. */
export const onlyActive: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.active === false) throw new AuthenticationError(req.t)
  return user
}

/** A locked account looks like a wrong password. */
export const sameAnswer: CollectionAfterErrorHook = ({ error, req }) => {
  // By status: the built product has this class twice.
  if ((error as { status?: unknown }).status !== 401 || !req.pathname?.endsWith('/login')) return
  const { message } = new AuthenticationError(req.t)
  return { response: { errors: [{ message }] }, status: 401 }
}
