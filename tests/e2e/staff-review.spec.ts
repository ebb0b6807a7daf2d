import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { nbsp } from '@/lib/copy/typography'
import { plainNotice } from '@/lib/decoding/decoded-notice'
import { takeNotice } from '@/lib/ingestion/take-notice'
import { database } from '@/lib/platform/database'
import { sendDueMail } from '@/lib/platform/mail-outbox'
import { mailTransport } from '@/lib/platform/mail-transport'
import { storeOrganisation, storePerson } from '../factories/person'
import { mailsTo } from './support/mail'
import { dayFromNow } from './support/notices'
import { uniqueWord } from './support/offers'
import { signIn } from './support/sign-in'
import { newVisitor } from './support/visitor'

test.beforeEach(async ({ context }) => {
  await context.setExtraHTTPHeaders(newVisitor())
})

/** Somebody whose offers are reviewed, and a notice of theirs. */
async function someone() {
  const now = new Date()
  const organisation = await storeOrganisation({ name: `Eaux et Terres ${randomUUID().slice(0, 6)}` }, now)
  const poster = await storePerson({ memberOf: [{ organisationId: organisation.id, role: 'OWNER' }] }, now)
  const word = uniqueWord()
  const text = `${organisation.name} recrute à Ségou, au Mali.

Poste : Logisticien ${word}

Envoyez CV et lettre de motivation à rh@eaux-terres.example, avec pour objet « Logisticien ${word} ».
Date limite : ${dayFromNow(29)} à 17 h 00.`
  return { organisation, poster, word, text }
}

/** Their offer, waiting. */
async function waiting() {
  const { organisation, poster, word, text } = await someone()
  await takeNotice(database, {
    decoded: plainNotice(text),
    source: 'avis.txt',
    receivedAt: new Date(),
    actor: poster.id,
    publish: false,
    isExample: false,
    context: { published: null, country: null },
  })
  const { id } = await database.offer.findFirstOrThrow({ where: { notice: { text } } })
  const offer = await database.offer.update({
    where: { id },
    data: {
      keeperId: organisation.id,
      postedById: poster.id,
      // Whatever reading makes of a name that ends in chance.
      organisations: { deleteMany: {}, create: { organisationId: organisation.id, position: 0 } },
    },
  })
  return { offer, poster, word, path: `/moderation/offres/${offer.slug}` }
}

/** Their offer, waiting as the journey of posting leaves it. */
async function pasted(page: Page) {
  const { organisation, poster, word, text } = await someone()
  const context = await page.context().browser()?.newContext({ extraHTTPHeaders: newVisitor() })
  if (context === undefined) throw new Error('no browser')
  await signIn(context, poster.id)
  const posting = await context.newPage()
  await posting.goto('/deposer')
  await posting.getByLabel('Coller le texte').fill(text)
  await posting.getByRole('button', { name: 'Lire l’annonce' }).click()
  await posting.getByRole('button', { name: 'Vérifier et continuer' }).click()
  // A Sunday or a holiday is asked about.
  const onwards = posting.getByRole('button', { name: 'Continuer vers l’aperçu' })
  const send = posting.getByRole('button', { name: 'Publier l’offre' })
  await expect(onwards.or(send)).toBeVisible()
  if (await onwards.isVisible()) {
    for (const reason of await posting.getByLabel('C’est voulu, parce que').all()) await reason.fill('c’est ce jour')
    await onwards.click()
  }
  await send.click()
  await expect(posting.getByRole('heading', { level: 1, name: 'Votre offre est bien arrivée' })).toBeVisible()
  await context.close()
  const offer = await database.offer.findFirstOrThrow({ where: { keeperId: organisation.id } })
  expect(offer.status).toBe('PENDING')
  return { offer, poster, word, path: `/moderation/offres/${offer.slug}` }
}

async function moderator(page: Page, name = 'Awa Traoré') {
  const person = await storePerson({ name, role: 'MODERATOR' }, new Date())
  await signIn(page.context(), person.id)
  return person
}

/** What is told once a decision is taken and its page drawn anew. */
async function expectTold(page: Page, words: RegExp) {
  await expect(page.getByText(words)).toBeVisible({ timeout: 15_000 })
}

/** Not the framework's own, which tells a change of page. */
const alertOf = (page: Page) => page.getByRole('main').getByRole('alert')
const field = (page: Page, name: string) => page.locator(`#poste1-${name}`)

async function expectAccessible(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
}

/** Sends the mail of a decision as if its ten minutes were over. */
async function sendDecisionMail(offerId: string) {
  const { id } = await database.moderationDecision.findFirstOrThrow({ where: { offerId }, orderBy: { at: 'desc' } })
  await database.outgoingMail.update({ where: { key: `decision ${id}` }, data: { dueAt: new Date() } })
  const { SMTP_URL: smtpUrl = '', SITE_URL: siteUrl = '' } = process.env
  const settings = { from: 'Baara <baara@baara.test>', folder: '', siteUrl, smtpUrl, printsLinks: false }
  await sendDueMail(database, mailTransport(settings), () => new Date())
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a pasted notice is corrected, approved, found in search and taken back', async ({ page }) => {
      test.slow()
      const { offer, word, path } = await pasted(page)
      await moderator(page)
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1, name: `Logisticien ${word}` })).toBeVisible()
      // The words that fill a field are marked beside it.
      await expect(page.locator('mark', { hasText: '17 h 00' })).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page)

      await field(page, 'positions').fill('trois')
      await page.getByRole('button', { name: 'Publier' }).click()
      await expect(alertOf(page)).toContainText('Écrivez un nombre en chiffres.')
      await field(page, 'positions').fill('3')
      await page.getByRole('button', { name: 'Publier' }).click()

      await expectTold(page, /Awa Traoré l’a publiée avec des corrections le/)
      const history = page.getByRole('region', { name: 'Historique' })
      await expect(history).toContainText(`Nombre de personnes recherchées${nbsp}: non précisé → 3`)
      const difference = page.getByRole('region', { name: 'Ce que l’annonce dit' })
      await expect(difference.getByRole('row', { name: /Nombre de personnes/ })).toContainText('la modération')

      const found = await page.request.get(`/offres?q=${word}`)
      expect(await found.text()).toContain(`/offres/${offer.slug}`)
      expect((await page.request.get('/moderation/corrections')).status()).toBe(200)

      await page.getByRole('button', { name: 'Annuler' }).click()
      await expect(page.getByText('En relecture')).toBeVisible()
      expect(await (await page.request.get(`/offres?q=${word}`)).text()).not.toContain(`/offres/${offer.slug}`)
      // What was corrected is a fact and stays.
      await expect(field(page, 'positions')).toHaveValue('3')
    })
  })

test('a refusal wants its reason, and its poster reads it once it can no longer be taken back', async ({ page }) => {
  const { offer, poster, path } = await waiting()
  await moderator(page)
  await page.goto(path)
  await page.getByRole('button', { name: 'Refuser' }).click()
  await expect(alertOf(page)).toContainText('Choisissez la raison du refus.')
  await page.getByLabel('Vos mots').fill('Le siège nous dit ne rien en savoir.')
  await page.getByLabel('Raison du refus').selectOption({ label: 'L’organisation n’est pas celle qu’elle dit être' })
  await page.getByRole('button', { name: 'Refuser' }).click()
  await expectTold(page, /Awa Traoré l’a refusée le/)
  expect(mailsTo(poster.email).filter(({ subject }) => subject.includes('publiée'))).toEqual([])
  await sendDecisionMail(offer.id)
  const mail = mailsTo(poster.email).at(-1)
  expect(mail?.subject).toContain('Votre offre n’est pas publiée')
  expect(mail?.text).toContain('Le siège nous dit ne rien en savoir.')
  await page.goto(path)
  await expect(page.getByRole('region', { name: 'Historique' })).toContainText('L’organisation n’est pas celle')
})

for (const javaScriptEnabled of [true, false])
  test.describe(`of two moderators, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled })

    test('the second is told what the first did, and loses nothing of what they typed', async ({ page, browser }) => {
      const { offer, path } = await waiting()
      await moderator(page)
      await page.goto(path)
      await field(page, 'reference').fill('AGF/12')
      await page.getByLabel('Vos mots').fill('Mes mots à moi')

      const other = await browser.newPage({ extraHTTPHeaders: newVisitor() })
      await moderator(other, 'Oumar Cissé')
      await other.goto(path)
      await field(other, 'positions').fill('2')
      await other.getByRole('button', { name: 'Mettre en attente' }).click()
      await expectTold(other, /Oumar Cissé l’a mise en attente le/)
      await other.close()

      await page.getByRole('button', { name: 'Publier' }).click()
      const told = page.getByRole('alert').filter({ hasText: 'Une autre personne a été plus rapide' })
      await expect(told).toContainText('Oumar Cissé l’a mise en attente')
      await expect(field(page, 'reference')).toHaveValue('AGF/12')
      await expect(field(page, 'positions')).toHaveValue('2')
      await expect(page.getByLabel('Vos mots')).toHaveValue('Mes mots à moi')
      expect((await database.offer.findUniqueOrThrow({ where: { id: offer.id } })).status).toBe('HELD')

      await page.getByRole('button', { name: 'Publier' }).click()
      await expectTold(page, /Awa Traoré l’a publiée avec des corrections le/)
      const now = await database.offer.findUniqueOrThrow({ where: { id: offer.id } })
      expect(now).toMatchObject({ status: 'PUBLISHED', reference: 'AGF/12', positions: 2 })
    })
  })

test('one’s own offer is read, not decided', async ({ page }) => {
  const { offer, path } = await waiting()
  const me = await moderator(page)
  await database.offer.update({ where: { id: offer.id }, data: { postedById: me.id } })
  await page.goto(path)
  await expect(page.getByText('C’est vous qui avez déposé cette offre')).toBeVisible()
  await expect(field(page, 'title')).toBeDisabled()
  for (const name of ['Publier', 'Refuser', 'Mettre en attente', 'Demander une modification'])
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  await expectAccessible(page)
})

test('everything is done by keyboard', async ({ page }) => {
  const { path } = await waiting()
  await moderator(page)
  await page.goto(path)
  await expect(page.getByRole('heading', { name: 'Raccourcis' })).toBeVisible()
  await page.keyboard.press('c')
  await expect(field(page, 'title')).toBeFocused()
  // In a field a letter is a letter, and Enter decides nothing.
  await page.keyboard.press('End')
  await page.keyboard.type(' a')
  await page.keyboard.press('Enter')
  await expect(alertOf(page)).toContainText('Choisissez une décision.')
  await expect(field(page, 'title')).toHaveValue(/ a$/)
  await page.keyboard.press('r')
  await expect(page.getByLabel('Raison du refus')).toBeFocused()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('a')
  await expectTold(page, /Awa Traoré l’a publiée avec des corrections le/)
})

test('a proposed change is shown as old and new, and accepted', async ({ page }) => {
  test.slow()
  const { offer, poster, path, word } = await waiting()
  await moderator(page)
  await page.goto(path)
  await page.getByRole('button', { name: 'Publier' }).click()
  await expectTold(page, /Awa Traoré l’a publiée/)

  const theirs = await page.context().browser()?.newPage({ extraHTTPHeaders: newVisitor() })
  if (theirs === undefined) throw new Error('no browser')
  await signIn(theirs.context(), poster.id)
  await theirs.goto(`/organisation/offres/${offer.slug}/modifier`)
  await theirs.locator('#poste1-applyEmails').fill('candidatures@eaux-terres.example')
  await theirs.locator('#poste1-reportsTo').fill('Cheffe de base')
  await theirs.getByRole('button', { name: 'Enregistrer' }).click()
  const confirm = theirs.getByLabel('Pourquoi est-ce voulu')
  await expect(confirm.or(theirs.getByText('Le changement paraîtra après relecture.'))).toBeVisible()
  if (await confirm.isVisible()) {
    await confirm.fill('Notre nouvelle messagerie')
    await theirs.getByRole('button', { name: 'Enregistrer' }).click()
  }
  await expect(theirs.getByText('Le changement paraîtra après relecture.')).toBeVisible()
  await theirs.close()

  await page.reload()
  const proposal = page.getByRole('region', { name: 'Changement proposé' })
  const row = proposal.getByRole('row', { name: /Adresses électroniques/ })
  await expect(row).toContainText('rh@eaux-terres.example')
  await expect(row).toContainText('candidatures@eaux-terres.example')
  await expect(row).toContainText('à vérifier')
  await expect(proposal.getByRole('row', { name: /responsabilité/ })).not.toContainText('à vérifier')
  await proposal.getByRole('button', { name: 'Refuser le changement' }).click()
  await expect(proposal.getByRole('alert')).toContainText('Écrivez ce qu’il en est')
  await proposal.getByRole('button', { name: 'Accepter le changement' }).click()
  await expect(proposal).toHaveCount(0)

  // The public page tells what changed, and neither who did nor the addresses.
  await page.goto(`/offres/${offer.slug}`)
  await page.getByRole('link', { name: 'Corrections et changements de date' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui a changé' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(`Adresses électroniques${nbsp}: changé`)
  for (const secret of ['Awa', poster.name, 'candidatures@', 'Cheffe de base'])
    await expect(page.getByRole('main')).not.toContainText(secret)
  await expectAccessible(page)
  const answer = await page.request.get(page.url())
  expect(answer.headers().etag).toBeTruthy()
  expect(await answer.text()).toContain('noindex')
  expect(await answer.text()).not.toContain('<script src')
  expect((await page.request.get(`/offres/${offer.slug}-${word}/historique`)).status()).toBe(404)
})

test('the page of a review fits a phone, its source folded', async ({ page }) => {
  const { path } = await waiting()
  await moderator(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(path)
  await field(page, 'title').scrollIntoViewIfNeeded()
  await expect(page.getByRole('button', { name: 'Publier' })).toBeInViewport()
  await expect(page.locator('mark').first()).toBeHidden()
  await page.getByText('Montrer l’annonce').click()
  await expect(page.locator('mark').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await expectAccessible(page)
})
