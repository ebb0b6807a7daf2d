import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { database } from '@/lib/platform/database'
import { storeOrganisation, storePerson } from '../factories/person'
import { signIn } from './support/sign-in'
import { newVisitor } from './support/visitor'

/** Pages as a visitor has them. */
const open = [
  '/compte/connexion',
  '/compte/inscription',
  '/compte/lien?jeton=x',
  '/compte/verification?jeton=x',
  '/compte/mot-de-passe',
  '/compte/mot-de-passe?jeton=x',
  '/compte/invitation?jeton=x',
]

/** Pages as an owner has them, who is a moderator too and whom somebody asks to be let in. */
const own = [
  '/compte',
  '/compte/sessions',
  '/compte/organisations',
  '/compte/organisations/[slug]',
  '/moderation',
  '/moderation/demandes',
]

test.beforeEach(async ({ context }) => {
  await context.setExtraHTTPHeaders(newVisitor())
})

async function owner() {
  const now = new Date()
  const { id: organisationId, slug } = await storeOrganisation({}, now)
  const { id } = await storePerson({ role: 'MODERATOR', memberOf: [{ organisationId, role: 'OWNER' }] }, now)
  const asking = await storePerson({}, now)
  await database.membership.create({ data: { personId: asking.id, organisationId, state: 'ASKED', since: now } })
  return { id, slug }
}

for (const route of [...open, ...own])
  test(`${route}: axe finds nothing, nothing scrolls sideways, all can be tapped`, async ({ page }) => {
    const { id, slug } = await owner()
    if (own.includes(route)) await signIn(page.context(), id)
    const path = route.replace('[slug]', slug)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    const small = await page
      .locator('a:visible, button:visible, input:visible, select:visible')
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.closest('.sr-only') === null && target.getBoundingClientRect().height < 44)
          .map((target) => target.outerHTML),
      )
    expect(small).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    )
  })

test('by keyboard alone one signs in wrongly, is told so and gets to the field', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto('/compte/connexion')
  const email = page.getByLabel('Adresse électronique')
  for (let i = 0; i < 12 && !(await email.evaluate((field) => field === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(email).toBeFocused()
  await page.keyboard.type('awa@ong.example')
  await page.keyboard.press('Enter')
  const summary = page.getByRole('alert').filter({ hasText: 'Il reste quelque chose' })
  await expect(summary).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Mot de passe')).toBeFocused()
})
