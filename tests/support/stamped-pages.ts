/** Pages that carry the stamp, and the medical documents that each of them shows; read by a real browser's parser. */

export type Stamped = {
  /** Keys of the clinicians that the stamp names; null where there is none. */
  by: string | null
  /** `collection/key` of what the page shows besides its own document, and its attributes say. */
  shows: string[]
}

/** Runs in the browser. */
export const stampOn = (html: string): Stamped => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  // What stands beneath a clinic's own words is computed for them, apart from the stamp.
  const clinics = [...page.querySelectorAll('[data-clinic-words] + .beside, [aria-labelledby="page-prices"] .beside')]
  const keys = (attribute: string) =>
    [...page.querySelectorAll(`[${attribute}]`)]
      .filter((each) => clinics.every((apart) => !apart.contains(each)))
      .map((each) => each.getAttribute(attribute) ?? '')
  return {
    by: page.querySelector('[data-checked-by]')?.getAttribute('data-checked-by') ?? null,
    shows: [
      ...keys('data-contraindication').map((key) => `contraindications/${key}`),
      ...keys('data-warning-sign').map((key) => `warning-signs/${key}`),
    ],
  }
}
