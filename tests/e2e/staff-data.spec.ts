import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { slugOf } from '@/lib/offers/slug'
import { database } from '@/lib/platform/database'
import { storeOrganisation, storePerson } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'
import { uniqueWord } from './support/offers'
import { signIn } from './support/sign-in'
import { newVisitor } from './support/visitor'

const at = new Date()

test.beforeEach(async ({ context }) => {
  await context.setExtraHTTPHeaders(newVisitor())
  const { id } = await storePerson({ role: 'ADMIN', name: `Salif ${uniqueWord()}` }, at)
  await signIn(context, id)
})

/** An organisation with an open offer; ids and words that nobody else uses. */
async function hirer() {
  const name = `Alliance ${uniqueWord()}`
  const title = `Puisatier ${uniqueWord()}`
  const { id } = await storeOrganisation({ name }, at)
  await storeOffer({ title, organisations: [name], deadline: 'rolling' }, at)
  return { id, name, title, address: `/offres/organisation/${slugOf(name)}` }
}

async function openOrganisation(page: Page, name: string) {
  await page.goto('/administration/organisations')
  await page.getByLabel('Nom, ancien nom, sigle ou domaine').fill(name)
  await page.getByRole('button', { name: 'Chercher' }).click()
  await page.getByRole('link', { name, exact: true }).click()
}

test('an organisation is renamed, and its old address leads to it, from a filter too', async ({ page }) => {
  const { name, title, address } = await hirer()
  const renamed = `Union ${uniqueWord()}`
  await openOrganisation(page, name)
  await page.getByLabel('Nom complet').fill('www.exemple.test')
  await page.getByRole('button', { name: 'Renommer' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'sans adresse ni lien' })).toBeVisible()
  await page.getByLabel('Nom complet').fill(renamed)
  await page.getByRole('button', { name: 'Renommer' }).click()
  await expect(page.getByRole('status')).toContainText('L’organisation est renommée')
  await page.goto(address)
  await expect(page).toHaveURL(`/offres/organisation/${slugOf(renamed)}`)
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  const filtered = await page.request.get(`/offres?pays=mali&organisation=${slugOf(name)}`, { maxRedirects: 0 })
  expect([filtered.status(), filtered.headers().location]).toEqual([
    308,
    `/offres?pays=mali&organisation=${slugOf(renamed)}`,
  ])
  expect(await (await page.request.get(`/api/feeds/atom?organisation=${slugOf(name)}`)).text()).toContain(title)
})

test.describe('on a phone', () => {
  // The browser of the tests says that it is a program, and programs are not counted.
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36' })

  test('a search that found nothing becomes a synonym, and is found', async ({ page }) => {
    const [known, asked] = [uniqueWord(), uniqueWord()]
    const title = `Poste ${known}`
    await storeOffer({ title, deadline: 'rolling' }, at)
    await page.goto(`/offres?q=${asked}`)
    await expect(page.getByRole('link', { name: title })).toHaveCount(0)
    const line = page.getByRole('listitem').filter({ hasText: asked })
    // Counts are written every ten seconds.
    await expect(async () => {
      await page.goto('/administration/recherches')
      await expect(line).toContainText('1 fois', { timeout: 500 })
    }).toPass({ timeout: 20_000 })
    await line.getByRole('link', { name: /En faire un synonyme/ }).click()
    const phrases = page.getByLabel('Mots et expressions, un par ligne')
    await expect(phrases).toHaveValue(asked)
    await phrases.fill(`${asked}\n${known}`)
    await page.getByRole('button', { name: 'Ajouter le groupe' }).click()
    await expect(page.getByRole('status').first()).toContainText('Le groupe est ajouté')
    await page.goto(`/offres?q=${asked}`)
    await expect(page.getByRole('link', { name: title })).toBeVisible()
  })
})

test('a town is added, and its name is that of its pages', async ({ page }) => {
  const name = `Ville ${uniqueWord()}`
  await page.goto('/administration/lieux?pays=ML')
  await page.getByLabel('Région', { exact: true }).selectOption('Gao')
  await page.getByLabel('Ville', { exact: true }).fill(name)
  await page.getByLabel('Autres noms et graphies').fill(`${name} Ancienne`)
  await page.getByRole('button', { name: 'Ajouter la ville' }).click()
  await expect(page.getByRole('status')).toContainText('La ville est ajoutée')
  await page.goto(`/offres/pays/mali/${slugOf(`${name} Ancienne`)}`)
  await expect(page).toHaveURL(`/offres/pays/mali/${slugOf(name)}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
})

test('what a merge would refuse is told before, with the way round that is taken', async ({ page }) => {
  const verified = await storeOrganisation({ verifiedBy: 'DOCUMENT', verifiedAt: at, verifiedWords: 'Récépissé' }, at)
  const founded = await storeOrganisation({}, at)
  await storePerson({ memberOf: [{ organisationId: founded.id, role: 'OWNER' }] }, at)
  await page.goto(`/administration/organisations/${verified.id}/fusion?avec=${founded.id}`)
  await expect(page.getByText('Gardez celle qui est vérifiée')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Fusionner' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Fusionner dans l’autre sens' }).click()
  await expect(page).toHaveURL(`/administration/organisations/${founded.id}/fusion?avec=${verified.id}`)
  await expect(page.getByRole('button', { name: 'Fusionner' })).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('two organisations become one, after it is said what will happen', async ({ page }) => {
    const [gone, stays] = [await hirer(), await hirer()]
    await openOrganisation(page, gone.name)
    await page.getByLabel('Nom de celle qui reste').fill(stays.name)
    await page.getByRole('button', { name: 'Chercher' }).click()
    await page.getByRole('link', { name: stays.name, exact: true }).click()
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Offres où elle recrute' }) })
    await expect(row.getByRole('cell')).toHaveText('1')
    await page.getByRole('button', { name: 'Fusionner' }).click()
    await expect(page.getByRole('status')).toContainText('Les deux organisations sont fusionnées')
    await page.goto(gone.address)
    await expect(page).toHaveURL(stays.address)
    for (const title of [gone.title, stays.title]) await expect(page.getByRole('link', { name: title })).toBeVisible()
  })

  test('a person is given a role, then loses their account and data', async ({ page }) => {
    const name = `Mariam ${uniqueWord()}`
    const { id } = await storePerson({ name }, at)
    await page.goto(`/administration/personnes?q=${encodeURIComponent(name)}`)
    await page.getByRole('link', { name }).click()
    await page.getByLabel('Rôle', { exact: true }).selectOption('MODERATOR')
    await page.getByRole('button', { name: 'Donner ce rôle' }).click()
    await expect(page.getByRole('status')).toContainText('Le rôle est changé')
    const erase = page.getByRole('button', { name: 'Effacer le compte et ses données' })
    await erase.click()
    await expect(page.getByRole('alert')).toContainText('Cochez la case')
    await page.getByLabel('Oui, effacer pour toujours').check()
    await erase.click()
    await expect(page.getByRole('status').first()).toContainText('Le compte et ses données sont effacés')
    expect(await database.person.findUnique({ where: { id } })).toBeNull()
  })

  test('somebody deletes their own account, which ends it there and then', async ({ page, context }) => {
    const { id } = await storePerson({}, at)
    await context.clearCookies()
    await signIn(context, id)
    await page.goto('/compte')
    await page.getByRole('link', { name: 'Effacer mon compte et mes données' }).click()
    await page.getByLabel('Oui, effacer mon compte pour toujours').check()
    await page.getByRole('button', { name: 'Effacer mon compte' }).click()
    await expect(page.getByRole('status')).toContainText('Votre compte et vos données sont effacés')
    await page.goto('/compte')
    await expect(page).toHaveURL(/\/compte\/connexion/)
    expect(await database.person.findUnique({ where: { id } })).toBeNull()
  })

  test('without a session that has just begun, their own deletion takes the password', async ({ page, context }) => {
    const { id } = await storePerson({}, at)
    await context.clearCookies()
    await signIn(context, id)
    await database.session.updateMany({
      where: { userId: id },
      data: { createdAt: new Date(at.getTime() - 3_600_000) },
    })
    await page.goto('/compte/effacer')
    await page.getByLabel('Oui, effacer mon compte pour toujours').check()
    await page.getByLabel('Votre mot de passe').fill('ce n’est pas le mien')
    await page.getByRole('button', { name: 'Effacer mon compte' }).click()
    await expect(page.getByRole('alert')).toContainText('Ce n’est pas votre mot de passe')
    expect(await database.person.findUnique({ where: { id } })).not.toBeNull()
    await page.getByRole('button', { name: 'Me connecter de nouveau par un lien' }).click()
    await expect(page).toHaveURL('/compte/connexion?suite=%2Fcompte%2Feffacer')
  })
})

/** What axe finds, what scrolls sideways, and what a finger would miss. */
async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const small = await page
    .locator('a:visible, button:visible, input:visible, select:visible, textarea:visible')
    .evaluateAll((targets) =>
      targets
        // A box is ticked by its whole line.
        .map((target) => (target.matches('[type=checkbox]') ? (target.closest('label') ?? target) : target))
        .filter((target) => target.closest('.sr-only') === null && target.getBoundingClientRect().height < 43)
        .map((target) => target.outerHTML),
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
  const [a, b] = [await hirer(), await hirer()]
  await database.organisationDomain.create({
    data: { organisationId: a.id, domain: `${slugOf(a.name)}.example`, verifiedAt: at },
  })
  const person = await storePerson({ memberOf: [{ organisationId: a.id, role: 'OWNER' }] }, at)
  const place = await database.place.findFirstOrThrow({ where: { town: { not: null } } })
  const group = await database.synonymGroup.findFirstOrThrow({ select: { id: true } })
  const day = new Date(at.toISOString().slice(0, 10))
  await database.fruitlessSearch.create({ data: { day, words: uniqueWord().repeat(9).slice(0, 100), count: 3 } })
  const paths = [
    ...['organisations', `organisations/${a.id}?fusion=Alliance`, `organisations/${a.id}/fusion?avec=${b.id}`],
    ...['personnes', `personnes/${person.id}`],
    ...['lieux', `lieux/${place.id}`, 'synonymes', `synonymes/${group.id}`, 'recherches'],
  ].map((part) => `/administration/${part}`)
  // Eleven pages.
  test.slow()
  const found: Record<string, unknown> = {}
  const none: Record<string, unknown> = {}
  await page.setViewportSize({ width: 360, height: 800 })
  for (const path of [...paths, '/compte/effacer']) {
    await page.goto(path)
    found[path] = await faults(page)
    none[path] = { axe: [], small: [], sideways: 0 }
  }
  expect(found).toEqual(none)
})
