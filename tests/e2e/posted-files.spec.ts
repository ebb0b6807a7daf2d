import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { database } from '@/lib/platform/database'
import type { PostingLevel } from '@/lib/platform/prisma/client'
import { storeOrganisation, storePerson } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'
import { isAskedAbout } from './support/asked-about'
import { signIn } from './support/sign-in'
import { askRaw, newVisitor } from './support/visitor'

test.beforeEach(async ({ context }) => {
  await context.setExtraHTTPHeaders(newVisitor())
})

async function memberOf(level: PostingLevel, role: 'MODERATOR' | 'ADMIN' | null = null) {
  const now = new Date()
  const domain = `greniers-${randomUUID().slice(0, 8)}.example`
  const organisation = await storeOrganisation({ domains: [domain] }, now)
  const person = await storePerson({ role, memberOf: [{ organisationId: organisation.id }] }, now)
  await database.postingRight.create({ data: { organisationId: organisation.id, personId: person.id, level } })
  return { person, organisation, domain }
}

async function choose(page: Page, name: string) {
  await page.goto('/deposer')
  await page.getByLabel('ou choisir un fichier').setInputFiles(`tests/fixtures/files/${name}`)
  await page.getByRole('button', { name: 'Lire l’annonce' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vérifier l’offre' })).toBeVisible({ timeout: 45_000 })
}

async function expectAccessible(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await page.setViewportSize({ width: 1280, height: 800 })
}

for (const [kind, name, titles, filled, words] of [
  [
    'PDF',
    'comptable.pdf',
    [/comptable de projet/i, /animatrice/i, /chauffeur/i],
    { deadlineDay: '27', deadlineMonth: '11', deadlineHour: '16:00', applyEmails: 'recrutement@jigiya-rural.example' },
    'vendredi 27 novembre 2026 à 16 heures',
  ],
  [
    'Word document',
    'assistant.docx',
    [/assistant administratif/i, /gardien/i],
    { country: 'MR', deadlineDay: '1', deadlineMonth: '12', deadlineHour: '12:00' },
    '1er décembre 2026',
  ],
  [
    'scanned image',
    'photo.jpg',
    [/responsable de la logistique/i],
    { country: 'SN', deadlineDay: '4', deadlineMonth: '12', applyEmails: 'emploi@sutura-casamance.example' },
    '4 décembre 2026',
  ],
] as const)
  test(`a ${kind} comes as a form that is filled, with its words beside it @desktop`, async ({ page, context }) => {
    test.slow()
    await signIn(context, (await memberOf('ALLOWED')).person.id)
    await choose(page, name)
    for (const [i, title] of titles.entries()) await expect(page.locator(`#poste${i + 1}-title`)).toHaveValue(title)
    await expect(page.locator(`#poste${titles.length + 1}-title`)).toHaveCount(0)
    for (const [field, value] of Object.entries(filled))
      await expect(page.locator(`#poste1-${field}`)).toHaveValue(value)
    await expect(page.locator('mark', { hasText: words }).first()).toBeVisible()
  })

for (const [level, received] of [
  ['TRUSTED', 'Votre offre est publiée'],
  ['ALLOWED', 'Votre offre est bien arrivée'],
] as const)
  test(`axe finds nothing on the preview and on « ${received} » @desktop`, async ({ page, context }) => {
    test.slow()
    const { person, organisation, domain } = await memberOf(level)
    await signIn(context, person.id)
    const end = new Date(Date.now() + 30 * 86_400_000)
    while (end.getUTCDay() !== 2 || isAskedAbout(end.toISOString().slice(0, 10))) end.setUTCDate(end.getUTCDate() + 1)
    const day = end.toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    await page.goto('/deposer')
    await page.getByLabel('Coller le texte').fill(`${organisation.name} recrute à Ségou, au Mali.

Poste : Logisticien

Envoyez CV et lettre de motivation à rh@${domain}, avec pour objet « Logisticien Ségou ».
Date limite : mardi ${day} à 17 h 00.
Réf. ${randomUUID()}`)
    await page.getByRole('button', { name: 'Lire l’annonce' }).click()
    await page.getByRole('button', { name: 'Vérifier et continuer' }).click()
    await expect(page.getByRole('button', { name: 'Publier l’offre' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Publier l’offre' }).click()
    await expect(page.getByRole('heading', { level: 1, name: received })).toBeVisible()
    await expectAccessible(page)
  })

test('a draft is thrown away in the version that was saved while one typed @desktop', async ({ page, context }) => {
  await signIn(context, (await memberOf('ALLOWED')).person.id)
  await page.goto('/deposer')
  await page.getByLabel('Coller le texte').fill(`Poste : Logisticien\nRéf. ${randomUUID()}`)
  await page.getByRole('button', { name: 'Lire l’annonce' }).click()
  const stale = await context.newPage()
  await expect(page.getByRole('heading', { level: 1, name: 'Vérifier l’offre' })).toBeVisible()
  await stale.goto(page.url())
  await page.locator('#poste1-title').fill('Logisticienne')
  await expect(page.getByText('Brouillon enregistré.')).toBeVisible()
  const discard = async (window: Page) => {
    await window.getByText('Supprimer ce brouillon').click()
    await window.getByRole('button', { name: 'Supprimer', exact: true }).click()
  }
  await discard(stale)
  await expect(stale.getByText('Ce brouillon a changé')).toBeVisible()
  await discard(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Déposer une offre' })).toBeVisible()
  expect((await page.request.get(stale.url())).status()).toBe(404)
})

test('a language that was chosen is still there after an error elsewhere @desktop', async ({ page, context }) => {
  const { person, organisation } = await memberOf('ALLOWED')
  const offer = {
    title: 'Logisticien',
    keeperId: organisation.id,
    postedById: person.id,
    organisations: [organisation.name],
  }
  const { slug } = await database.offer.findUniqueOrThrow({ where: { id: await storeOffer(offer, new Date()) } })
  await signIn(context, person.id)
  await page.goto(`/organisation/offres/${slug}/modifier`)
  const choices = page.getByRole('group', { name: 'Langues' }).getByRole('combobox')
  await choices.nth(0).selectOption('bm')
  await choices.nth(1).selectOption('no')
  await page.getByLabel('Intitulé du poste').fill('')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByRole('alert').getByRole('link').first()).toBeVisible()
  await expect(choices.nth(0)).toHaveValue('bm')
  await expect(choices.nth(1)).toHaveValue('no')
})

for (const role of ['MODERATOR', 'ADMIN'] as const)
  test(`the header of a ${role} who is a member as well takes two lines of a phone at most @desktop`, async ({
    page,
    context,
  }) => {
    await signIn(context, (await memberOf('ALLOWED', role)).person.id)
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/compte')
    const tops = await page.locator('header a:visible').evaluateAll((links) =>
      links.map((link) => {
        const { top, height } = link.getBoundingClientRect()
        return Math.round((top + height / 2) / 20)
      }),
    )
    expect(new Set(tops).size).toBeLessThanOrEqual(2)
    await expect(page.getByRole('navigation', { name: 'Navigation principale' }).getByText('Mon compte')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    )
  })

for (const [path, megabytes] of [
  ['/compte/connexion', 3],
  ['/deposer', 22],
] as const)
  test(`what is too large for ${path} is refused with our own page @desktop`, async () => {
    const answer = await fetch(`${process.env.BASE_URL}${path}`, {
      method: 'POST',
      headers: { ...newVisitor(), 'Content-Type': 'multipart/form-data; boundary=x' },
      body: new Uint8Array(megabytes * 1_000_000),
    })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('Envoi trop lourd')
  })

test('a notice that is too large says so without scripts', { tag: '@desktop' }, async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: process.env.BASE_URL ?? '',
    javaScriptEnabled: false,
    extraHTTPHeaders: newVisitor(),
  })
  await signIn(context, (await memberOf('ALLOWED')).person.id)
  const page = await context.newPage()
  await page.goto('/deposer')
  const buffer = Buffer.alloc(22_000_000, 'a')
  await page.getByLabel('ou choisir un fichier').setInputFiles({ name: 'avis.txt', mimeType: 'text/plain', buffer })
  await page.getByRole('button', { name: 'Lire l’annonce' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Envoi trop lourd' })).toBeVisible()
  await context.close()
})

test('the page for refused requests is there for those alone', { tag: '@desktop' }, async () => {
  expect((await askRaw('/demande-refusee/429')).status).toBe(429)
  expect((await askRaw('/demande-refusee/200')).status).toBe(404)
})
