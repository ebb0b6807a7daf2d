import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { localDateAt, plusDays } from '@/lib/deadlines/local-time'
import { database } from '@/lib/platform/database'
import type { PostingLevel } from '@/lib/platform/prisma/enums'
import { storeOrganisation, storePerson } from '../factories/person'
import { type StoredOffer, storeOffer } from '../factories/stored-offer'
import { isAskedAbout } from './support/asked-about'
import { signIn } from './support/sign-in'
import { tabTo } from './support/tab-to'

const today = () => localDateAt(new Date(), 'Africa/Bamako')

/** An organisation with two members and one open offer, which closes in three days at 17 h. */
async function organisationWithOffer(level: PostingLevel, stated: Partial<StoredOffer> = {}) {
  const now = new Date()
  const { id: keeperId, name } = await storeOrganisation({}, now)
  const [one, two] = await Promise.all(
    ['Mariam Diallo', 'Ousmane Bah'].map((name) =>
      storePerson({ name, memberOf: [{ organisationId: keeperId }] }, now),
    ),
  )
  if (one === undefined || two === undefined) throw new Error('no people')
  await database.postingRight.createMany({
    data: [one, two].map(({ id }) => ({ organisationId: keeperId, personId: id, level })),
  })
  const offer = {
    title: 'Logisticien',
    deadline: { date: plusDays(today(), 3), time: '17:00' },
    organisations: [name],
    applyEmails: ['rh@greniers.example'],
    keeperId,
    postedById: one.id,
    ...stated,
  }
  const { slug, noticeId } = await database.offer.findUniqueOrThrow({ where: { id: await storeOffer(offer, now) } })
  return { one, two, slug, noticeId, offer, path: `/organisation/offres/${slug}` }
}

/** A day on which nothing is asked. */
function aWeekdayIn(days: number): string {
  const date = plusDays(today(), days)
  return isAskedAbout(date) ? aWeekdayIn(days + 1) : date
}

async function expectAccessible(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
}

async function typeDate(page: Page, date: string) {
  const [year = '', month = '', day = ''] = date.split('-')
  await page.getByLabel('Jour').fill(String(Number(day)))
  await page.getByLabel('Mois').fill(String(Number(month)))
  await page.getByLabel('Année').fill(year)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    // The checker of accessibility is a script itself.
    const check = (page: Page) => (javaScriptEnabled ? expectAccessible(page) : Promise.resolve())

    test('a deadline is extended for all posts of a notice, and the public page tells it', async ({
      page,
      context,
    }) => {
      // Four pages are checked for accessibility on the way.
      test.slow()
      const { one, slug, noticeId, offer, path } = await organisationWithOffer('ALLOWED')
      const twin = await storeOffer({ ...offer, title: 'Chauffeur', noticeId, ordinal: 1 }, new Date())
      await signIn(context, one.id)
      await page.goto(`${path}/prolonger`)
      await check(page)
      await page.getByRole('button', { name: 'Prolonger' }).click()
      const summary = page.getByRole('alert').filter({ hasText: 'Corrigez' })
      await expect(summary.getByRole('link', { name: /Donnez la date limite/ })).toBeVisible()
      await check(page)
      await summary.getByRole('link', { name: /Donnez la date limite/ }).click()
      await expect(page.getByLabel('Jour')).toBeFocused()
      await typeDate(page, aWeekdayIn(30))
      await page.getByLabel(/Pourquoi/).fill('Les pluies ont coupé la route de Gao')
      await page.getByRole('button', { name: 'Prolonger' }).click()
      await expect(page.getByRole('status')).toContainText('La date limite est prolongée')
      await check(page)

      await page.goto(`${path}/avis-de-prorogation`)
      await expect(page.getByLabel('Texte de l’avis')).toHaveValue(/AVIS DE PROROGATION[\s\S]*Les pluies ont coupé/)
      await check(page)
      await page.goto(`/offres/${slug}`)
      const moved = page.getByRole('region', { name: 'Date limite prolongée' })
      await expect(moved).toContainText(/Prolongé du .* au .* à 17\sh/)
      await expect(moved).toContainText('Les pluies ont coupé la route de Gao')
      await check(page)
      expect(await database.deadlineMove.count({ where: { offerId: twin } })).toBe(1)
      const calendar = await (await page.request.get(`/offres/${slug}/calendrier.ics`)).text()
      expect(calendar).toContain('SEQUENCE:2')
      expect(calendar).toContain(`DTSTART:${aWeekdayIn(30).replaceAll('-', '')}T170000Z`)
    })

    test('an offer is closed early, says why, and is opened again', async ({ page, context }) => {
      const { one, slug, path } = await organisationWithOffer('UNVERIFIED')
      await signIn(context, one.id)
      await page.goto(`${path}/cloturer`)
      await check(page)
      await page.getByRole('button', { name: 'Clôturer maintenant' }).click()
      await expect(page.getByRole('link', { name: 'Choisissez une raison.' })).toBeVisible()
      await page.getByLabel('Le poste est pourvu').check()
      await page.getByRole('button', { name: 'Clôturer maintenant' }).click()
      await expect(page.getByRole('status')).toContainText('L’offre est clôturée')
      const calendar = await (await page.request.get(`/offres/${slug}/calendrier.ics`)).text()
      expect(calendar).toContain('STATUS:CANCELLED')
      await page.goto(`/offres/${slug}`)
      await expect(page.getByText(/L’organisation a clôturé cette offre .* le poste est pourvu/)).toBeVisible()
      await expect(page.getByRole('link', { name: 'Postuler' })).toHaveCount(0)
      await check(page)
      await page.goto(path)
      await page.getByRole('button', { name: 'Rouvrir' }).click()
      await expect(page.getByRole('status')).toContainText('de nouveau ouverte')
      await page.goto(`/offres/${slug}`)
      await expect(page.getByText('Plus que 3 jours').first()).toBeVisible()
    })

    test('of two people who edit one offer the second is told, sees both and loses nothing', async ({
      page,
      browser,
    }) => {
      const { one, two, path } = await organisationWithOffer('ALLOWED')
      await signIn(page.context(), two.id)
      await page.goto(`${path}/modifier`)
      await check(page)
      const other = await browser.newPage()
      await signIn(other.context(), one.id)
      await other.goto(`${path}/modifier`)
      await other.getByLabel('Référence', { exact: true }).fill('G/2026/1')
      await other.getByLabel('Sous la responsabilité de').fill('Cheffe de base')
      await other.getByRole('button', { name: 'Enregistrer' }).click()
      await expect(other.getByRole('status')).toContainText('déjà en ligne')
      await other.close()

      await page.getByLabel('Référence', { exact: true }).fill('G/2026/2')
      await page.getByLabel('Durée en mois').fill('6')
      await page.getByRole('button', { name: 'Enregistrer' }).click()
      const told = page.getByRole('alert').filter({ hasText: 'a changé pendant' })
      await expect(told).toContainText('G/2026/1')
      await expect(told).toContainText('Cheffe de base')
      await expect(page.getByLabel('Référence', { exact: true })).toHaveValue('G/2026/2')
      await expect(page.getByLabel('Durée en mois')).toHaveValue('6')
      await expect(page.getByLabel('Sous la responsabilité de')).toHaveValue('Cheffe de base')
      await check(page)
      await page.getByRole('button', { name: 'Enregistrer' }).click()
      await expect(page.getByRole('status')).toContainText('déjà en ligne')
    })

    test('a risky change is pointed at, then waits, and the public page stays as it is', async ({ page, context }) => {
      const { one, slug, path } = await organisationWithOffer('ALLOWED')
      await signIn(context, one.id)
      await page.goto(`${path}/modifier`)
      await page.getByLabel('Adresses électroniques').fill('quelquun@gmail.com')
      await page.getByRole('button', { name: 'Enregistrer' }).click()
      // From the bottom of a long form, nobody would see it otherwise.
      await expect(page.getByRole('alert').filter({ hasText: 'Relisez ces points' })).toBeFocused()
      await check(page)
      await page.getByLabel('Pourquoi est-ce voulu').fill('Notre messagerie est en panne')
      await page.getByRole('button', { name: 'Enregistrer' }).click()
      await expect(page.getByRole('status')).toContainText('paraîtra après relecture')
      await expect(page.getByText('Un changement attend la relecture')).toBeVisible()
      const publicPage = await (await page.request.get(`/offres/${slug}`)).text()
      expect(publicPage).toContain('rh@greniers.example')
      expect(publicPage).not.toContain('quelquun@gmail.com')
    })

    test('a later date is asked about, and waits with its reason, of the trusted too', async ({ page, context }) => {
      const { one, slug, path } = await organisationWithOffer('TRUSTED')
      await signIn(context, one.id)
      await page.goto(`${path}/modifier`)
      const date = aWeekdayIn(30)
      const [year = '', month = '', day = ''] = date.split('-')
      await page.locator('#poste1-deadlineDay').fill(String(Number(day)))
      await page.locator('#poste1-deadlineMonth').fill(String(Number(month)))
      await page.locator('#poste1-deadlineYear').fill(year)
      await page.getByRole('button', { name: 'Enregistrer' }).click()
      const asked = page.getByRole('alert').filter({ hasText: 'plus tardive' })
      await expect(asked).toBeFocused()
      await expect(asked.getByLabel(/était fausse/)).toBeChecked()
      await check(page)
      await asked.getByLabel(/est prolongée/).check()
      await page.getByRole('button', { name: 'Enregistrer' }).click()
      await expect(page.getByText('Dites pourquoi en quelques mots').first()).toBeVisible()
      await page.getByLabel('Pourquoi prolongez-vous').fill('Les pluies ont coupé la route')
      await page.getByRole('button', { name: 'Enregistrer' }).click()
      await expect(page.getByRole('status')).toContainText('paraîtra après relecture')
      const offer = await database.offer.findUniqueOrThrow({ where: { slug }, include: { edits: true } })
      expect(offer.edits.map((edit) => edit.reason)).toEqual(['Les pluies ont coupé la route'])
      expect(offer.deadlineDate?.toISOString().slice(0, 10)).not.toBe(date)
    })

    test('an offer is withdrawn: its address says so, and the list can put it away', async ({ page, context }) => {
      const { one, slug, path } = await organisationWithOffer('ALLOWED')
      await signIn(context, one.id)
      await page.goto(`${path}/retirer`)
      await check(page)
      await page.getByLabel('Pourquoi ?').fill('Publiée par erreur')
      await page.getByRole('button', { name: 'Retirer l’offre' }).click()
      await expect(page.getByRole('status')).toContainText('L’offre est retirée')
      const answer = await page.goto(`/offres/${slug}`)
      expect(answer?.status()).toBe(410)
      await expect(page.getByText('L’organisation a retiré cette offre.')).toBeVisible()
      await check(page)
      await page.goto(path)
      await page.getByRole('button', { name: 'Ranger' }).click()
      await expect(page.getByRole('status')).toContainText('rangée')
      await page.goto('/organisation')
      await expect(page.getByRole('link', { name: 'Logisticien' })).toHaveCount(0)
      await page.getByRole('link', { name: 'Rangées (1)' }).click()
      await expect(page.getByRole('link', { name: 'Logisticien' })).toBeVisible()
      await check(page)
    })
  })
}

test('by keyboard alone an offer is edited, extended and closed', async ({ page, context }) => {
  test.slow()
  const { one, path } = await organisationWithOffer('TRUSTED')
  await signIn(context, one.id)
  await page.goto(`${path}/modifier`)
  await tabTo(page, page.getByLabel('Référence', { exact: true }))
  await page.keyboard.type('G/2026/7')
  await tabTo(page, page.getByRole('button', { name: 'Enregistrer' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('déjà en ligne')

  await page.goto(`${path}/prolonger`)
  const [year = '', month = '', day = ''] = aWeekdayIn(30).split('-')
  for (const [label, typed] of [
    ['Jour', String(Number(day))],
    ['Mois', String(Number(month))],
    ['Année', year],
    ['Pourquoi prolongez-vous', 'Les pluies ont coupé la route'],
  ] as const) {
    await tabTo(page, page.getByLabel(label))
    await page.keyboard.press('Control+A')
    await page.keyboard.type(typed)
  }
  await tabTo(page, page.getByRole('button', { name: 'Prolonger' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('La date limite est prolongée')

  await page.goto(`${path}/cloturer`)
  await tabTo(page, page.getByRole('radio').first())
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: 'Clôturer maintenant' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('L’offre est clôturée')
})

test('the list finds offers by state and by words of their titles', async ({ page, context }) => {
  const { one, offer } = await organisationWithOffer('ALLOWED')
  await storeOffer({ ...offer, title: 'Comptable', status: 'PENDING', publishedAt: null }, new Date())
  await signIn(context, one.id)
  await page.goto('/organisation')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'En relecture (1)' }).click()
  await expect(page.getByRole('link', { name: 'Comptable' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Logisticien' })).toHaveCount(0)
  await page.goto('/organisation')
  await page.getByLabel('Chercher dans les intitulés').fill('logis')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Logisticien' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Comptable' })).toHaveCount(0)
})

test('to a member of another organisation none of it is there', async ({ page, context }) => {
  const mine = await organisationWithOffer('TRUSTED')
  const theirs = await organisationWithOffer('TRUSTED')
  await signIn(context, mine.one.id)
  for (const part of ['', '/modifier', '/prolonger', '/cloturer', '/retirer', '/avis-de-prorogation', '/chiffres'])
    expect((await page.goto(theirs.path + part))?.status(), part).toBe(404)
  await page.goto('/organisation')
  await expect(page.locator(`a[href="${theirs.path}"]`)).toHaveCount(0)
})

test('an address names no act that its offer does not allow', async ({ page, context }) => {
  const { one, path } = await organisationWithOffer('ALLOWED', { deadline: 'rolling' })
  await signIn(context, one.id)
  expect((await page.goto(`${path}/prolonger`))?.status()).toBe(404)
  await page.goto(path)
  await expect(page.getByRole('link', { name: 'Prolonger' })).toHaveCount(0)
})
