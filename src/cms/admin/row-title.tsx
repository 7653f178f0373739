'use client'
/** The line by which a folded row or block is known: what it is, and the first words in it. */
import { useRowLabel } from '@payloadcms/ui'

type Props = { what: string }

/** Where the words of a row stand, best first. */
const telling = [
  'heading',
  'title',
  'name',
  'claim',
  'goal',
  'code',
  'day',
  'from',
  'date',
  'key',
  'text',
  'intro',
  'technique',
]

const wordsOf = (data: Record<string, unknown>): string => {
  const found = telling.map((name) => data[name]).find((value) => typeof value === 'string' && value !== '')
  const words = typeof found === 'string' ? found : ''
  return words.length > 70 ? `${words.slice(0, 70)}…` : words
}

export const RowTitle = ({ what }: Props) => {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const words = wordsOf(data ?? {})
  return (
    <span>
      {String((rowNumber ?? 0) + 1).padStart(2, '0')} <strong>{what}</strong>
      {words ? ` · ${words}` : ''}
    </span>
  )
}
