/** Host names, in the form in which requests arrive. */
import type { TextField } from 'payload'
import { must } from './must'

/** Lower case, no port, no trailing dot; international names in punycode. */
const hostName = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

const wrongOne = (value: string | string[] | null | undefined): string | undefined =>
  [value ?? []].flat().find((name) => !hostName.test(name))

export const domainsField = (help: string): TextField =>
  ({
    name: 'domains',
    type: 'text',
    label: 'Host names',
    hasMany: true,
    validate: must<string | string[]>(
      (value) => wrongOne(value) === undefined,
      'host',
      (value) => ({ name: wrongOne(value) ?? '' }),
    ),
    admin: { description: help, placeholder: 'Type, then press Enter' },
  }) as TextField
