/** The map of facts, held against the list of facts and against the demo's data: nothing forgotten, nothing invented. */
import { describe, expect, it } from 'vitest'
import { factFiles, facts, toBeShown, valueAt, wordsAt } from '../support/facts'

describe('the map of facts', () => {
  it('knows the 498 facts of the list, each once, and no others', () => {
    const mapped = [...Object.keys(factFiles.articles), ...Object.keys(factFiles.medical)]
    expect(mapped.sort()).toEqual(facts.map(({ id }) => id).sort())
    expect(facts).toHaveLength(498)
  })

  it('says for each fact where it is shown, or why it is not', () => {
    const silent = facts.filter(({ places, reason }) => places.length === 0 && (reason ?? '').length < 20)
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('points at places that are there, with something in them', () => {
    const isEmpty = (value: unknown) => value === undefined || value === null || [value].flat().join('').trim() === ''
    const empty = facts.flatMap(({ id, places }) =>
      places.filter((place) => isEmpty(valueAt(place))).map((place) => `${id}: ${place}`),
    )
    expect(empty).toEqual([])
  })

  it('shows at least 95 % of the facts that may be stated and are no soft spots', () => {
    const shown = toBeShown.filter(({ places }) => places.length > 0)
    expect(toBeShown.length).toBeGreaterThan(440)
    expect(shown.length / toBeShown.length).toBeGreaterThanOrEqual(0.95)
  })

  it('never shows as a fact what must not be published as one', () => {
    const wrong = facts.filter(({ mayBeStated }) => !mayBeStated)
    expect(wrong).toHaveLength(3)
    for (const { places, reason } of wrong) {
      expect(places).toEqual([])
      expect(reason).toMatch(/myths/)
    }
  })

  it('finds words, not only codes, for nearly every fact shown', () => {
    const spoken = toBeShown.filter(({ places }) =>
      places.some((place) => wordsAt(place).some((line) => line.includes(' '))),
    )
    expect(spoken.length / toBeShown.length).toBeGreaterThanOrEqual(0.95)
  })
})
