/** Host names, in the form in which requests arrive. */
import type { TextField } from 'payload'

/** Lower case, no port, no trailing dot; international names in punycode. */
const hostName = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

const first = (values: string[], wrong: (value: string) => boolean) => values.find(wrong)

export const domainsField = (help: string): TextField =>
  ({
    name: 'domains',
    type: 'text',
    label: 'Host names',
    hasMany: true,
    validate: (value: string | string[] | null | undefined) => {
      const bad = first([value ?? []].flat(), (name) => !hostName.test(name))
      return bad === undefined || `"${bad}" is no host name: write it in small letters, without port or path.`
    },
    admin: { description: help, placeholder: 'Type, then press Enter' },
  }) as TextField
