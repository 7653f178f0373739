/** An amount of money in the currency of the clinic that the document names, stored as a whole number of minor units (R20). */
import type { FlattenedField, NumberField, PayloadRequest } from 'payload'
import { moneyOfClinics } from '@/cms/admin/money/of-clinics'
import { problemWith, shownMoney } from '@/cms/admin/money/problem'
import { idOf } from '@/cms/access/actor'
import { localeOf, say, type Reader } from '@/cms/messages'

type Given = { data?: unknown; req: PayloadRequest }

const moneyOf = async (document: unknown, req: PayloadRequest) => {
  const clinic = String(idOf((document as { clinic?: unknown } | undefined)?.clinic) ?? '')
  return { clinic, own: clinic ? (await moneyOfClinics(req, [clinic])).get(clinic) : undefined }
}

/** What a form cannot read it sends as it was typed, so that it is answered in the words of the form. */
const typedProblem = async (typed: string, { data, req }: Given): Promise<string> => {
  const { clinic, own } = await moneyOf(data, req)
  const problem = problemWith(typed, clinic, own, localeOf(req))
  return problem ? say(req, `money.${problem.code}`, problem.values) : say(req, 'refusals.price-not-whole')
}

/** @returns a stored amount of a document, as a sentence has it. */
export const moneyInWords = async (minor: number, document: unknown, req: PayloadRequest): Promise<string> => {
  const { own } = await moneyOf(document, req)
  return own ? shownMoney(minor, own, localeOf(req)) : String(minor)
}

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0

/** A price may stay empty. In lists it is shown as people read it; to search them by, it means nothing across currencies. */
export const money = (name: string, { width }: { width: string }): NumberField => ({
  name,
  type: 'number',
  label: ({ i18n }: Reader) => say({ i18n }, 'money.label'),
  custom: { isMoney: true },
  validate: (value: unknown, given: Given) => {
    if (value === null || value === undefined || value === '') return true
    if (typeof value === 'string') return typedProblem(value, given)
    return isWhole(value) || say(given.req, 'refusals.price-not-whole')
  },
  admin: {
    width,
    description: ({ i18n }: Reader) => say({ i18n }, 'money.help'),
    disableBulkEdit: true,
    disableListFilter: true,
    components: {
      Field: '@/cms/admin/money/field#MoneyField',
      Cell: '@/cms/admin/money/cell#MoneyCell',
      Diff: '@/cms/admin/money/diff#MoneyDiff',
    },
  },
})

/** Whether a field holds money. */
export const isMoney = (field: Pick<FlattenedField, 'custom'>): boolean => field.custom?.isMoney === true
