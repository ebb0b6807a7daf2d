import { expect } from '@playwright/test'
import { dayFromNow, importNotices, noticeText } from './support/notices'
import { test, uniqueWord } from './support/offers'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a visitor finds an imported offer from the home page and reads its badge', async ({
      page,
      offers: { soon },
    }) => {
      await page.goto('/')
      await page.getByRole('searchbox').fill(`Magasinier ${soon.word.toUpperCase()}`)
      await page.getByRole('searchbox').press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('1 offre ouverte')

      const row = page.getByRole('listitem').filter({ hasText: 'Magasinier' })
      await expect(row).toContainText('Plus que 3 jours')
      await row.getByRole('link').click()

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Magasinier')
      const deadline = page.getByRole('region', { name: 'Date limite' })
      await expect(deadline).toContainText('Plus que 3 jours')
      await expect(deadline.locator('time')).toContainText('à 17 h (heure de Bamako)')
      await expect(deadline.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT17:00:00\+00:00$/)
      await expect(deadline.locator('mark')).toContainText(dayFromNow(3))
    })
  })
}

test('the whole row of the list leads to its offer', async ({ page, offers: { soon } }) => {
  await page.goto(`/offres?q=${soon.word}`)
  // The link lies over it: a click there must be the link's.
  await page.getByText('Plus que 3 jours').click({ force: true })
  await expect(page).toHaveURL(soon.path)
})

test('the filters narrow the list by country and contract, and the address keeps them', async ({
  page,
  isMobile,
  offers: { soon },
}) => {
  await page.goto(`/offres?q=${soon.word}`)
  if (isMobile) await page.getByText('Filtrer').click()
  await page.getByLabel('Pays').selectOption('Mali')
  await page.getByLabel('Contrat').selectOption('CDD, durée déterminée')
  await page.getByRole('button', { name: 'Rechercher' }).click()
  await expect(page).toHaveURL(/pays=mali&contrat=cdd/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 offre ouverte')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('au Mali, CDD')

  await page.goto(`/offres?q=${soon.word}&pays=tunisie`)
  await expect(page.getByText('Aucune offre ne correspond')).toBeVisible()
  await page.getByRole('link', { name: 'Chercher dans tous les pays' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 offre ouverte')
})

test('nonsense in the address is as if it were not there', async ({ page }) => {
  const response = await page.goto('/offres?pays=atlantide&page=-3&contrat=%00&etat=x&q=%25&q=_')
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('more than twenty offers come in pages, the soonest first, none twice', async ({ page }) => {
  const word = uniqueWord()
  const texts = Array.from({ length: 23 }, (_, i) => noticeText({ word: `${word} ${i}`, deadline: dayFromNow(30 - i) }))
  await importNotices(texts)

  await page.goto(`/offres?q=${word}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('23 offres ouvertes')
  const links = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link')
  const first = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(first).toHaveLength(20)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    new RegExp(dayFromNow(8).slice(0, -5).replaceAll(' ', '\\s'), 'i'),
  )

  await page.getByRole('link', { name: 'Page suivante' }).click()
  await expect(page).toHaveURL(/page=2/)
  const second = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(second).toHaveLength(3)
  expect(new Set([...first, ...second]).size).toBe(23)
  await page.getByRole('link', { name: 'Page précédente' }).click()
  await expect(links).toHaveCount(20)
})
