import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { addDays } from 'date-fns'
import { database } from '@/lib/platform/database'
import { storeOrganisation, storePerson } from '../factories/person'
import { isAskedAbout } from './support/asked-about'
import { signIn } from './support/sign-in'
import { tabTo } from './support/tab-to'
import { newVisitor } from './support/visitor'

const tag = '@desktop'

test.beforeEach(async ({ context }) => {
  await context.setExtraHTTPHeaders(newVisitor())
})

/** A member whose offers are published at once, and a notice of theirs that says all there is to say. */
async function withNotice() {
  const now = new Date()
  const domain = `mils-${randomUUID().slice(0, 8)}.example`
  const organisation = await storeOrganisation(
    {
      name: `Mils du Sahel ${randomUUID().slice(0, 6)}`,
      domains: [domain],
      verifiedAt: now,
      verifiedBy: 'DOCUMENT',
      verifiedWords: 'Récépissé de 2024',
    },
    now,
  )
  const person = await storePerson({ memberOf: [{ organisationId: organisation.id }] }, now)
  await database.postingRight.create({
    data: { organisationId: organisation.id, personId: person.id, level: 'TRUSTED' },
  })
  let end = addDays(now, 30)
  while (isAskedAbout(end.toISOString().slice(0, 10))) end = addDays(end, 1)
  const day = end.toLocaleDateString('fr-FR', { dateStyle: 'full', timeZone: 'UTC' })
  const notice = `${organisation.name} recrute à Ségou, au Mali.

Poste : Logisticien
Type de contrat : CDD de 12 mois
Expérience : 3 ans au moins.

Dossier : CV, lettre de motivation et copie du diplôme.
Envoyez votre dossier à rh@${domain}, avec pour objet « Logisticien Ségou ».
Date limite : ${day} à 17 h 00.
Réf. ${randomUUID()}`
  return { person, notice }
}

test('a notice that says all is posted by keyboard alone, with nothing typed again', { tag }, async ({
  page,
  context,
}) => {
  test.slow()
  const { person, notice } = await withNotice()
  await signIn(context, person.id)
  await page.goto('/deposer')
  await tabTo(page, page.getByRole('textbox', { name: 'Coller le texte' }))
  await page.keyboard.insertText(notice)
  for (const [button, title] of [
    ['Lire l’annonce', 'Vérifier l’offre'],
    ['Vérifier et continuer', 'Logisticien'],
    ['Publier l’offre', 'Votre offre est publiée'],
  ] as const) {
    await tabTo(page, page.getByRole('button', { name: button }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
})

test('the preview says word for word what the page then says', { tag }, async ({ page, context }) => {
  const { person, notice } = await withNotice()
  await signIn(context, person.id)
  await page.goto('/deposer')
  await page.getByLabel('Coller le texte').fill(notice)
  await page.getByRole('button', { name: 'Lire l’annonce' }).click()
  await page.getByRole('button', { name: 'Vérifier et continuer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Logisticien' })).toBeVisible()
  const previewed = await linesOf(page)
  expect(previewed.join('\n')).toContain('Récépissé de 2024')
  await page.getByRole('button', { name: 'Publier l’offre' }).click()
  await page.getByRole('link', { name: 'Logisticien', exact: true }).click()
  await expect(page).toHaveURL(/\/offres\/logisticien-/)
  // The end of its address is known once it is published.
  const end = /-\w{7}$/.exec(new URL(page.url()).pathname)?.[0] ?? ''
  expect(await linesOf(page)).toEqual(previewed.map((line) => line.replaceAll('-0000000', end)))
})

/** What the offer’s part of a page says, but for other offers that happen to be like it. */
function linesOf(page: Page): Promise<string[]> {
  return page.getByRole('article').evaluate((article) => {
    const copy = article.cloneNode(true) as HTMLElement
    for (const similar of copy.querySelectorAll('[aria-labelledby="semblables"]')) similar.remove()
    return (copy.textContent ?? '').split(/\n|(?<=[.:?])\s/).map((line) => line.trim())
  })
}

test('a scan is dropped on its field, and its reading shows that it goes on', { tag }, async ({ page, context }) => {
  test.slow()
  const { person } = await withNotice()
  await signIn(context, person.id)
  await page.goto('/deposer')
  const field = page.getByLabel('ou choisir un fichier')
  await field.scrollIntoViewIfNeeded()
  const box = await field.boundingBox()
  if (box === null) throw new Error('no field')
  const browser = await context.newCDPSession(page)
  const data = { items: [], files: [resolve('tests/fixtures/files/photo.jpg')], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, x: box.x + box.width / 2, y: box.y + box.height / 2, data })
  await page.getByRole('button', { name: 'Lire l’annonce' }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Vérifier l’offre' })).toBeVisible({ timeout: 45_000 })
  await expect(page.locator('#poste1-title')).toHaveValue(/responsable de la logistique/i)
})
