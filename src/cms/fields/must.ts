/** What one field's value must be, and the sentence for a value that is not. */
import type { PayloadRequest } from 'payload'
import { say, type Messages, type Values } from '@/cms/messages'

type Given<T> = T | null | undefined

/**
 * @param holds whether a value may stand; an empty one is asked about too.
 * @param code the message of the namespace `fields`, with what it needs to be specific.
 * @returns a field's `validate`, which answers in the language of the form.
 */
export const must =
  <T>(
    holds: (value: Given<T>) => boolean,
    code: keyof Messages['fields'],
    values?: Values | ((value: Given<T>) => Values),
  ) =>
  (value: Given<T>, { req }: { req: PayloadRequest }): true | string =>
    holds(value) || say(req, `fields.${code}`, typeof values === 'function' ? values(value) : values)

/** The same for a value that may stay empty. */
export const mayBe = (
  holds: (value: string) => boolean,
  code: keyof Messages['fields'],
  values?: Values,
): ((value: Given<string>, options: { req: PayloadRequest }) => true | string) =>
  must<string>((value) => !value || holds(value), code, values)
