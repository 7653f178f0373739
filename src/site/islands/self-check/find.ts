/** Finds a tick as one types, by its name and by what else people call it. What is ticked always stays in view. */
import type { Bundle } from '@/domain/safety/bundle'
import { fold, spellingsOf } from '@/domain/safety/folded-text'

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
      const searchWords = conditions.find(({ key }) => key === box.value)?.searchWords ?? []
      return [{ line, box, text: spellingsOf([line.textContent, ...searchWords].join(' ')) }]
    }),
  )
  return () => {
    const words = fold(field?.value ?? '')
      .text.split(/\s+/)
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
