/** What is ticked in the form: read afresh each time and kept nowhere. */
import type { Tick } from '@/domain/safety/ticks'

export type Ticked = { ticks: Tick[]; redFlags: string[]; names: Node[] }

const boxes = (form: HTMLElement, name: string) => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`),
]
const casesOf = (box: HTMLInputElement) => [
  ...(box.closest('li')?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? []),
]
const nameOf = (input: HTMLInputElement): Node[] =>
  [...(input.closest('label')?.querySelectorAll('span') ?? [])].map((span) => span.cloneNode(true))

/** Ticks, red flags, and the names of both as they stand in the form. */
export const readForm = (form: HTMLElement): Ticked => {
  const conditions = boxes(form, 'condition').map((box) => ({ box, chosen: casesOf(box).find((each) => each.checked) }))
  const flags = boxes(form, 'red-flag')
  return {
    ticks: conditions.map(({ box, chosen }) => ({
      condition: box.value,
      ...(chosen && { variant: chosen.value }),
    })),
    redFlags: flags.map((box) => box.value),
    names: [...flags.map((box) => ({ box, chosen: undefined })), ...conditions].map(({ box, chosen }) => {
      const name = document.createElement('li')
      name.append(...nameOf(box), ...(chosen ? [' · ', ...nameOf(chosen)] : []))
      return name
    }),
  }
}

/** A case that is chosen ticks its condition; a condition that is no longer ticked forgets its case. */
export const settle = (changed: HTMLInputElement): void => {
  if (changed.type === 'radio') {
    const box = changed.closest('li')?.querySelector<HTMLInputElement>('input[name="condition"]')
    if (box) box.checked = true
  } else if (!changed.checked) {
    for (const each of casesOf(changed)) each.checked = false
  }
}
