/** The workbench's screens, as a person in a browser goes through them. */
import type { Page } from '@playwright/test'

const password = process.env.DEMO_PASSWORD ?? 'demo-only-Halvenne-2026'

/** Signs in through the form; `origin` where it is another server's. */
export const enter = async (page: Page, email: string, origin = ''): Promise<void> => {
  await page.goto(`${origin}/admin/login`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL((url) => url.pathname === '/admin')
}
