/** Filters a long list as one types, by all the words of each entry. The field is hidden until this script shows it. */
import { fold, spellingsOf } from '@/domain/safety/folded-text'

class FilterList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLElement>('[data-filter]')
    const field = this.querySelector<HTMLInputElement>('input')
    if (!form || !field) return
    form.hidden = false
    field.addEventListener('input', () => this.filter(field.value))
  }

  private filter(typed: string): void {
    const words = fold(typed).text.split(/\s+/).filter(Boolean)
    let count = 0
    for (const entry of this.querySelectorAll<HTMLElement>('[data-words]')) {
      const text = spellingsOf(entry.dataset.words ?? '')
      entry.hidden = !words.every((word) => text.includes(word))
      if (!entry.hidden) count += 1
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      group.hidden = !group.querySelector('[data-words]:not([hidden])')
    }
    const status = this.querySelector<HTMLElement>('[data-filter-status]')
    if (status) status.textContent = count === 0 ? (status.dataset.none ?? '') : ''
  }
}

customElements.define('filter-list', FilterList)
