/** Structured data for machines: repeats only what the page shows (R30). */
import { forScript } from '@/domain/escape/escape'

export type JsonLdValue = string | number | boolean | null | undefined | JsonLdValue[] | { [key: string]: JsonLdValue }

export const JsonLd = ({ data }: { data: { [key: string]: JsonLdValue } }) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{ __html: forScript({ '@context': 'https://schema.org', ...data }) }}
  />
)
