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

      const row = page.getByRole('listitem').filter({ hasText: 'Gao, Mali' })
      await expect(row).toContainText('Plus que 3 jours')
      await row.getByRole('link').click()

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Magasinier')
      const deadline = page.getByRole('region', { name: 'Date limite' })
      await expect(deadline).toContainText('Plus que 3 jours')
      await expect(deadline.locator('time')).toContainText('à 17 h (heure de Bamako)')
      await expect(deadline.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT17:00:00\+00:00$/)
      await expect(deadline.locator('mark')).toContainText(dayFromNow(3))
    })

    test('a search leads to one short address, whatever the form sends', async ({ page, offers: { soon } }) => {
      await page.goto('/')
      await page.getByRole('searchbox').fill(soon.word)
      await page.getByRole('button', { name: 'Rechercher' }).click()
      await expect(page).toHaveURL(`/offres?q=${soon.word}`)
      await page.getByRole('searchbox').fill('')
      await page.getByRole('button', { name: 'Rechercher' }).click()
      await expect(page).toHaveURL('/offres')
    })
  })
}

test('the words looked for are marked, in whatever gender', async ({ page, offers: { soon } }) => {
  await page.goto(`/offres?q=magasinière+${soon.word}`)
  await expect(page.getByRole('heading', { level: 3 }).locator('mark')).toHaveText('Magasinier')
})

test('a typing mistake is forgiven', async ({ page, offers: { soon } }) => {
  await page.goto(`/offres?q=magazinier+${soon.word}`)
  await page.getByRole('link', { name: `magasinier ${soon.word}`, exact: true }).click()
  await expect(page).toHaveURL(`/offres?q=magasinier+${soon.word}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 offre ouverte')
})

test('the whole row of the list leads to its offer', async ({ page, offers: { soon } }) => {
  await page.goto(`/offres?q=${soon.word}`)
  // The link lies over it: a click there must be the link's.
  await page.getByText('Plus que 3 jours').click({ force: true })
  await expect(page).toHaveURL(soon.path)
})

test('nonsense in the address is as if it were not there', async ({ page }) => {
  const response = await page.goto('/offres?pays=atlantide&apres=-3&contrat=%00&etat=x&lieu=gao!&tri=9&utm_source=x')
  expect(response?.status()).toBe(200)
  await expect(page).toHaveURL('/offres')
})

test('a page key of somebody’s own making breaks nothing', async ({ page }) => {
  for (const key of ['0-0-0', '1-z-zzzzzz', '0-yyyyyyyyyy-1', '0-0-zzzzzz']) {
    for (const name of ['apres', 'avant']) {
      const response = await page.goto(`/offres?${name}=${key}`)
      expect(response?.status(), `${name}=${key}`).toBe(200)
    }
  }
})

test('more than twenty offers come in pages, the soonest first, none twice', async ({ page }) => {
  const word = uniqueWord()
  const texts = Array.from({ length: 23 }, (_, i) => noticeText({ word: `${word} ${i}`, deadline: dayFromNow(30 - i) }))
  await importNotices(texts)

  await page.goto(`/offres?q=${word}&tri=date-limite`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('23 offres ouvertes')
  const links = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link')
  const first = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(first).toHaveLength(20)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    new RegExp(dayFromNow(8).slice(0, -5).replaceAll(' ', '\\s'), 'i'),
  )

  await page.getByRole('link', { name: 'Page suivante' }).click()
  await expect(page).toHaveURL(/apres=/)
  await expect(page).toHaveTitle(/, suite/)
  const second = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(second).toHaveLength(3)
  expect(new Set([...first, ...second]).size).toBe(23)
  await page.getByRole('link', { name: 'Page précédente' }).click()
  await expect(links).toHaveCount(20)
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(first)
})

test('the list can be sorted anew, and says how it is', async ({ page }) => {
  const word = uniqueWord()
  await importNotices([5, 2, 9].map((days) => noticeText({ word: `${word} ${days}`, deadline: dayFromNow(days) })))
  await page.goto(`/offres?q=${word}`)
  await expect(page.getByText('Trier par').locator('..').getByText('pertinence')).toBeVisible()
  await page.getByRole('link', { name: 'date limite', exact: true }).click()
  await expect(page).toHaveURL(`/offres?q=${word}&tri=date-limite`)
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: /\d/ })).toHaveCount(3)
  await page.getByRole('link', { name: 'récentes' }).click()
  await expect(page).toHaveURL(`/offres?q=${word}&tri=recentes`)
})

test('nothing found is no dead end', async ({ page, offers: { soon } }) => {
  await page.goto(`/offres?q=${soon.word}&pays=tunisie`)
  await expect(page.getByText('Aucune offre ne correspond')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Offres proches' })).toBeVisible()
  await page.getByRole('link', { name: /Sans le filtre Tunisie.*1\soffre/ }).click()
  await expect(page).toHaveURL(`/offres?q=${soon.word}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 offre ouverte')
})

test('a list announces its feeds and its one address', async ({ page }) => {
  await page.goto('/offres/pays/mali?tri=recentes')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/offres\/pays\/mali\?tri=recentes$/)
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute('href', '/api/feeds/atom?pays=mali')
  const follow = page.getByRole('region', { name: 'Suivre cette recherche' })
  await expect(follow.getByRole('link', { name: 'S’abonner' })).toHaveAttribute('href', /^webcal:\/\/.*pays=mali$/)
})
