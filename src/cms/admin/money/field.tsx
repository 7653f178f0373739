'use client'
/** A price, typed as people write it in the currency of the clinic; the form holds minor units. */
import { FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { NumberFieldClientProps, Validate } from 'payload'
import { useCallback } from 'react'
import { useMoneyWords } from '@/cms/admin/words'
import { problemWith, shownMoney } from './problem'
import { useClinicMoney } from './use-clinic-money'
import { useTypedMoney, type MoneyValue } from './use-typed-money'
import './money.css'

export const MoneyField = ({ field, path: givenPath, readOnly }: NumberFieldClientProps) => {
  const { locale, say } = useMoneyWords()
  const clinic = useFormFields(([fields]) => String(fields?.clinic?.value ?? ''))
  const own = useClinicMoney(clinic)
  const problemOf = useCallback(
    (value: unknown): string | null => {
      const problem = typeof value === 'string' ? problemWith(value, clinic, own ?? undefined, locale) : null
      return problem && say(problem.code, problem.values)
    },
    [clinic, own, locale, say],
  )
  const validate: Validate = useCallback((value: unknown) => problemOf(value) ?? true, [problemOf])
  const form = useField<MoneyValue>({ potentiallyStalePath: givenPath, validate })
  const { path, value, showError, errorMessage, disabled } = form
  const { text, isOurs, isInside, type, setIsInside } = useTypedMoney(form, own, locale)

  const isAsking = clinic !== '' && own === undefined
  const isUnknown = clinic !== '' && own === null
  const reading = typeof value === 'number' && own ? shownMoney(value, own, locale) : ''
  // Half an amount is no mistake yet.
  const complaint = isAsking || (isInside && !showError) ? null : problemOf(value)
  const said = complaint ?? (showError ? errorMessage : isUnknown ? say('no-currency') : undefined)
  const id = `field-${path.replaceAll('.', '__')}`

  return (
    <div className={`field-type text money-field${said ? ' error' : ''}`} style={mergeFieldStyles(field)}>
      <FieldLabel label={field.label} path={path} required={field.required} htmlFor={id} />
      <div className="field-type__wrap money-field__amount">
        <input
          id={id}
          type="text"
          dir="ltr"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          disabled={readOnly || disabled}
          readOnly={typeof value === 'number' && !own && !isOurs}
          aria-invalid={said ? true : undefined}
          aria-describedby={`${id}-currency ${id}-reading`}
          onFocus={() => setIsInside(true)}
          onBlur={() => setIsInside(false)}
          onChange={(event) => type(event.target.value)}
        />
        <span id={`${id}-currency`} dir="ltr">
          {own?.currency}
        </span>
      </div>
      <p id={`${id}-reading`} role="status" className="money-field__reading">
        {said ?? <bdi>{reading}</bdi>}
      </p>
      {form.customComponents?.Description}
    </div>
  )
}
