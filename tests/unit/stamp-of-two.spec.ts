/** R38 and R39: what the stamp of a page says of the documents that are shown on it. */
import { describe, expect, it } from 'vitest'
import type { ViewOf } from '@/domain/kinds'
import { stamped } from '@/site/stamp'

type Review = NonNullable<ViewOf<'techniques'>['review']>
const dr: Review = {
  ...{ clinician: 'dr', name: 'Dr', credentials: 'MD' },
  ...{ at: '2026-02-01T00:00:00Z', dueAt: '2028-02-01T00:00:00Z' },
}
const older: Review = { ...dr, clinician: 'other', at: '2026-01-01T00:00:00Z' }
const byTwo: Review = { ...dr, translation: { names: ['Reader'], at: dr.at } }

describe('a stamp', () => {
  it('names those of the page’s own document, and the oldest date of all', () => {
    expect(stamped({ review: dr }, [{ review: older }]).review).toEqual({ ...dr, at: older.at })
  })
  it('is not there where something that is shown was signed by nobody', () => {
    expect(stamped({ review: dr }, [{ review: older }, { review: null }]).review).toBe(null)
    expect(stamped({ review: null }, []).review).toBe(null)
  })
  it('says that two signed: all of the page, or some of what it shows', () => {
    expect(stamped({ review: byTwo }, [{ review: byTwo }])).toMatchObject({ review: byTwo, isPartlyByTwo: false })
    expect(stamped({ review: dr }, [{ review: byTwo }])).toMatchObject({ review: dr, isPartlyByTwo: true })
    expect(stamped({ review: dr }, [{ review: older }])).toMatchObject({ isPartlyByTwo: false })
  })
})
