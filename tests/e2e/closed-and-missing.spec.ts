import { expect } from '@playwright/test'
import { dayFromNow, importNotices, noticeText } from './support/notices'
import { test, uniqueWord } from './support/offers'

test('a closed offer keeps its page, says so first and offers no way to apply', async ({
  page,
  offers: { closed },
}) => {
  const response = await page.goto(closed.path)
  expect(response?.status()).toBe(200)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await expect(page.getByText(/Cette offre est clôturée depuis le .* à 12\sh \(heure de Bamako\)/)).toBeVisible()

  const hrefs = await page
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs.filter((href) => !/^[/#]/.test(href))).toEqual([])
  await expect(page.getByText('Postuler', { exact: true })).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await expect(page.locator('script')).toHaveCount(0)
  await expect(page.getByText('recrutement@greniers.example').first()).toBeVisible()
})

test('a closed offer leads to open ones like it, and its picture says that it is closed', async ({
  page,
  request,
  offers: { closed },
}) => {
  await page.goto(closed.path)
  const similar = page.getByRole('region', { name: 'Offres ouvertes qui y ressemblent' })
  await expect(similar.getByRole('listitem').first()).toBeVisible()
  await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute('content', /Clôturée depuis le/)
  const picture = await request.get((await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '')
  expect(picture.status()).toBe(200)
  expect((await request.get(`${closed.path}/calendrier.ics`)).status()).toBe(404)
})

test('an offer that closed more than 90 days ago is gone, with a page that helps', async ({ page }) => {
  const [path = '', kept = ''] = await importNotices(
    [-91, -89].map((days) => noticeText({ word: uniqueWord(), deadline: `${dayFromNow(days)} à 12h00` })),
  )
  const response = await page.goto(path)
  expect(response?.status()).toBe(410)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Magasinier')
  await expect(page.getByText('Association Greniers du Fleuve').first()).toBeVisible()
  await expect(page.getByText(/Cette offre est clôturée depuis le/)).toBeVisible()
  await expect(page.getByText('recrutement@greniers.example')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Offres ouvertes qui y ressemblent' })).toBeVisible()
  expect((await page.goto(kept))?.status()).toBe(200)
})

test('a closed offer is in the list on demand only', async ({ page, offers: { closed } }) => {
  await page.goto(`/offres?q=${closed.word}`)
  await expect(page.getByText('Aucune offre ne correspond')).toBeVisible()
  await page.getByRole('link', { name: 'Chercher parmi les offres clôturées' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 offre clôturée')
  await expect(page.getByRole('listitem').filter({ hasText: 'Magasinier' })).toContainText('Clôturée depuis le')
})

test('an offer that waits for moderation is nowhere', async ({ page }) => {
  const word = uniqueWord()
  const [path = ''] = await importNotices([noticeText({ word, deadline: dayFromNow(4) })], { publish: false })
  expect(path).toMatch(/^\/offres\//)
  expect((await page.goto(path))?.status()).toBe(404)
  await page.goto(`/offres?q=${word}`)
  await expect(page.getByText('Aucune offre ne correspond')).toBeVisible()
})

for (const path of ['/offres/rien-de-tel', '/rien', '/offres/a/b', '/offres/%F0%9F%98%80']) {
  test(`${path} is a page of ours with 404`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable')
    await page.getByRole('link', { name: 'Voir les offres ouvertes' }).click()
    await expect(page).toHaveURL('/offres')
  })
}
