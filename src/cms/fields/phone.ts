/** A telephone number as it is dialled from anywhere. */
import type { TextField } from 'payload'
import { mayBe } from './must'

export const phoneField: TextField = {
  name: 'phone',
  type: 'text',
  validate: mayBe((value) => /^\+[1-9]\d{6,14}$/.test(value), 'phone', { example: '+15065550142' }),
  admin: { width: '50%', description: 'With country code, such as +15065550142. May stay empty.' },
}
