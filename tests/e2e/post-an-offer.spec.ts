import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { nbsp } from '@/lib/copy/typography'
import { database } from '@/lib/platform/database'
import type { PostingLevel } from '@/lib/platform/prisma/client'
import { storeOrganisation, storePerson } from '../factories/person'
import { isAskedAbout } from './support/asked-about'
import { signIn } from './support/sign-in'
import { newVisitor } from './support/visitor'

test.beforeEach(async ({ context }) => {
  await context.setExtraHTTPHeaders(newVisitor())
})

async function someoneOf(level: PostingLevel) {
  const now = new Date()
  const domain = `eaux-${randomUUID().slice(0, 8)}.example`
  const organisation = await storeOrganisation(
    { name: `Eaux et Terres ${randomUUID().slice(0, 6)}`, domains: [domain] },
    now,
  )
  const person = await storePerson({ memberOf: [{ organisationId: organisation.id, role: 'OWNER' }] }, now)
  await database.postingRight.create({ data: { organisationId: organisation.id, personId: person.id, level } })
  return { person, organisation, domain }
}
type Someone = Awaited<ReturnType<typeof someoneOf>>

/** A Tuesday some weeks from now, as a notice writes it. */
function deadline() {
  const date = new Date()
  date.setUTCDate(date.getUTCDate() + 30)
  while (date.getUTCDay() !== 2 || isAskedAbout(date.toISOString().slice(0, 10))) date.setUTCDate(date.getUTCDate() + 1)
  const words = date.toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return { words, day: String(date.getUTCDate()) }
}

const notice = ({ organisation, domain }: Someone, weekday = 'mardi') => `${organisation.name} recrute à Ségou, au Mali.

Poste : Logisticien

Envoyez CV et lettre de motivation à rh@${domain}, avec pour objet « Logisticien Ségou ».
Date limite : ${weekday} ${deadline().words} à 17 h 00.
Réf. ${randomUUID()}`

async function paste(page: Page, words: string) {
  await page.goto('/deposer')
  await page.getByLabel('Coller le texte').fill(words)
  await page.getByRole('button', { name: 'Lire l’annonce' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vérifier l’offre' })).toBeVisible()
}

const field = (page: Page, name: string) => page.locator(`#poste1-${name}`)

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a pasted notice becomes a published offer: form, doubts, preview', async ({ page, context }) => {
      const someone = await someoneOf('TRUSTED')
      await signIn(context, someone.person.id)
      await paste(page, notice(someone, 'dimanche'))

      await expect(field(page, 'title')).toHaveValue('Logisticien')
      await expect(field(page, 'country')).toHaveValue('ML')
      await expect(field(page, 'deadlineDay')).toHaveValue(deadline().day)
      await expect(field(page, 'deadlineHour')).toHaveValue('17:00')
      await expect(field(page, 'applyEmails')).toHaveValue(`rh@${someone.domain}`)
      await expect(page.getByLabel('Lettre de motivation')).toBeChecked()
      // What is doubtful stands first, with its proof beside it.
      await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('La date limite')
      await expect(page.locator('mark', { hasText: '17 h 00' })).toBeVisible()

      await field(page, 'title').fill('')
      await page.getByRole('button', { name: 'Vérifier et continuer' }).click()
      await expect(page.getByRole('alert').getByRole('link')).toHaveText(
        `Intitulé du poste${nbsp}: Donnez l’intitulé du poste.`,
      )
      await expect(page.locator('#poste1-title-erreur')).toHaveText('Donnez l’intitulé du poste.')

      await field(page, 'title').fill('Logisticien de base')
      await page.getByRole('button', { name: 'Vérifier et continuer' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Avant de publier' })).toBeVisible()
      await page.getByRole('button', { name: 'Continuer vers l’aperçu' }).click()
      await expect(page.getByText('Donnez une raison, ou corrigez le champ.')).toBeVisible()
      await page.getByLabel('C’est voulu, parce que').fill('coquille de l’affiche')
      await page.getByRole('button', { name: 'Continuer vers l’aperçu' }).click()

      await expect(page.getByRole('heading', { level: 1, name: 'Logisticien de base' })).toBeVisible()
      await expect(page.getByText('Elle sera publiée aussitôt.')).toBeVisible()
      await page.getByRole('button', { name: 'Publier l’offre' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Votre offre est publiée' })).toBeVisible()
      await page.getByRole('link', { name: 'Logisticien de base' }).click()
      await expect(page).toHaveURL(/\/offres\/logisticien-de-base-/)
      await expect(page.getByRole('heading', { level: 1, name: 'Logisticien de base' })).toBeVisible()
    })

    test('a file is read while a page waits, and can be had back as it came', async ({ page, context }) => {
      test.slow()
      const someone = await someoneOf('TRUSTED')
      await signIn(context, someone.person.id)
      const html = `<!doctype html><html><body><article><h1>Avis</h1><p>${notice(someone).replaceAll('\n', '</p><p>')}</p><script>document.title='pris'</script></article></body></html>`
      await page.goto('/deposer')
      await page
        .getByLabel('ou choisir un fichier')
        .setInputFiles({ name: 'avis.html', mimeType: 'text/html', buffer: Buffer.from(html) })
      await page.getByRole('button', { name: 'Lire l’annonce' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Vérifier l’offre' })).toBeVisible({ timeout: 45_000 })
      await page.getByRole('button', { name: 'Vérifier et continuer' }).click()
      await page.getByRole('button', { name: 'Publier l’offre' }).click()
      await page.getByRole('link', { name: 'Logisticien', exact: true }).click()
      const link = page.getByRole('link', { name: 'Télécharger le fichier d’origine' })
      const answer = await page.request.get((await link.getAttribute('href')) ?? '')
      expect(answer.status()).toBe(200)
      expect(await answer.text()).toBe(html)
      expect(answer.headers()).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-disposition': expect.stringMatching(/^attachment; filename="avis.html"/),
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
      })
    })
  })
}

test('a draft is saved while one types, and is there after the window is closed', async ({ page, context }) => {
  const someone = await someoneOf('ALLOWED')
  await signIn(context, someone.person.id)
  await paste(page, notice(someone))
  await field(page, 'title').fill('Logisticienne')
  await expect(page.getByText('Brouillon enregistré.')).toBeVisible()
  const address = page.url()
  await page.close()
  const later = await context.newPage()
  await later.goto('/deposer')
  await later.getByRole('link', { name: 'Logisticienne' }).click()
  await expect(later).toHaveURL(address)
  await expect(field(later, 'title')).toHaveValue('Logisticienne')
})

test('touching a field lights the words it was read from, and touching the words leads to the field @desktop', async ({
  page,
  context,
}) => {
  const someone = await someoneOf('ALLOWED')
  await signIn(context, someone.person.id)
  await paste(page, notice(someone))
  await field(page, 'deadlineDay').focus()
  await expect(page.locator('[data-lit]')).toContainText([deadline().words])
  await field(page, 'reference').focus()
  await expect(page.locator('[data-lit]', { hasText: deadline().words })).toHaveCount(0)
  await page
    .locator('mark', { hasText: `rh@${someone.domain}` })
    .getByRole('link')
    .click()
  await expect(field(page, 'applyEmails')).toBeFocused()
})

test('of two people in one draft the second is told, and both find what they typed', async ({ page, context }) => {
  const someone = await someoneOf('ALLOWED')
  await signIn(context, someone.person.id)
  await paste(page, notice(someone))
  const address = page.url()
  const other = await context.newPage()
  await other.goto(address)
  await field(other, 'title').fill('Titre de l’autre')
  await other.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  await field(page, 'title').fill('Titre de la première')
  await expect(page.getByText('Quelqu’un d’autre a enregistré ce brouillon.')).toBeVisible()
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
  await expect(page.getByText('Votre version est ici, à part')).toBeVisible()
  await expect(field(page, 'title')).toHaveValue('Titre de la première')
  await page.getByRole('link', { name: 'Voir l’autre version' }).click()
  await expect(page).toHaveURL(address)
  await expect(field(page, 'title')).toHaveValue('Titre de l’autre')
})

test('a drawing with a script in it is refused beside its field', async ({ page, context }) => {
  const someone = await someoneOf('ALLOWED')
  await signIn(context, someone.person.id)
  await page.goto('/deposer')
  const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  await page
    .getByLabel('ou choisir un fichier')
    .setInputFiles({ name: 'avis.pdf', mimeType: 'application/pdf', buffer })
  await page.getByRole('button', { name: 'Lire l’annonce' }).click()
  await expect(page.locator('#fichier-erreur')).toHaveText(
    'Ce format d’image n’est pas lu. Enregistrez l’image en JPEG ou en PNG.',
  )
})

test('an address inside our own network is never asked', async ({ page, context }) => {
  const someone = await someoneOf('ALLOWED')
  await signIn(context, someone.person.id)
  await page.goto('/deposer')
  await page.getByLabel('ou donner l’adresse d’une page').fill(process.env.BASE_URL ?? '')
  await page.getByRole('button', { name: 'Lire l’annonce' }).click()
  await expect(page.locator('#adresse-erreur')).toContainText('n’est pas sur l’internet public')
})

test('to another organisation a draft is not there', async ({ page, context, browser }) => {
  const someone = await someoneOf('ALLOWED')
  await signIn(context, someone.person.id)
  await paste(page, notice(someone))
  const stranger = await browser.newContext({ baseURL: process.env.BASE_URL ?? '', extraHTTPHeaders: newVisitor() })
  await signIn(stranger, (await someoneOf('TRUSTED')).person.id)
  for (const under of ['', '/verification', '/apercu'])
    expect((await stranger.request.get(`${page.url()}${under}`)).status()).toBe(404)
  await stranger.close()
})

test('axe finds nothing and nothing scrolls sideways, in light and dark', async ({ page, context }) => {
  test.slow()
  const someone = await someoneOf('TRUSTED')
  await signIn(context, someone.person.id)
  await paste(page, notice(someone, 'dimanche').replace('Poste : Logisticien', '1. Logisticien\n2. Comptable'))
  const address = page.url()
  for (const path of ['/deposer', address, `${address}?erreurs=1`, `${address}/verification`]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    }
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(`${path} ${sideways}`).toBe(`${path} 0`)
  }
})
