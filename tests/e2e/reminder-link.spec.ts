import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { addDays, addHours } from 'date-fns'
import { localDateAt } from '@/lib/deadlines/local-time'
import { database, pool } from '@/lib/platform/database'
import { sendDueMail } from '@/lib/platform/mail-outbox'
import { mailTransport } from '@/lib/platform/mail-transport'
import { sendReminders } from '@/lib/reminders/send-reminders'
import { storeOrganisation, storePerson } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'
import { isAskedAbout } from './support/asked-about'
import { nthMail } from './support/mail'

const siteUrl = process.env.SITE_URL ?? ''

/** An offer that ends within a day, as the mail that reminds its poster tells it. */
async function remindedOffer() {
  const published = addDays(new Date(), -20)
  const { id: keeperId } = await storeOrganisation({}, published)
  const person = await storePerson({ memberOf: [{ organisationId: keeperId }] }, published)
  await database.postingRight.create({ data: { organisationId: keeperId, personId: person.id, level: 'ALLOWED' } })
  const end = addHours(new Date(), 20)
  const date = localDateAt(end, 'Africa/Bamako')
  const time = end.toISOString().slice(11, 16)
  const offer = { title: 'Logisticienne', deadline: { date, time }, keeperId, postedById: person.id }
  const id = await storeOffer(offer, published)
  await sendReminders({ db: database, reader: pool, siteUrl }, new Date())
  const smtpUrl = process.env.SMTP_URL ?? null
  const settings = { smtpUrl, from: 'Baara <baara@exemple.test>', folder: '', siteUrl, printsLinks: false }
  await sendDueMail(database, mailTransport(settings), () => new Date())
  const mail = await nthMail(person.email, 1)
  const [page = '', filled = '', extend = '', close = ''] = mail.links
  return { id, mail, page, filled, extend, close }
}

/** The framework's scripts add an alert of their own beside the page. */
const alertIn = (page: Page) => page.getByRole('main').getByRole('alert')

/** So many days from today, as the three fields of a date. */
function dayIn(days: number): readonly string[] {
  const date = localDateAt(addDays(new Date(), days), 'Africa/Bamako')
  if (days > 0 && isAskedAbout(date)) return dayIn(days + 1)
  const [year = '', month = '', day = ''] = date.split('-')
  return [String(Number(day)), String(Number(month)), year]
}

async function fillExtension(page: Page, days: number, reason: string) {
  const [day = '', month = '', year = ''] = dayIn(days)
  await page.getByLabel('Jour').fill(day)
  await page.getByLabel('Mois').fill(month)
  await page.getByLabel('Année').fill(year)
  await page.getByLabel('Heure', { exact: true }).selectOption('17:00')
  await page.getByLabel('Pourquoi prolongez-vous').fill(reason)
}

for (const javaScriptEnabled of [true, false])
  test.describe(`a reminder’s links ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('say the post is filled: shown first, done once, told on the offer’s page', async ({ page }) => {
      const { id, mail, filled, page: offerPage } = await remindedOffer()
      expect(mail.subject).toMatch(/^Dernières 24 heures pour postuler\s: Logisticienne$/)
      // As programs do that look into mails.
      for (const method of ['GET', 'HEAD']) await page.request.fetch(filled, { method })
      await page.goto(filled)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le poste est pourvu')
      await expect(page.getByText('L’offre sera fermée tout de suite')).toBeVisible()
      expect(await database.offerEvent.count({ where: { offerId: id } })).toBe(0)
      await page.getByRole('button', { name: 'Oui, le poste est pourvu' }).click()
      await expect(page.getByRole('status')).toContainText('L’offre est fermée.')
      await page.goto(offerPage)
      await expect(page.getByText('le poste est pourvu').first()).toBeVisible()
      await page.goto(filled)
      await expect(page.getByRole('status')).toContainText('Ce lien a déjà servi')
      await expect(page.getByRole('button')).toHaveCount(0)
      expect(await database.offerEvent.count({ where: { offerId: id } })).toBe(1)
    })

    test('close it for a reason, which must be chosen', async ({ page }) => {
      const { id, close } = await remindedOffer()
      await page.goto(close)
      await page.getByRole('button', { name: 'Fermer l’offre' }).click()
      await expect(alertIn(page)).toContainText('Choisissez une raison.')
      await page.getByLabel('Le recrutement est annulé').check()
      await page.getByRole('button', { name: 'Fermer l’offre' }).click()
      await expect(page.getByRole('status')).toContainText('L’offre est fermée.')
      const offer = await database.offer.findUniqueOrThrow({ where: { id } })
      expect(offer.closingReason).toBe('CANCELLED')
    })

    test('extend it, and lose nothing typed when something is wrong', async ({ page }) => {
      const { extend, page: offerPage } = await remindedOffer()
      await page.goto(extend)
      await fillExtension(page, -3, 'Trop peu de candidatures reçues')
      await page.getByRole('button', { name: 'Prolonger l’offre' }).click()
      await expect(alertIn(page)).toContainText('plus tardive')
      await expect(page.getByLabel('Pourquoi prolongez-vous')).toHaveValue('Trop peu de candidatures reçues')
      await expect(page.getByLabel('Heure', { exact: true })).toHaveValue('17:00')
      await fillExtension(page, 15, 'Trop peu de candidatures reçues')
      await page.getByRole('button', { name: 'Prolonger l’offre' }).click()
      await expect(page.getByRole('status')).toContainText('La date limite est prolongée.')
      await page.goto(offerPage)
      await expect(page.getByText('Trop peu de candidatures reçues')).toBeVisible()
    })
  })

test('somebody else was quicker: the second is told, and nothing typed is lost', async ({ page }) => {
  const { id, extend } = await remindedOffer()
  await page.goto(extend)
  await fillExtension(page, 15, 'Trop peu de candidatures')
  await database.offer.update({ where: { id }, data: { version: { increment: 1 } } })
  await page.getByRole('button', { name: 'Prolonger l’offre' }).click()
  await expect(alertIn(page)).toContainText('Quelqu’un vient de changer cette offre')
  await expect(page.getByLabel('Pourquoi prolongez-vous')).toHaveValue('Trop peu de candidatures')
  await page.getByRole('button', { name: 'Prolonger l’offre' }).click()
  await expect(page.getByRole('status')).toContainText('La date limite est prolongée.')
})

test('a link that is over, or none at all, says so', async ({ page }) => {
  const { id, filled } = await remindedOffer()
  const over = addDays(new Date(), -1)
  await database.actionLink.updateMany({
    where: { offerId: id },
    data: { createdAt: addDays(over, -9), expiresAt: over },
  })
  await page.goto(filled)
  await expect(page.getByRole('status')).toContainText('Ce lien n’agit plus')
  expect((await page.goto(`${filled}x`))?.status()).toBe(404)
})

test('the pages of the links are clean to axe, and work by keyboard alone', async ({ page }) => {
  const { filled, extend, close } = await remindedOffer()
  for (const link of [extend, close, filled]) {
    await page.goto(link)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
  }
  await page.goto(extend)
  await page.getByRole('button', { name: 'Prolonger l’offre' }).press('Enter')
  await expect(alertIn(page)).toBeFocused()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.goto(filled)
  await page.getByRole('button', { name: 'Oui, le poste est pourvu' }).press('Enter')
  await expect(page.getByRole('status')).toContainText('L’offre est fermée.')
})
