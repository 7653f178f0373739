'use client'
/** A select over the documents of whichever collection the field beside it names. */
import { SelectInput, useField, useFormFields } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClient } from 'payload'

type Option = { label: string; value: string }
type Props = {
  field: Omit<TextFieldClient, 'type'>
  path: string
  options: Record<string, Option[]>
  readOnly?: boolean
}

export const DocumentPicker = ({ field, path, options, readOnly }: Props) => {
  const { value, setValue, showError } = useField<string>({ path })
  const collection = useFormFields(([fields]) => fields.collection?.value)
  return (
    <SelectInput
      name={field.name}
      style={mergeFieldStyles(field)}
      path={path}
      label={field.label}
      required={field.required}
      description={field.admin?.description as string | undefined}
      options={options[String(collection)] ?? []}
      value={value}
      readOnly={readOnly}
      showError={showError}
      onChange={(option) => setValue(option && !Array.isArray(option) ? option.value : null)}
    />
  )
}
