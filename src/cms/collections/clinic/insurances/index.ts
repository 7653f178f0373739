/** How visits are paid for: insurers billed directly, receipts, prescriptions. */
import { clinicCollection } from '@/cms/collections/clinic'
import { choice } from '@/cms/fields/choice'
import { day } from '@/cms/fields/moment'
import { line, paragraph } from '@/cms/fields/words'
import { insuranceModes } from '@/domain/kinds/terms'

export const insurances = clinicCollection({
  slug: 'insurances',
  one: 'Insurance',
  many: 'Insurance',
  help: 'One document per payer, and one without a payer for everybody else.',
  title: 'key',
  columns: ['key', 'clinic', 'payer', 'mode', 'lastChecked'],
  search: ['key', 'payer'],
  keyFrom: (data) => String(data.payer || data.mode || ''),
  fields: [
    line('payer', { localized: false, help: 'Empty: everybody else.' }),
    choice('mode', insuranceModes, { initial: 'receipt', required: true }),
    { name: 'needsReferral', type: 'checkbox', label: 'Needs a referral', defaultValue: false },
    paragraph('note'),
    day('lastChecked', { label: 'Last checked' }),
  ],
})
