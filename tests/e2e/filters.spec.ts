import { expect, type Page } from '@playwright/test'
import { dayFromNow, importNotices, noticeText } from './support/notices'
import { test, uniqueWord } from './support/offers'

// Pages of Mali need an offer that is no example.
test.beforeAll(({ offers }) => {
  expect(offers.soon.path).toMatch(/^\/offres\//)
})

async function openFilters(page: Page, isMobile: boolean): Promise<void> {
  if (isMobile) await page.getByText('Filtrer').click()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('filters narrow the list together, the address keeps them, chips take them away', async ({
      page,
      isMobile,
      offers: { soon },
    }) => {
      await page.goto(`/offres?q=${soon.word}`)
      await openFilters(page, isMobile)
      await page.getByLabel('Pays').selectOption({ label: 'Mali\u00a0(1)' })
      await page.getByLabel('Contrat').selectOption('cdd')
      await page.getByLabel(/^Sans casier judiciaire/).check()
      await page.getByLabel(/^Sans permis de conduire/).check()
      await page.getByLabel(/^Candidature par e-mail/).check()
      await page.getByRole('button', { name: 'Appliquer les filtres' }).click()

      await expect(page).toHaveURL(
        `/offres?q=${soon.word}&pays=mali&contrat=cdd&sans=casier-judiciaire%2Cpermis-conduire&par=e-mail`,
      )
      await expect(page.getByRole('heading', { level: 1 })).toContainText('1 offre ouverte')
      await expect(page).toHaveTitle(/1\soffre ouverte, .*Mali, CDD, sans casier judiciaire/)

      await page.getByRole('link', { name: 'Retirer le filtre Mali' }).click()
      await expect(page).toHaveURL(/^((?!pays=).)*$/)
      await page.getByRole('link', { name: 'Tout effacer' }).click()
      await expect(page).toHaveURL('/offres')
      await expect(page.getByRole('list', { name: 'Filtres choisis' })).toBeHidden()
    })
  })
}

test('each choice says how many offers it leaves, and leaves as many', async ({ page, isMobile }) => {
  const word = uniqueWord()
  await importNotices([1, 2, 20].map((days) => noticeText({ word: `${word} ${days}`, deadline: dayFromNow(days) })))
  await page.goto(`/offres?q=${word}`)
  await openFilters(page, isMobile)
  await page.getByLabel('Date limite').selectOption({ label: 'Ferme d’ici 3\u00a0jours\u00a0(2)' })
  await page.getByRole('button', { name: 'Appliquer les filtres' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^2\soffres ouvertes/)
  await page.getByRole('link', { name: 'Retirer le filtre Ferme d’ici 3' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^3\soffres ouvertes/)
})

test('a town of another country is forgotten when the country changes', async ({ page }) => {
  await page.goto('/offres?pays=niger&lieu=gao&contrat=cdd')
  await expect(page).toHaveURL('/offres?pays=niger&contrat=cdd')
})

test('a filter alone has a page of its own, which search engines may keep', async ({ page }) => {
  await page.goto('/offres?q=&pays=mali&contrat=')
  await expect(page).toHaveURL('/offres/pays/mali')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Offres d’emploi des ONG au Mali')
  await expect(
    page
      .getByRole('main')
      .getByText(/\d+\soffres? ouvertes?/)
      .first(),
  ).toBeVisible()
  await expect(page.locator('meta[name=robots]')).toHaveCount(0)

  await page.getByRole('navigation', { name: 'Chercher autrement' }).getByRole('link', { name: /^Gao/ }).click()
  await expect(page).toHaveURL('/offres/pays/mali/gao')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('à Gao (Mali)')
  await expect(page.getByRole('heading', { name: 'Magasinier' }).first()).toBeVisible()

  await page.goto('/offres/organisation/association-greniers-du-fleuve')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Greniers du Fleuve')
})

test('a page of its own that holds nothing is useful and kept out of search engines', async ({ page }) => {
  const response = await page.goto('/offres/pays/mali/taoudenit')
  expect(response?.status()).toBe(200)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await expect(page.getByRole('link', { name: /Sans le filtre Taoudénit/ })).toBeVisible()
})

test('what we do not know has no page', async ({ page }) => {
  const unknown = [
    '/offres/pays/atlantide',
    '/offres/pays/mali/dakar',
    '/offres/secteur/magie',
    '/offres/organisation/personne',
  ]
  for (const path of unknown) expect((await page.goto(path))?.status(), path).toBe(404)
})

test('searches with several filters stay out of search engines', async ({ page }) => {
  await page.goto('/offres?pays=mali&contrat=cdd')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
})

test('the home page leads to countries and sectors that have offers', async ({ page }) => {
  await page.goto('/')
  const elsewhere = page.getByRole('navigation', { name: 'Chercher autrement' })
  await elsewhere.getByRole('link', { name: /^Mali/ }).click()
  await expect(page).toHaveURL('/offres/pays/mali')
})

test('filters are reached and sent by keyboard alone', { tag: '@desktop' }, async ({ page, offers: { soon } }) => {
  await page.goto(`/offres?q=${soon.word}`)
  await page.getByLabel('Pays').focus()
  await page.keyboard.type('Mali')
  await page.getByLabel(/^Candidature par e-mail/).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Appliquer les filtres' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/offres?q=${soon.word}&pays=mali&par=e-mail`)
})
