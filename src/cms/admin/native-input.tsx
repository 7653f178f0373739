'use client'
/** A text field with the browser's own picker for days and times. What is stored stays plain text. */
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'

type Props = TextFieldClientProps & { inputType?: 'date' | 'time' | 'datetime-local' }

/** Payload's text field, with another `type` on the input. */
export const NativeInput = ({ field, inputType = 'date', path: givenPath, readOnly }: Props) => {
  const { path, setValue, showError, value, disabled } = useField<string>({ potentiallyStalePath: givenPath })
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    <div className={`field-type text${showError ? ' error' : ''}`} style={mergeFieldStyles(field)}>
      <FieldLabel label={field.label} localized={field.localized} path={path} required={field.required} htmlFor={id} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          type={inputType}
          value={value ?? ''}
          disabled={readOnly || disabled}
          onChange={(event) => setValue(event.target.value || null)}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
