import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { database } from '@/lib/platform/database'
import { storePerson } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'
import { nthMail } from './support/mail'
import { uniqueWord } from './support/offers'
import { signIn } from './support/sign-in'
import { newVisitor } from './support/visitor'

/** An offer that two visitors have reported already. */
async function reportedTwice(page: Page) {
  const title = `Magasinier ${uniqueWord()}`
  const stated = { organisations: [`Greniers ${uniqueWord()}`], applyEmails: ['rh@greniers.example'] }
  const id = await storeOffer({ title, deadline: 'rolling', ...stated }, new Date())
  const { slug } = await database.offer.findUniqueOrThrow({ where: { id } })
  for (const reason of ['FEE_ASKED', 'FALSE_ORGANISATION']) {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', ...newVisitor() }
    const sent = await page.request.post(`/offres/${slug}/signaler`, {
      headers,
      data: `motif=${reason}`,
      maxRedirects: 0,
    })
    expect(sent.status()).toBe(303)
  }
  return { title, path: `/offres/${slug}`, slug }
}

/** Somebody without an account reports it as the third one and leaves an address. */
async function report(browser: Browser, path: string, javaScriptEnabled: boolean) {
  const email = `lectrice-${uniqueWord()}@exemple.test`
  const context = await browser.newContext({ javaScriptEnabled, extraHTTPHeaders: newVisitor() })
  const page = await context.newPage()
  await page.goto(path)
  await page.getByRole('link', { name: 'Signaler cette offre' }).click()
  await page.getByLabel('On demande de l’argent').check()
  await page.getByLabel('Précisions').fill('On m’a demandé 10 000 FCFA par téléphone.')
  await page.getByLabel('Votre adresse électronique').fill(email)
  await page.getByRole('button', { name: 'Envoyer le signalement' }).click()
  await expect(page).toHaveURL(`${path}/signaler/merci`)
  await page.goto(path)
  await expect(page.getByText('le temps d’une vérification')).toBeVisible()
  await context.close()
  return email
}

async function openReports(page: Page, title: string) {
  const { id } = await storePerson({ name: 'Awa Traoré', role: 'MODERATOR' }, new Date())
  await page.context().setExtraHTTPHeaders(newVisitor())
  await signIn(page.context(), id)
  await page.goto('/moderation/signalements')
  const line = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })
  await expect(line).toContainText('Suspendue · 3')
  return line
}

const errors = (page: Page) => page.getByRole('alert').filter({ hasText: 'Rien n’est encore traité' })

async function fitsAndIsAccessible(page: Page) {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 }
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.setViewportSize({ width, height })
}

test('three visitors suspend an offer, a moderator refuses it and answers the one who left an address', async ({
  page,
  browser,
}) => {
  const { title, path } = await reportedTwice(page)
  expect((await page.request.get(path)).status()).toBe(200)
  const email = await report(browser, path, true)

  const line = await openReports(page, title)
  await expect(line).toContainText('On m’a demandé 10 000 FCFA par téléphone.')
  await expect(line).toContainText('Adresse laissée')
  await expect(page.getByText(email)).toHaveCount(0)
  await fitsAndIsAccessible(page)
  await line.getByRole('link', { name: /^Lire et traiter/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)

  // Founded reports put no offer back; nothing that was typed is lost with the refusal.
  await page.getByRole('radio', { name: 'Fondés', exact: true }).check()
  await page.getByRole('radio', { name: 'Remettre en ligne' }).check()
  await page.getByLabel('Réponse').fill('L’association ne demande jamais d’argent : cette annonce est fausse.')
  await page.getByRole('button', { name: 'Traiter les signalements' }).click()
  await expect(errors(page)).toContainText('n’est pas remise en ligne si les signalements sont fondés')
  await expect(page.getByLabel('Réponse')).toHaveValue(/cette annonce est fausse/)
  await fitsAndIsAccessible(page)

  await page.getByRole('radio', { name: 'Refuser' }).check()
  await page.getByLabel('Raison du refus').selectOption('FEE_ASKED')
  await page.getByRole('button', { name: 'Traiter les signalements' }).click()
  await expect(page.getByRole('status')).toContainText('Les signalements sont traités')
  await expect(page.getByRole('heading', { name: title })).toHaveCount(0)
  expect((await page.request.get(path)).status()).toBe(410)

  const mail = await nthMail(email, 1)
  expect(mail.subject).toContain(title)
  expect(mail.text).toContain('votre signalement est fondé')
  expect(mail.text).toContain('cette annonce est fausse')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an offer that was reported for nothing is put back, and who reported it is told', async ({ page, browser }) => {
    const { title, path } = await reportedTwice(page)
    const email = await report(browser, path, false)
    await (await openReports(page, title)).getByRole('link', { name: /^Lire et traiter/ }).click()
    await page.getByRole('radio', { name: 'Infondés', exact: true }).check()
    await page.getByRole('radio', { name: 'Remettre en ligne' }).check()
    await page.getByRole('button', { name: 'Traiter les signalements' }).click()
    await expect(errors(page)).toContainText('Écrivez une réponse')
    await expect(page.getByRole('radio', { name: 'Infondés', exact: true })).toBeChecked()
    await page.getByLabel('Réponse').fill('L’organisation nous a montré sa procédure : elle est gratuite.')
    await page.getByRole('button', { name: 'Traiter les signalements' }).click()
    await expect(page.getByRole('status')).toContainText('Les signalements sont traités')
    expect((await nthMail(email, 1)).text).toContain('nous n’avons pas trouvé ce que vous signaliez')
    const back = await page.request.get(path)
    expect([back.status(), (await back.text()).includes('le temps d’une vérification')]).toEqual([200, false])
  })
})
