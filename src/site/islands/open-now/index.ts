/** Keeps the opening state true in a tab that stays open: every minute it takes the state that the server wrote for now. */
type WrittenState = { from: number; open: boolean; text: string }

const minute = 60_000

/** Wraps the server's words; without script they stand as they are. */
class OpenNow extends HTMLElement {
  private timer: number | undefined

  connectedCallback(): void {
    this.timer = window.setInterval(() => this.tell(), minute)
    document.addEventListener('visibilitychange', this.onShown)
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer)
    document.removeEventListener('visibilitychange', this.onShown)
  }

  private readonly onShown = (): void => {
    if (!document.hidden) this.tell()
  }

  private tell(): void {
    const shown = this.querySelector<HTMLElement>('[data-states]')
    if (!shown) return
    const states = JSON.parse(shown.dataset.states ?? '[]') as WrittenState[]
    const now = Date.now() + Number(shown.dataset.clockOffset ?? 0)
    const state = states.filter((each) => each.from <= now).at(-1)
    if (!state || shown.textContent === state.text) return
    shown.textContent = state.text
    shown.dataset.openNow = state.open ? 'open' : 'closed'
  }
}

customElements.define('open-now', OpenNow)
