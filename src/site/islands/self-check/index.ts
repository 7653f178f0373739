/**
 * The self-check: unpacks the form that the server wrote, loads the bundle of rulings, and answers as one ticks. Nothing
 * is stored or sent: ticks live in the form alone, and the form is emptied when the page is left or comes back.
 */
import { isLocale } from '@/domain/locale/locales'
import type { Topic } from '@/domain/kinds/terms'
import { isUsable, type CheckScope } from '@/domain/safety/bundle-shape'
import type { Bundle } from '@/domain/safety/bundle'
import { lookUp } from '@/domain/safety/lookup'
import { check } from '@/domain/safety/self-check'
import { answerOf, tallyOf } from './answer'
import { loadBundle } from './bundle'
import { createFinder } from './find'
import { listingOf } from './listing'
import { element } from './markup'
import { readForm, settle } from './ticks'
import { Words } from './words'

class SelfCheck extends HTMLElement {
  private form: HTMLFormElement | null = null
  /** Where the answer stands once something is ticked. Until then it is nowhere on the page. */
  private answer: HTMLElement | null = null

  connectedCallback(): void {
    const template = this.querySelector<HTMLTemplateElement>('template[data-form]')
    if (this.form || !template) return
    this.append(document.importNode(template.content, true))
    this.form = this.querySelector('form')
    const answer = this.querySelector<HTMLTemplateElement>('template[data-told]')
    this.answer = (answer && document.importNode(answer.content, true).firstElementChild) as HTMLElement | null
    void this.begin()
  }

  private async begin(): Promise<void> {
    const { form } = this
    if (!form) return
    const words = new Words(this.querySelector('template[data-words]'))
    const bundle = await loadBundle(this.dataset.bundle ?? '')
    if (!isUsable(bundle, this.place)) {
      form.replaceWith(
        element(
          'p',
          { class: 'panel', 'data-tone': 'important', 'data-self-check': 'unavailable', role: 'status' },
          words.say('unavailable'),
        ),
      )
      return
    }
    this.run(form, bundle, words)
  }

  private get place(): CheckScope {
    const { clinic, locale, entry } = this.dataset
    return { clinic: clinic ?? null, locale: isLocale(locale) ? locale : 'en', entry: (entry ?? 'general') as Topic }
  }

  private run(form: HTMLFormElement, bundle: Bundle, words: Words): void {
    const { answer } = this
    const part = (name: string) => answer?.querySelector<HTMLElement>(`[data-${name}]`)
    const [told, waiting] = [part('answer'), form.querySelector<HTMLElement>('[data-waiting]')]
    const [status, jump] = [form.querySelector('[data-status]'), form.querySelector<HTMLElement>('[data-do="jump"]')]
    const find = createFinder(form, bundle)
    const show = () => {
      const ticked = readForm(form)
      const isTold = ticked.names.length > 0
      const isLookup = this.dataset.mode === 'lookup'
      const say = () => (isLookup ? this.looked(bundle, ticked, words) : this.judged(bundle, ticked, words))
      const [said, tally] = isTold ? say() : [[], []]
      told?.replaceChildren(...said)
      status?.replaceChildren(...tally)
      if (jump) jump.hidden = !isTold
      if (isTold && answer) waiting?.replaceWith(answer)
      else if (waiting && answer?.isConnected) {
        const hadFocus = answer.contains(document.activeElement)
        answer.replaceWith(waiting)
        if (hadFocus) waiting.focus({ preventScroll: true })
      }
      this.dataset.state = isTold ? 'answered' : 'ready'
    }
    const clear = () => {
      form.reset()
      find()
      show()
    }
    const acts: Record<string, () => void> = {
      clear,
      print: () => window.print(),
      jump: () => {
        answer?.scrollIntoView({ block: 'start' })
        answer?.focus({ preventScroll: true })
      },
    }

    form.querySelector('[data-loading]')?.remove()
    part('version')?.replaceChildren(bundle.version)
    form.querySelector('fieldset')?.removeAttribute('disabled')
    form.removeAttribute('aria-busy')
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type === 'search') return
      settle(target)
      show()
      find()
    })
    form.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'search') find()
    })
    form.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement) acts[target.closest<HTMLElement>('[data-do]')?.dataset.do ?? '']?.()
    })
    // Left or come back to (also from the browser's own memory of the page): nothing that was ticked is there.
    window.addEventListener('pagehide', clear)
    window.addEventListener('pageshow', ({ persisted }) => persisted && clear())
    show()
  }

  private judged(bundle: Bundle, ticked: ReturnType<typeof readForm>, words: Words): [Node[], (Node | string)[]] {
    const result = check(bundle, ticked.ticks, ticked.redFlags, this.place)
    return [answerOf(bundle, result, ticked, words), tallyOf(result, words)]
  }

  private looked(bundle: Bundle, ticked: ReturnType<typeof readForm>, words: Words): [Node[], (Node | string)[]] {
    const listing = lookUp(bundle, ticked.ticks, ticked.redFlags, this.place)
    const status = words.counted('status', listing.conditions.length)
    return [listingOf(bundle, listing, words), status ? [element('span', {}, status)] : []]
  }
}

customElements.define('self-check', SelfCheck)
