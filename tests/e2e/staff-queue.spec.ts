import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { localDateAt, plusDays } from '@/lib/deadlines/local-time'
import { database } from '@/lib/platform/database'
import { storeOrganisation, storePerson } from '../factories/person'
import { type StoredOffer, storeOffer } from '../factories/stored-offer'
import { signIn } from './support/sign-in'

const today = () => localDateAt(new Date(), 'Africa/Bamako')

/** An organisation of its own with offers that wait, in the order of their ends, and the queue narrowed to them. */
async function queueWith(titles: readonly string[], over: Readonly<Record<string, Partial<StoredOffer>>> = {}) {
  const now = new Date()
  const { id: keeperId, name, slug } = await storeOrganisation({}, now)
  const poster = await storePerson({ memberOf: [{ organisationId: keeperId }] }, now)
  const ids: string[] = []
  for (const [i, title] of titles.entries())
    ids.push(
      await storeOffer(
        {
          title,
          text: 'Le reste de l’annonce.',
          deadline: { date: plusDays(today(), 10 + i) },
          organisations: [name],
          applyEmails: ['rh@greniers.example'],
          keeperId,
          postedById: poster.id,
          status: 'PENDING',
          publishedAt: null,
          ...over[title],
        },
        now,
      ),
    )
  await database.fieldEvidence.createMany({
    data: ids.map((offerId) => ({ offerId, field: 'title', start: 0, end: 3 })),
  })
  return { ids, poster, path: `/moderation?organisation=${slug}` }
}

async function moderator(page: Page, name = 'Awa Traoré') {
  const { id } = await storePerson({ name, role: 'MODERATOR' }, new Date())
  await signIn(page.context(), id)
}

const statuses = async (ids: readonly string[]) =>
  (await database.offer.findMany({ where: { id: { in: [...ids] } }, orderBy: { number: 'asc' } })).map(
    ({ status }) => status,
  )

const mailsOf = async (ids: readonly string[]) => {
  const decisions = await database.moderationDecision.findMany({ where: { offerId: { in: [...ids] } } })
  return database.outgoingMail.count({ where: { key: { in: decisions.map(({ id }) => `decision ${id}`) } } })
}

async function expectAccessible(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    const check = (page: Page) => (javaScriptEnabled ? expectAccessible(page) : Promise.resolve())

    test('several offers are decided at once, those that cannot be are named with why, and all is taken back', async ({
      page,
    }) => {
      const past = { deadline: { date: plusDays(today(), -3) } }
      const { ids, path } = await queueWith(['Comptable', 'Chauffeur', 'Infirmière'], { Infirmière: past })
      await moderator(page)
      await page.goto(path)
      await check(page)
      for (const title of ['Comptable', 'Chauffeur', 'Infirmière']) await page.getByLabel(`Choisir ${title}`).check()
      await page.getByRole('button', { name: 'Publier', exact: true }).click()
      const left = page.getByRole('alert').filter({ hasText: 'ne sont pas décidées' })
      await expect(left).toContainText('La date limite est passée')
      await expect(left.getByRole('link')).toHaveText(['Infirmière'])
      expect(await statuses(ids)).toEqual(['PUBLISHED', 'PUBLISHED', 'PENDING'])
      expect(await mailsOf(ids)).toBe(2)
      await check(page)

      const own = page.getByRole('region', { name: 'Vos décisions' })
      await expect(own).toContainText('2 offres publiées')
      await own.getByRole('button', { name: /Annuler/ }).click()
      await expect(own).toHaveCount(0)
      expect(await statuses(ids)).toEqual(['PENDING', 'PENDING', 'PENDING'])
      expect(await mailsOf(ids)).toBe(0)
    })

    test('a refusal wants its reason, which is one for all', async ({ page }) => {
      const { ids, path } = await queueWith(['Comptable', 'Chauffeur'])
      await moderator(page)
      await page.goto(path)
      await page.getByLabel('Choisir Comptable').check()
      await page.getByLabel('Choisir Chauffeur').check()
      await page.getByRole('button', { name: 'Refuser', exact: true }).click()
      const summary = page.getByRole('alert').filter({ hasText: 'Rien n’est décidé' })
      await expect(summary).toBeFocused()
      await check(page)
      // What was ticked stays ticked.
      await expect(page.getByLabel('Choisir Comptable')).toBeChecked()
      await expect(page.getByLabel('Choisir Chauffeur')).toBeChecked()
      await page.getByLabel('Raison du refus').selectOption({ label: 'De l’argent est demandé aux candidats' })
      await page.getByRole('button', { name: 'Refuser', exact: true }).click()
      await expect(page.getByRole('region', { name: 'Vos décisions' })).toContainText('2 offres refusées')
      expect(await statuses(ids)).toEqual(['REFUSED', 'REFUSED'])
      const decisions = await database.moderationDecision.findMany({ where: { offerId: { in: ids } } })
      expect(decisions.map(({ reason }) => reason)).toEqual(['FEE_ASKED', 'FEE_ASKED'])
    })

    test('of two moderators the second is told what the first did', async ({ page, browser }) => {
      const { ids, path } = await queueWith(['Comptable'])
      await moderator(page)
      await page.goto(path)
      const other = await browser.newPage()
      await moderator(other, 'Oumar Cissé')
      await other.goto(path)
      await other.getByRole('button', { name: 'Mettre en attente : Comptable' }).click()
      await expect(other.getByRole('region', { name: 'Vos décisions' })).toContainText('1 offre mise en attente')
      await other.close()
      await page.getByRole('button', { name: 'Publier : Comptable' }).click()
      const told = page.getByRole('alert').filter({ hasText: 'ne sont pas décidées' })
      await expect(told).toContainText(/Oumar Cissé l’a mise en attente le \d+\s.+\sà\s\d+\sh/)
      expect(await statuses(ids)).toEqual(['HELD'])
    })
  })

test('the keyboard goes through the queue and decides, except in fields and when it is turned off', async ({
  page,
}) => {
  const { ids, path } = await queueWith(['Agent', 'Berger', 'Cadre', 'Docteur'])
  await moderator(page)
  await page.goto(path)
  await expect(page.getByRole('heading', { name: 'Raccourcis clavier' })).toBeVisible()
  const line = (title: string) => page.getByRole('link', { name: title, exact: true })
  await page.keyboard.press('j')
  await expect(line('Agent')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('j')
  await expect(line('Cadre')).toBeFocused()
  await page.keyboard.press('k')
  await expect(line('Berger')).toBeFocused()
  await page.keyboard.press('a')
  await expect(page.getByRole('region', { name: 'Vos décisions' })).toContainText('Berger')
  expect(await statuses(ids)).toEqual(['PENDING', 'PUBLISHED', 'PENDING', 'PENDING'])
  // The line in its place is next.
  await expect(line('Cadre')).toBeFocused()
  await page.keyboard.press('h')
  await expect(page.getByRole('region', { name: 'Vos décisions' })).toContainText('Cadre')
  expect(await statuses(ids)).toEqual(['PENDING', 'PUBLISHED', 'HELD', 'PENDING'])

  await page.getByLabel('Vos mots').pressSequentially('aha')
  await expect(page.getByLabel('Vos mots')).toHaveValue('aha')
  expect(await statuses(ids)).toEqual(['PENDING', 'PUBLISHED', 'HELD', 'PENDING'])

  await line('Docteur').focus()
  await page.keyboard.press('r')
  await expect(page.getByRole('alert').filter({ hasText: 'Choisissez la raison' })).toBeFocused()
  await expect(page.getByLabel('Choisir Docteur')).toBeChecked()

  await page.getByLabel('Activer les raccourcis').uncheck()
  await line('Docteur').focus()
  await page.keyboard.press('a')
  await page.reload()
  await line('Docteur').focus()
  await page.keyboard.press('a')
  await page.keyboard.press('k')
  await expect(line('Docteur')).toBeFocused()
  expect(await statuses(ids)).toEqual(['PENDING', 'PUBLISHED', 'HELD', 'PENDING'])

  await page.getByLabel('Activer les raccourcis').check()
  await line('Docteur').focus()
  await page.keyboard.press('c')
  await expect(page).toHaveURL(/\/moderation\/offres\/docteur-.*#corriger$/)
})

test('the queue is filtered, tells what is doubtful and fits a phone', async ({ page }) => {
  const { path } = await queueWith(['Comptable', 'Chauffeur', 'Sage-femme de la maternité de référence'], {
    Comptable: { deadline: { date: plusDays(today(), 20), flags: ['midnight'] }, signals: ['free-mail', 'new-poster'] },
    Chauffeur: { source: 'https://www.emplois-du-sahel.example/offre/12' },
  })
  await moderator(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(path)
  // The doubtful one first, although it closes last.
  await expect(page.locator('[data-row] a[data-row-link]').first()).toHaveText('Comptable')
  await expect(page.getByText('Minuit ambigu', { exact: true })).toBeVisible()
  await expect(page.getByText('Adresse gratuite', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await expectAccessible(page)
  await page.getByLabel('Source').selectOption('emplois-du-sahel.example')
  await page.getByRole('button', { name: 'Filtrer' }).click()
  await expect(page.getByRole('link', { name: 'Chauffeur', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Comptable', exact: true })).toHaveCount(0)
  await page.getByRole('link', { name: /^Refusées/ }).click()
  await expect(page.getByRole('link', { name: /^Refusées/ })).toHaveAttribute('aria-current', 'page')
})
