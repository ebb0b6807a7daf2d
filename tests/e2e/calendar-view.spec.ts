import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { localDateAt, plusDays } from '@/lib/deadlines/local-time'
import { dayFromNow, importNotices, noticeText } from './support/notices'
import { test, uniqueWord } from './support/offers'

const dateFromNow = (days: number) => plusDays(localDateAt(new Date(), 'Africa/Bamako'), days)

/** The calendar of the month in which that day lies. */
function monthAddress(days: number, query: string): string {
  const month = dateFromNow(days).slice(0, 7)
  const isPresent = month === dateFromNow(0).slice(0, 7)
  return `/offres/calendrier?${query}${isPresent ? '' : `&mois=${month}`}`
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a visitor sees what ends on which day, and goes there', async ({ page, isMobile }) => {
      const word = uniqueWord()
      await importNotices([
        noticeText({ word: `${word} un`, deadline: dayFromNow(12) }),
        noticeText({ word: `${word} deux`, deadline: dayFromNow(12) }),
      ])
      await page.goto(monthAddress(12, `q=${word}`))
      const month = isMobile ? page.getByRole('list').filter({ hasText: 'Magasinier' }) : page.getByRole('table')
      await expect(month).toBeVisible()
      await expect(month).toContainText('2 offres')
      if (isMobile) await expect(month.getByRole('listitem')).toHaveCount(1)
      else await expect(month.getByRole('columnheader')).toHaveCount(7)

      await month.getByRole('link').click()
      await expect(page).toHaveURL(`/offres/calendrier/${dateFromNow(12)}?q=${word}`)
      await expect(page.getByRole('heading', { level: 3, name: 'Magasinier' })).toHaveCount(2)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(
        new RegExp(dayFromNow(12).replaceAll(' ', '\\s')),
      )
    })
  })
}

test('the months ahead can be turned, the filters stay', async ({ page, isMobile }) => {
  await page.goto('/offres/calendrier?pays=mali')
  const months = page.getByRole('navigation', { name: 'Mois' })
  await expect(months.locator('[rel=prev]')).toHaveCount(0)
  await months.locator('[rel=next]').click()
  await expect(page).toHaveURL(/\/offres\/calendrier\?pays=mali&mois=\d{4}-\d\d$/)
  if (isMobile) await page.getByText('Filtrer').click()
  await page.getByLabel(/^Candidature par e-mail/).check()
  await page.getByRole('button', { name: 'Appliquer les filtres' }).click()
  await expect(page).toHaveURL(/\?pays=mali&par=e-mail&mois=\d{4}-\d\d$/)
  await months.locator('[rel=prev]').click()
  await expect(page).toHaveURL('/offres/calendrier?pays=mali&par=e-mail')
})

test('no month or day of nonsense: the present one, or nothing', async ({ page }) => {
  for (const month of ['1999-01', '2026-13', 'x', '9999-12']) {
    await page.goto(`/offres/calendrier?mois=${month}`)
    await expect(page).toHaveURL('/offres/calendrier')
  }
  await page.goto(`/offres/calendrier/${dateFromNow(-3)}?pays=mali`)
  await expect(page).toHaveURL('/offres/calendrier?pays=mali')
  expect((await page.goto('/offres/calendrier/demain'))?.status()).toBe(404)
})

test('the calendar keeps to the rules of accessibility and to the width of the screen', async ({
  page,
  offers: { soon },
}) => {
  for (const address of ['/offres/calendrier', `/offres/calendrier/${dateFromNow(3)}?q=${soon.word}`]) {
    await page.goto(address)
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0)
  }
})
