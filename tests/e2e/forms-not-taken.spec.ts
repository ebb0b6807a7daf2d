import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, test } from '@playwright/test'
import { notTakenCopy } from '@/lib/copy/site'
import { database } from '@/lib/platform/database'
import { limits } from '@/lib/platform/rate-limit'
import { storeOrganisation, storePerson } from '../factories/person'
import { signIn } from './support/sign-in'
import { askRaw, newVisitor } from './support/visitor'

const tag = '@desktop'
const words = 'Avis de recrutement : un logisticien à Gao, jusqu’au 16 juin.'
const tooLarge = { name: 'avis.txt', mimeType: 'text/plain', buffer: Buffer.alloc(22_000_000, 'a') }

/** The page of posting, in a browser of one's own. */
async function posting(browser: Browser, javaScriptEnabled: boolean) {
  const visitor = newVisitor()
  const context = await browser.newContext({
    baseURL: process.env.BASE_URL ?? '',
    javaScriptEnabled,
    extraHTTPHeaders: visitor,
  })
  const now = new Date()
  const { id: organisationId } = await storeOrganisation({}, now)
  const { id: personId } = await storePerson({ memberOf: [{ organisationId }] }, now)
  await signIn(context, personId)
  const page = await context.newPage()
  await page.goto('/deposer')
  const drafts = () => database.postingDraft.count({ where: { personId } })
  return { context, page, visitor, drafts, send: () => page.getByRole('button', { name: 'Lire l’annonce' }).click() }
}

/** Sends so many forms from the visitor's network that the next is refused. */
async function sendTooMany(visitor: Record<string, string>) {
  // Taken by no page, and quick to answer so.
  const path = '/organisation/offres/rien/chiffres/csv'
  for (let sent = 0; sent <= limits.forms.requests; sent += 50)
    await Promise.all(Array.from({ length: 50 }, () => askRaw(path, visitor, 'POST')))
}

test('a notice that is too large leaves the form as it is', { tag }, async ({ browser }) => {
  const { context, page, drafts, send } = await posting(browser, true)
  await page.getByLabel('Texte de l’annonce').fill(words)
  await page.getByLabel('ou choisir un fichier').setInputFiles(tooLarge)
  await send()
  const notice = page.getByRole('alert').filter({ hasText: notTakenCopy.kept })
  await expect(notice).toContainText(notTakenCopy.titles['too-large'])
  await expect(notice).toContainText(notTakenCopy['too-large'])
  await expect(notice).toBeFocused()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await expect(page.getByLabel('Texte de l’annonce')).toHaveValue(words)
  expect(
    await page.getByLabel('ou choisir un fichier').evaluate((field: HTMLInputElement) => field.files?.length),
  ).toBe(1)
  expect(await drafts()).toBe(0)
  // Without the file it goes.
  await page.getByLabel('ou choisir un fichier').setInputFiles([])
  await send()
  await page.waitForURL(/\/deposer\/[0-9a-f-]{36}$/)
  await expect(notice).toHaveCount(0)
  expect(await drafts()).toBe(1)
  await context.close()
})

test('a form that nobody answers, or that comes too often, can be sent again as it is', { tag }, async ({
  browser,
}) => {
  const { context, page, visitor, drafts, send } = await posting(browser, true)
  await page.getByLabel('Texte de l’annonce').fill(words)
  await context.setOffline(true)
  await send()
  const notice = page.getByRole('alert').filter({ hasText: notTakenCopy.kept })
  // It may have arrived all the same: nothing says that it did not.
  await expect(notice).toContainText(notTakenCopy.titles.unanswered)
  await expect(notice).toContainText(notTakenCopy.unanswered)
  await expect(page.getByLabel('Texte de l’annonce')).toHaveValue(words)
  await context.setOffline(false)
  await sendTooMany(visitor)
  await send()
  await expect(notice).toContainText(notTakenCopy['too-often'])
  await expect(page.getByLabel('Texte de l’annonce')).toHaveValue(words)
  expect(await drafts()).toBe(0)
  await context.setExtraHTTPHeaders(newVisitor())
  await send()
  await page.waitForURL(/\/deposer\/[0-9a-f-]{36}$/)
  await context.close()
})

for (const [why, heading] of [
  ['is too large', 'Envoi trop lourd'],
  ['comes too often', 'Trop de demandes à la fois'],
] as const)
  test(`what ${why} without scripts is still in the form one page back`, { tag }, async ({ browser }) => {
    const { context, page, visitor, drafts, send } = await posting(browser, false)
    await page.getByLabel('Texte de l’annonce').fill(words)
    if (why === 'is too large') await page.getByLabel('ou choisir un fichier').setInputFiles(tooLarge)
    else await sendTooMany(visitor)
    await send()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await page.goBack()
    await expect(page.getByLabel('Texte de l’annonce')).toHaveValue(words)
    expect(await drafts()).toBe(0)
    await context.close()
  })
