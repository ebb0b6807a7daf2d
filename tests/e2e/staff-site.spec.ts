import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { subDays, subMonths } from 'date-fns'
import { database } from '@/lib/platform/database'
import { storePerson } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'
import { nthMail } from './support/mail'
import { uniqueWord } from './support/offers'
import { signIn } from './support/sign-in'
import { newVisitor } from './support/visitor'

const pages = ['', '/taches', '/journal', '/chiffres', '/export'].map((part) => `/administration${part}`)

test.beforeEach(async ({ context }) => {
  await context.setExtraHTTPHeaders(newVisitor())
  const { id } = await storePerson({ role: 'ADMIN', name: `Fatou ${uniqueWord()}` }, new Date())
  await signIn(context, id)
})

/** A mail that a server refused for good. */
async function refusedMail(to: string, subject: string) {
  const now = new Date()
  const times = { createdAt: now, dueAt: now }
  const failure = { attempts: 15, lastError: `550 5.1.1 <${to}>: adresse inconnue` }
  await database.outgoingMail.create({ data: { key: subject, to, subject, text: 'Bonjour', ...times, ...failure } })
}

/** An offer published some months ago whose last readers came too late, and what moderators did with it. */
async function history(title: string) {
  const published = subMonths(new Date(), 2)
  const day = subDays(published, -10).toISOString().slice(0, 10)
  const offerId = await storeOffer({ title, deadline: { date: day }, deadlineFlags: ['midnight'] }, published)
  const moderator = await storePerson({ role: 'MODERATOR' }, published)
  const decided = { at: new Date(published.getTime() + 7_200_000), moderatorId: moderator.id, version: 2 }
  await database.moderationDecision.create({
    data: { offerId, ...decided, kind: 'CORRECTED', fromStatus: 'PENDING', toStatus: 'PUBLISHED' },
  })
  const changes = { deadlineHour: { from: '', to: '17:00' } }
  await database.offerEvent.create({
    data: { offerId, at: decided.at, actor: moderator.id, action: 'corrected', changes },
  })
  const views = { offerId, act: 'VIEW', source: '' } as const
  await database.offerDayCount.createMany({
    data: [
      { ...views, day: new Date(subDays(new Date(day), 1)), count: 30 },
      { ...views, day: new Date(subDays(new Date(day), -3)), count: 6 },
    ],
  })
}

/** What axe finds, what scrolls sideways, and what a finger would miss. */
async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const small = await page
    .locator('a:visible, button:visible, input:visible, select:visible, summary:visible')
    .evaluateAll((targets) =>
      targets
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

test('an administrator sees what failed, has it done again, and finds it in the log', async ({ page }) => {
  const [name, subject] = [uniqueWord(), `Prolongation ${uniqueWord()}`]
  const to = `${name}@ong.example`
  await refusedMail(to, subject)
  await page.goto('/compte')
  await page.getByRole('link', { name: 'Administration' }).click()
  await page.getByRole('link', { name: /qui n’est pas parti|qui ne sont pas partis/ }).click()
  const mail = page.getByRole('listitem').filter({ hasText: subject })
  await expect(mail).toContainText(`${name.slice(0, 2)}…@ong.example`)
  await expect(page.getByText(to)).toHaveCount(0)
  await page.getByRole('button', { name: `Réessayer\u00a0: ${subject}` }).click()
  await expect(page.getByRole('status')).toContainText('Le message repart')
  expect((await nthMail(to, 1)).subject).toBe(subject)
  await expect(mail).toHaveCount(0)

  const job = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Effacer ce qui est trop vieux' }) })
  await job.getByRole('button', { name: /^Relancer/ }).click()
  await expect(page.getByRole('status')).toContainText('La tâche est relancée')
  await expect(async () => {
    await page.reload()
    await expect(job).toContainText('En ordre', { timeout: 500 })
  }).toPass()

  await page.getByRole('link', { name: 'Journal' }).click()
  await page.getByLabel('Quoi', { exact: true }).selectOption({ label: 'Tâche relancée' })
  await page.getByRole('button', { name: 'Filtrer' }).click()
  const line = page.getByRole('list', { name: 'Ce qui a été fait' }).getByRole('listitem').first()
  await expect(line).toContainText(/Tâche relancée\s*Tâche\s: clean-up\s*par Fatou/)
  await line.getByRole('link', { name: /Fatou/ }).click()
  await expect(page.getByRole('list', { name: 'Ce qui a été fait' }).getByRole('listitem')).toHaveCount(2)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('figures open as tables and are had as files; so is everything', async ({ page }) => {
    const title = `Puisatier ${uniqueWord()}`
    await history(title)
    await page.goto('/administration/chiffres')
    await expect(page.getByRole('img', { name: /^Tous les pays, par mois\s: \d+ en tout/ })).toBeVisible()
    const missed = page.getByRole('region', { name: 'Dates limites manquées par les lecteurs' })
    await missed.getByText('Les mêmes chiffres en tableau').click()
    await expect(missed.getByRole('table').getByRole('row')).toHaveCount(13)
    const [figures] = await Promise.all([
      page.waitForEvent('download'),
      missed.getByRole('link', { name: 'Télécharger (CSV)' }).click(),
    ])
    const rows: string[][] = parse(await readFile(await figures.path()), { bom: true, delimiter: ';' })
    expect(rows).toHaveLength(13)
    await page.goto('/administration/export')
    const [offers] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV, Offres' }).click(),
    ])
    const exported = parse(await readFile(await offers.path()), { bom: true, delimiter: ';', columns: true })
    expect(exported).toContainEqual(expect.objectContaining({ title, deadlineFlags: 'midnight' }))
  })
})

for (const path of pages)
  test(`${path} has no fault that axe finds, fits 360 pixels and can be tapped`, async ({ page }) => {
    await refusedMail(`${uniqueWord()}@ong.example`, `Rappel ${uniqueWord()}`)
    await history(`Sage-femme ${uniqueWord()}`)
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(path)
    // What opens must fit too.
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '')
    })
    expect(await faults(page)).toEqual({ axe: [], small: [], sideways: 0 })
  })
