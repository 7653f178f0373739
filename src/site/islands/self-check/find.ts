/** Finds a tick as one types, by its name and by what else people call it. What is ticked always stays in view. */
import type { Bundle } from '@/domain/safety/bundle'
import { fold } from '../filter-list/fold'

const expanded: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' }
/** A name as a plain keyboard writes it, in both ways of writing an umlaut. */
const spellings = (text: string): string =>
  `${fold(text)} ${fold(text.toLowerCase().replace(/[äöü]/g, (letter) => expanded[letter] ?? letter))}`

type Line = { line: HTMLElement; box: HTMLInputElement; text: string }

/** @returns what shows the lines that match, to be called whenever the words or the ticks have changed. */
export const createFinder = (form: HTMLElement, { conditions }: Bundle): (() => void) => {
  const field = form.querySelector<HTMLInputElement>('[data-find]')
  const none = form.querySelector<HTMLElement>('[data-find-none]')
  const groups = [...form.querySelectorAll<HTMLElement>('[data-group]:not([data-group="rest"])')]
  const lines = groups.flatMap((group) =>
    [...group.querySelectorAll<HTMLElement>('li')].flatMap((line): Line[] => {
      const box = line.querySelector<HTMLInputElement>('input[name="condition"]')
      if (!box) return []
      const synonyms = conditions.find(({ key }) => key === box.value)?.synonyms ?? []
      return [{ line, box, text: spellings([line.textContent, ...synonyms].join(' ')) }]
    }),
  )
  return () => {
    const words = fold(field?.value ?? '')
      .split(/\s+/)
      .filter(Boolean)
    let found = false
    for (const { line, box, text } of lines) {
      const matches = words.every((word) => text.includes(word))
      found ||= matches
      line.hidden = !matches && !box.checked
    }
    for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])')
    if (none) none.hidden = found
  }
}
