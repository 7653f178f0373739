/** The self-check as a visitor uses it: opens the built page, ticks, and reads what it says. */
import { expect, type Locator, type Page } from '@playwright/test'
import type { Outcome } from '@/domain/kinds/terms'
import { productPort } from './ask'

export const addressOf = (host: string, path: string): string => `http://${host}:${productPort}${path}`

export const answerIn = (page: Page): Locator => page.locator('[data-self-check-result]')

/** Opens the page and waits until one may tick. */
export const openSelfCheck = async (page: Page, host: string, path: string): Promise<void> => {
  await page.goto(addressOf(host, path))
  await expect(page.locator('self-check')).toHaveAttribute('data-state', 'ready')
}

/** Ticks conditions (`key` or `key/variant`, separated by spaces) and red flags. */
export const tick = async (page: Page, conditions: string, flags: readonly string[] = []): Promise<void> => {
  for (const each of conditions.split(' ').filter(Boolean)) {
    const [condition, variant] = each.split('/')
    await page.check(`input[name="condition"][value="${condition}"]`)
    if (variant) await page.check(`input[name="variant:${condition}"][value="${variant}"]`)
  }
  for (const flag of flags) await page.check(`input[name="red-flag"][value="${flag}"]`)
}

/** What the answer says per technique. */
export const outcomesIn = async (page: Page): Promise<Map<string, Outcome>> =>
  new Map(
    await answerIn(page)
      .locator('[data-technique][data-outcome]')
      .evaluateAll((lines) =>
        (lines as HTMLElement[]).map(({ dataset }): [string, Outcome] => [
          dataset.technique ?? '',
          dataset.outcome as Outcome,
        ]),
      ),
  )

/** How many boxes and choices are ticked. */
export const tickedIn = (page: Page): Promise<number> => page.locator('self-check input:checked').count()
