/** Structured data for machines: repeats only what the page shows (R30). */

export type JsonLdValue = string | number | boolean | null | undefined | JsonLdValue[] | { [key: string]: JsonLdValue }

/** JSON that cannot close its script element or open a comment in it. */
export const escapeJson = (value: JsonLdValue): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

export const JsonLd = ({ data }: { data: { [key: string]: JsonLdValue } }) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{ __html: escapeJson({ '@context': 'https://schema.org', ...data }) }}
  />
)
