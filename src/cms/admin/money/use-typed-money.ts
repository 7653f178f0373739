'use client'
/** An amount as it is being typed, beside what the form holds of it. */
import { useEffect, useState } from 'react'
import type { Locale } from '@/domain/locale/locales'
import { writeMoney } from '@/domain/locale/money'
import { readTyped, tagOf, type ClinicMoney } from './problem'

/** Minor units; nothing; or, where it cannot be read, what was typed: that is refused at every door. */
export type MoneyValue = number | string | null

type Own = ClinicMoney | null | undefined
type Form = { value: MoneyValue | undefined; setValue: (value: MoneyValue) => void }
/** A text, what it was read as, and in what currency. */
type Typed = { text: string; value: MoneyValue; own: Own }

const meaning = (text: string, own: Own, locale: Locale): MoneyValue => {
  if (text.trim() === '') return null
  const read = own ? readTyped(text, own, locale) : undefined
  return read && 'minor' in read ? read.minor : text
}

/** What stands in the form, for a field in which nothing has been typed. */
const written = (value: MoneyValue | undefined, own: Own, locale: Locale): string => {
  if (typeof value === 'number') return own ? writeMoney(value, own.currency, tagOf(locale, own)) : ''
  return value ?? ''
}

/** @returns the text of the field, which stays as its writer typed it, and what to do when it changes or is left. */
export const useTypedMoney = ({ value, setValue }: Form, own: Own, locale: Locale) => {
  const [typed, setTyped] = useState<Typed | null>(null)
  const [isInside, setIsInside] = useState(false)
  const isElsewhere = typed !== null && typed.own !== own
  const isOurs = typed !== null && (isInside || isElsewhere || typed.value === (value ?? null))
  const type = (text: string) => {
    const next = { text, value: meaning(text, own, locale), own }
    setTyped(next)
    setValue(next.value)
  }
  const again = isElsewhere ? meaning(typed.text, own, locale) : undefined
  useEffect(() => {
    // The same text means something else once the clinic is known, or another: 12.500 are dinars, and no dollars. After
    // every drawing: the form's own check puts back the value that it began with, and may do so between two of them.
    if (again !== undefined && again !== (value ?? null)) setValue(again)
  })
  return { text: isOurs ? typed.text : written(value, own, locale), isOurs, isInside, type, setIsInside }
}
