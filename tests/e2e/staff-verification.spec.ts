import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { formatDate } from '@/lib/copy/dates'
import { localDateAt } from '@/lib/deadlines/local-time'
import { database } from '@/lib/platform/database'
import { sendDueMail } from '@/lib/platform/mail-outbox'
import { mailTransport } from '@/lib/platform/mail-transport'
import { storeOrganisation, storePerson } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'
import { nthMail } from './support/mail'
import { signIn } from './support/sign-in'
import { newVisitor } from './support/visitor'

const at = new Date()
const today = formatDate(localDateAt(at, 'UTC'))

/** An organisation that hires, as a moderator sees it. */
async function hirer(page: Page) {
  const name = `Eaux et Terres ${randomUUID().slice(0, 6)}`
  const organisation = await storeOrganisation({ name }, at)
  const offerId = await storeOffer({ title: 'Logisticien', organisations: [name], deadline: 'rolling' }, at)
  const { slug } = await database.offer.findUniqueOrThrow({ where: { id: offerId } })
  const moderator = await storePerson({ name: 'Fatou Diarra', role: 'MODERATOR' }, at)
  await page.context().setExtraHTTPHeaders(newVisitor())
  await signIn(page.context(), moderator.id)
  const domain = `${organisation.slug}.example`
  const desk = `/moderation/organisations/${organisation.slug}`
  const shown = { offer: `/offres/${slug}`, organisation: `/offres/organisation/${organisation.slug}` }
  return { ...organisation, moderator, domain, desk, shown }
}

/** The link of the mail that an address received. */
async function linkTo(address: string): Promise<string> {
  const smtpUrl = process.env.SMTP_URL ?? null
  const siteUrl = process.env.SITE_URL ?? ''
  const settings = { smtpUrl, from: 'Baara <baara@exemple.test>', folder: '', siteUrl, printsLinks: false }
  await sendDueMail(database, mailTransport(settings), () => new Date())
  const mail = await nthMail(address, 1)
  expect(mail.subject).toMatch(/^Eaux et Terres .+ est-elle votre organisation\s\?$/)
  return mail.links[0] ?? ''
}

/** A browser of somebody without an account. */
async function elsewhere(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ extraHTTPHeaders: newVisitor(), javaScriptEnabled })
  return context.newPage()
}

const main = (page: Page) => page.getByRole('main')

for (const javaScriptEnabled of [true, false])
  test.describe(`an organisation ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('answers by its domain’s mail, and its offers say so until that is withdrawn', async ({ page, browser }) => {
      const { id, name, slug, domain, desk, shown } = await hirer(page)
      await page.goto(desk)
      const address = page.getByLabel('Adresse électronique')
      await address.fill('contact@gmail.com')
      await page.getByRole('button', { name: 'Envoyer le lien' }).click()
      await expect(main(page).getByRole('alert')).toContainText('Tout le monde peut avoir une adresse dans ce domaine')
      await expect(address).toHaveValue('contact@gmail.com')
      await address.fill('contact@exemple.test')
      await page.getByRole('button', { name: 'Envoyer le lien' }).click()
      await expect(main(page).getByRole('alert')).toContainText('C’est le domaine de votre propre adresse')
      await address.fill(`Contact@${domain}`)
      await page.getByRole('button', { name: 'Envoyer le lien' }).click()
      await expect(main(page).getByRole('status')).toContainText('Le lien part.')
      await expect(main(page)).toContainText(`Un lien est parti le ${today} à une adresse en @${domain}.`)

      const link = await linkTo(`contact@${domain}`)
      const other = await elsewhere(browser, javaScriptEnabled)
      // As programs do that look into mails.
      for (const method of ['GET', 'HEAD']) await other.request.fetch(link, { method })
      await other.goto(link)
      expect((await database.organisation.findUniqueOrThrow({ where: { id } })).verifiedBy).toBeNull()
      await other.getByRole('button', { name: 'Oui, c’est la nôtre' }).click()
      await expect(other.getByRole('status')).toContainText('Merci.')

      const badge = `Organisation vérifiée\u00a0: une adresse en @${domain} a répondu, le ${today}. Baara a vérifié que`
      for (const path of Object.values(shown)) {
        await other.goto(path)
        await expect(main(other)).toContainText(badge)
        await expect(main(other)).toContainText('cela ne dit rien de l’offre elle-même')
      }
      await other.goto(`/offres?q=Logisticien&organisation=${slug}`)
      await expect(main(other)).toContainText(name)
      await expect(main(other)).not.toContainText('Organisation vérifiée')
      await other.goto(link)
      await expect(other.getByRole('status')).toContainText('Ce lien a déjà servi')
      await expect(other.getByRole('button')).toHaveCount(0)

      await page.goto(desk)
      await page.getByLabel('Pourquoi retirer').fill('Le domaine a changé de mains')
      await page.getByRole('button', { name: 'Retirer la vérification' }).click()
      await expect(main(page).getByRole('status')).toContainText('La vérification est retirée.')
      await expect(main(page)).toContainText('Le domaine a changé de mains')
      await other.goto(shown.offer)
      await expect(main(other)).not.toContainText('Organisation vérifiée')
      expect((await other.goto(link))?.status()).toBe(404)
      await other.context().close()
    })
  })

test('a moderator vouches for a document, and another who comes later is told', async ({ page, browser }) => {
  const { desk, shown } = await hirer(page)
  await page.goto(desk)
  const second = await elsewhere(browser, true)
  await signIn(second.context(), (await storePerson({ role: 'MODERATOR' }, at)).id)
  await second.goto(desk)
  await page.getByLabel('Document vu').fill('récépissé n° 214 du 3 mars 2019.')
  await page.getByRole('button', { name: 'J’ai vu ce document' }).click()
  await expect(main(page).getByRole('status')).toContainText('L’organisation est vérifiée.')
  await second.getByLabel('Ce qui a été vérifié, et comment').fill('siège joint au téléphone')
  await second.getByRole('button', { name: 'J’ai vérifié' }).click()
  await expect(main(second).getByRole('alert')).toContainText('Quelqu’un d’autre a été plus rapide')
  await expect(main(second)).toContainText('Organisation vérifiée\u00a0: document vu (récépissé n° 214 du 3 mars 2019)')
  await second.goto(shown.offer)
  await expect(main(second)).toContainText(`document vu (récépissé n° 214 du 3 mars 2019), le ${today}.`)
  await second.context().close()
})

test('a moderator who is a member is told that another verifies it', async ({ page }) => {
  const { id, desk, moderator } = await hirer(page)
  await page.goto(desk)
  const membership = { organisationId: id, personId: moderator.id, state: 'ACTIVE', since: at } as const
  await database.membership.create({ data: membership })
  const another = 'Une autre personne de la modération la vérifie'
  await page.getByLabel('Document vu').fill('récépissé')
  await page.getByRole('button', { name: 'J’ai vu ce document' }).click()
  await expect(main(page).getByRole('alert')).toContainText(another)
  expect((await database.organisation.findUniqueOrThrow({ where: { id } })).verifiedBy).toBeNull()
  await page.goto(desk)
  await expect(main(page)).toContainText(another)
  await expect(page.getByRole('button', { name: 'Envoyer le lien' })).toHaveCount(0)
})

/** What axe finds, what scrolls sideways, and what a finger would miss. */
async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const small = await page
    .getByRole('main')
    .locator('button:visible, input:visible, textarea:visible')
    .evaluateAll((targets) =>
      targets.filter((target) => target.getBoundingClientRect().height < 43).map((target) => target.outerHTML),
    )
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return {
    axe: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    small,
    sideways,
  }
}

test('the pages have no fault that axe finds, fit 360 pixels and can be tapped', async ({ page }) => {
  const { id, desk, domain, shown } = await hirer(page)
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(desk)
  await page.getByRole('button', { name: 'Envoyer le lien' }).click()
  await expect(main(page).getByRole('alert')).toContainText('Saisissez une adresse de l’organisation.')
  expect(await faults(page)).toEqual({ axe: [], small: [], sideways: 0 })
  await page.getByLabel('Adresse électronique').fill(`contact@${domain}`)
  await page.getByRole('button', { name: 'Envoyer le lien' }).click()
  await expect(main(page).getByRole('status')).toContainText('Le lien part.')
  const found: Record<string, unknown> = {}
  const none: Record<string, unknown> = {}
  const look = async (path: string, name: string) => {
    await page.goto(path)
    found[name] = await faults(page)
    none[name] = { axe: [], small: [], sideways: 0 }
  }
  await look(desk, 'the desk with a link that waits')
  await look(await linkTo(`contact@${domain}`), 'the link')
  await database.organisation.update({
    where: { id },
    data: { verifiedBy: 'MODERATOR_WORD', verifiedAt: at, verifiedWords: 'siegejoint'.repeat(16) },
  })
  await look(desk, 'the desk of a verified one')
  await look(shown.offer, 'the offer')
  await look(shown.organisation, 'the organisation')
  expect(found).toEqual(none)
})
