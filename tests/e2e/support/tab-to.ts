import type { Locator, Page } from '@playwright/test'

/** Goes on by the Tab key alone until that has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let steps = 0; steps < 200; steps++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('not reached by keyboard')
}
