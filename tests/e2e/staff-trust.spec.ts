import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { database } from '@/lib/platform/database'
import { storeOrganisation, storePerson } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'
import { signIn } from './support/sign-in'
import { newVisitor } from './support/visitor'
import { actionIds } from './sweep/app-tree'
import { callAction } from './sweep/call-action'
import { organisationActions } from './sweep/organisation-entries'
import { postingActions } from './sweep/posting-entries'
import { dismissStaff, makeScene } from './sweep/scene'
import { whatIsAs } from './sweep/what-is-as'

const now = new Date()

test.beforeEach(async ({ context }) => {
  await context.setExtraHTTPHeaders(newVisitor())
})

/** An organisation with two people who post, one of them from its domain, and a moderator at the door. */
async function organisationWithPosters(page: Page) {
  const mark = randomUUID().slice(0, 8)
  const domain = `eaux-${mark}.example`
  const organisation = await storeOrganisation({ name: `Eaux et Terres ${mark}` }, now)
  const memberOf = [{ organisationId: organisation.id }]
  const awa = await storePerson({ name: `Awa ${mark}`, email: `awa@${domain}`, memberOf }, now)
  const moussa = await storePerson({ name: `Moussa ${mark}`, email: `moussa-${mark}@gmail.com`, memberOf }, now)
  const moderator = await storePerson({ name: `Oumou ${mark}`, role: 'MODERATOR' }, now)
  await signIn(page.context(), moderator.id)
  return { organisation, domain, awa, moussa, moderator, path: `/moderation/organisations/${organisation.slug}` }
}

/** Not the framework's own, which tells a change of page. */
const told = (page: Page) => page.getByRole('main').getByRole('status').first()
const alerted = (page: Page) => page.getByRole('main').getByRole('alert')
const line = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

async function checkPage(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBe(0)
  const small = await page
    .locator('main a:visible, main button:visible, main input:visible, main select:visible, main textarea:visible')
    .evaluateAll((targets) =>
      targets.filter((target) => target.getBoundingClientRect().height < 43).map((target) => target.outerHTML),
    )
  expect(small).toEqual([])
}

test('a moderator trusts a domain, blocks a person and notes why, and who reviews an offer reads it', async ({
  page,
}) => {
  // Seven pages, four of them looked at by axe.
  test.slow()
  const { organisation, domain, awa, moussa, path } = await organisationWithPosters(page)
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/moderation')
  await page
    .getByRole('navigation', { name: 'Pages de la modération' })
    .getByRole('link', { name: 'Organisations' })
    .click()
  await page.getByLabel('Nom, ancien nom, sigle ou domaine').fill(organisation.name)
  await page.getByRole('button', { name: 'Chercher' }).click()
  await checkPage(page)
  await page.getByRole('link', { name: organisation.name, exact: true }).click()
  await expect(line(page, awa.name)).toContainText('Une offre par jour, relue, rien n’a été décidé')

  await line(page, domain).getByRole('link', { name: 'Changer' }).click()
  await page.getByLabel('Droit', { exact: true }).selectOption('TRUSTED')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(told(page)).toContainText('Le droit est enregistré')
  await expect(line(page, awa.name)).toContainText(
    'Sans relecture, sauf modifications à risque, décidé pour ce domaine',
  )
  await expect(line(page, moussa.name)).toContainText('Une offre par jour')

  await line(page, moussa.name).getByRole('link', { name: 'Changer' }).click()
  await page.getByLabel('Droit', { exact: true }).selectOption('BLOCKED')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(alerted(page)).toContainText('Dites en quelques mots pourquoi')
  await expect(page.getByLabel('Droit', { exact: true })).toHaveValue('BLOCKED')
  await checkPage(page)
  await page.getByLabel('Pourquoi bloquer').fill('A demandé de l’argent')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(told(page)).toContainText('Le droit est enregistré')
  await expect(line(page, moussa.name)).toContainText('Rien : bloqué, décidé pour cette personne')
  await expect(line(page, moussa.name)).toContainText('A demandé de l’argent')

  await page.getByLabel('Nouvelle note').fill('Siège appelé :\nMoussa n’y travaille plus.')
  await page.getByRole('button', { name: 'Ajouter la note' }).click()
  await expect(told(page)).toContainText('La note est ajoutée')
  await checkPage(page)
  await page.goto(`${path}/droits`)
  await checkPage(page)

  const title = `Puisatier ${organisation.slug.slice(-8)}`
  const id = await storeOffer({ title, status: 'PENDING', publishedAt: null, organisations: [organisation.name] }, now)
  const { slug } = await database.offer.findUniqueOrThrow({ where: { id } })
  await page.goto(`/moderation/offres/${slug}`)
  await expect(page.getByText('Moussa n’y travaille plus')).toBeVisible()
  await page.getByRole('link', { name: 'Droits de déposer et notes' }).click()
  await expect(page).toHaveURL(path)
  await page.getByRole('button', { name: 'Supprimer' }).click()
  await expect(told(page)).toContainText('La note est supprimée')
  await expect(page.getByText('Moussa n’y travaille plus')).toHaveCount(0)
})

test('of two moderators at one right the second sees what the first said, and loses nothing', async ({ page }) => {
  const { organisation, awa, path } = await organisationWithPosters(page)
  await page.goto(`${path}/droits?personne=${awa.id}`)
  await page.getByLabel('Droit', { exact: true }).selectOption('BLOCKED')
  await page.getByLabel('Pourquoi bloquer').fill('Annonce payante')
  await database.postingRight.create({ data: { organisationId: organisation.id, personId: awa.id, level: 'TRUSTED' } })
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(alerted(page)).toContainText('Quelqu’un d’autre vient de changer ce droit')
  await expect(page.getByText('Aujourd’hui')).toContainText('Sans relecture, sauf modifications à risque')
  await expect(page.getByLabel('Pourquoi bloquer')).toHaveValue('Annonce payante')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(told(page)).toContainText('Le droit est enregistré')
  await expect(line(page, awa.name)).toContainText('Annonce payante')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('rights of domains: none for free mail, none for one’s own, taken away again', async ({ page }) => {
    const { organisation, domain, moderator, path } = await organisationWithPosters(page)
    await page.goto(path)
    await page.getByRole('link', { name: 'Décider pour un autre domaine' }).click()
    await page.getByLabel('Domaine', { exact: true }).fill('gmail.com')
    await page.getByRole('button', { name: 'Continuer' }).click()
    await expect(page.getByText('Tout le monde peut avoir une adresse dans ce domaine')).toBeVisible()
    await page.getByLabel('Domaine', { exact: true }).fill(`@${domain.toUpperCase()}`)
    await page.getByRole('button', { name: 'Continuer' }).click()
    await page.getByLabel('Droit', { exact: true }).selectOption('BLOCKED')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(alerted(page)).toContainText('Dites en quelques mots pourquoi')
    await page.getByLabel('Pourquoi bloquer').fill('Messagerie piratée')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(line(page, domain)).toContainText('Rien : bloqué')
    await line(page, domain).getByRole('link', { name: 'Changer' }).click()
    await page.getByLabel('Droit', { exact: true }).selectOption('')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(line(page, domain)).toContainText('Une offre par jour')
    expect(await database.postingRight.count({ where: { organisationId: organisation.id } })).toBe(0)

    await page.goto(`${path}/droits?domaine=${moderator.email.split('@')[1]}`)
    await expect(page.getByText('C’est le vôtre : une autre personne en décide')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Enregistrer' })).toHaveCount(0)
  })

  test('an old address of an organisation leads to its page', async ({ page }) => {
    const { organisation, path } = await organisationWithPosters(page)
    const slug = `ancien-${organisation.slug}`
    await database.organisationSlug.create({ data: { slug, organisationId: organisation.id } })
    await page.goto(`/moderation/organisations/${slug}`)
    await expect(page).toHaveURL(path)
  })
})

/** All that posts an offer, changes one or begins another, as in the sweep of roles. */
const acts = Object.entries({
  ...organisationActions,
  'deposer/actions.ts takeSource': postingActions['deposer/actions.ts takeSource'],
})

test.afterEach(dismissStaff)

for (const [action, entry] of acts)
  test(`${action} does nothing for who is blocked`, async () => {
    if (entry === undefined) throw new Error('no such action')
    const scene = await makeScene()
    const { a, people, cookies } = scene
    const right = { organisationId: a.id, personId: people.member.id, level: 'BLOCKED' } as const
    await database.postingRight.create({ data: { ...right, reason: 'Annonce payante' } })
    const args = await entry.args(scene)
    const before = await whatIsAs(scene)
    const call = { page: entry.page(scene), id: actionIds().get(action) ?? '', args }
    expect((await callAction({ ...call, cookie: cookies.member })).status).toBeLessThan(400)
    expect(await whatIsAs(scene)).toBe(before)
    // The same, sent by a colleague, does something.
    await callAction({ ...call, cookie: cookies.owner })
    expect(await whatIsAs(scene)).not.toBe(before)
  })
