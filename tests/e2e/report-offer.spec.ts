import { expect } from '@playwright/test'
import { database } from '@/lib/platform/database'
import { storeOffer } from '../factories/stored-offer'
import { test } from './support/offers'
import { changeData, newVisitor } from './support/visitor'

const sent = { 'Content-Type': 'application/x-www-form-urlencoded' }

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled, extraHTTPHeaders: newVisitor() })

    test('what is wrong with an offer is told without an account, and nothing is lost on an error', async ({
      page,
      offers,
    }) => {
      await page.goto(offers.far.path)
      await page.getByRole('link', { name: 'Signaler cette offre' }).click()
      await expect(page).toHaveURL(`${offers.far.path}/signaler`)
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
      await page.getByLabel('Précisions').fill('La page de l’ONG dit le 12.')
      await page.getByLabel('Votre adresse électronique').fill('awa@')
      await page.getByRole('button', { name: 'Envoyer le signalement' }).click()

      await expect(page.getByRole('group', { name: 'Qu’est-ce qui ne va pas' })).toContainText(
        'Choisissez ce qui ne va pas.',
      )
      await expect(page.getByLabel('Précisions')).toHaveValue('La page de l’ONG dit le 12.')
      await expect(page.getByLabel('Votre adresse électronique')).toHaveAccessibleDescription(
        /Écrivez une adresse entière/,
      )
      await page.getByLabel('Votre adresse électronique').fill('awa@exemple.org')
      await page.getByLabel('La date limite est fausse').check()
      await page.getByRole('button', { name: 'Envoyer le signalement' }).click()

      await expect(page).toHaveURL(`${offers.far.path}/signaler/merci`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Merci, votre signalement est enregistré')
      await page.getByRole('link', { name: 'Revenir à l’offre' }).click()
      await expect(page).toHaveURL(offers.far.path)
    })
  })
}

test('by keyboard alone', { tag: '@desktop' }, async ({ page, offers }) => {
  await page.setExtraHTTPHeaders(newVisitor())
  await page.goto(`${offers.far.path}/signaler`)
  await page.getByRole('link', { name: 'Revenir à l’offre' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel('L’organisation n’existe pas')).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Inconnue au registre')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Votre adresse électronique')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Envoyer le signalement' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/signaler\/merci$/)
})

test('a report sent from another site, or in another form, is refused', async ({ request, offers }) => {
  const path = `${offers.far.path}/signaler`
  const post = (headers: Record<string, string>, data = 'motif=CLOSED') =>
    request.post(path, { headers: { ...sent, ...newVisitor(), ...headers }, data, maxRedirects: 0 })
  expect((await post({ 'Sec-Fetch-Site': 'same-origin' })).status()).toBe(303)
  for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://elsewhere.example' }])
    expect((await post(headers)).status()).toBe(400)
  expect((await post({ 'Content-Type': 'application/json' }, '{}')).status()).toBe(400)
  expect((await post({}, `motif=CLOSED&precisions=${'a'.repeat(70_000)}`)).status()).toBe(400)
  expect(
    (await request.post('/offres/rien/signaler', { headers: { ...sent, ...newVisitor() }, data: '' })).status(),
  ).toBe(404)
})

test('a program that fills in the field out of sight is thanked and forgotten', async ({ request, offers }) => {
  const slug = offers.tomorrow.path.slice('/offres/'.length)
  const data = 'motif=CLOSED&site=https://spam.example'
  const answer = await request.post(`${offers.tomorrow.path}/signaler`, {
    headers: { ...sent, ...newVisitor() },
    data,
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(303)
  // Divides by zero, and so fails, where a report was kept.
  await changeData(
    'SELECT 1 / (CASE WHEN EXISTS (SELECT FROM "OfferReport" r JOIN "Offer" o ON o.id = r."offerId" WHERE o.slug = $1) THEN 0 ELSE 1 END)',
    [slug],
  )
})

test('who reports many offers has to wait; forms with errors do not count', async ({ request }) => {
  const visitor = newVisitor()
  const paths: string[] = []
  for (let i = 0; i < 6; i++) paths.push(await storedPath())
  const post = (path = '', data = 'motif=CLOSED') =>
    request.post(`${path}/signaler`, { headers: { ...sent, ...visitor }, data, maxRedirects: 0 })
  for (let i = 0; i < 6; i++) expect((await post(paths[0], 'motif=')).status()).toBe(400)
  for (const path of paths.slice(0, 5)) expect((await post(path)).status()).toBe(303)
  const refused = await post(paths[5])
  expect(refused.status()).toBe(429)
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0)
})

test('an offer is reported once a day from one connection', async ({ request }) => {
  const path = await storedPath()
  const visitor = newVisitor()
  const post = (from = visitor) =>
    request.post(`${path}/signaler`, { headers: { ...sent, ...from }, data: 'motif=FEE_ASKED', maxRedirects: 0 })
  expect((await post()).status()).toBe(303)
  for (let i = 0; i < 3; i++) {
    const again = await post()
    expect(again.status()).toBe(429)
    expect(await again.text()).toContain('Cette offre est déjà signalée')
  }
  expect((await request.get(path)).status()).toBe(200)
  expect(await (await request.get(path)).text()).not.toContain('le temps d’une vérification')
  for (let i = 0; i < 2; i++) expect((await post(newVisitor())).status()).toBe(303)
  // Three from three connections: out of sight, and who reports it next is thanked still.
  expect(await (await request.get(path)).text()).toContain('le temps d’une vérification')
  expect((await post(newVisitor())).status()).toBe(303)
  expect((await request.get(`${path}/signaler/merci`)).status()).toBe(200)
})

async function storedPath(): Promise<string> {
  const id = await storeOffer({ title: 'Logisticien', deadline: 'rolling' }, new Date())
  const { slug } = await database.offer.findUniqueOrThrow({ where: { id }, select: { slug: true } })
  return `/offres/${slug}`
}
