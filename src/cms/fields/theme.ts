/** The few brand colours a host may choose. Everything else of the design is the network's. */
import type { Field, TextField } from 'payload'
import { must } from './must'

const colour = (name: string, label: string, initial: string): TextField => ({
  name,
  type: 'text',
  label,
  required: true,
  defaultValue: initial,
  validate: must<string>((value) => /^#[0-9a-f]{6}$/i.test(value ?? ''), 'colour', { example: '#1f5f5b' }),
  admin: { width: '50%' },
})

export const themeField: Field = {
  name: 'theme',
  type: 'group',
  label: 'Colours',
  fields: [
    { type: 'row', fields: [colour('accent', 'On light', '#1f5f5b'), colour('accentDark', 'On dark', '#7fc4be')] },
  ],
}
