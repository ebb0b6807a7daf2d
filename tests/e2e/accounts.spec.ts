import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { storeOrganisation, storePerson } from '../factories/person'
import { nthMail } from './support/mail'
import { signIn } from './support/sign-in'
import { newVisitor } from './support/visitor'

const password = 'sable chaud et thé vert'
const newAddress = () => `rh-${randomUUID().slice(0, 8)}@ong.example`

test.beforeEach(async ({ context }) => {
  await context.setExtraHTTPHeaders(newVisitor())
})

async function signUp(page: Page, email: string) {
  await page.goto('/compte/inscription')
  await page.getByLabel('Prénom et nom').fill('Awa Traoré')
  await page.getByLabel('Adresse électronique').fill(email)
  await page.getByLabel('Mot de passe').fill(password)
  await page.getByRole('button', { name: 'Créer le compte' }).click()
  await expect(page.getByRole('status')).toContainText('Un message vient de partir')
}

async function signInWith(page: Page, email: string, typed: string) {
  await page.getByLabel('Adresse électronique').fill(email)
  await page.getByLabel('Mot de passe').fill(typed)
  await page.getByRole('button', { name: 'Se connecter' }).click()
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('an account opens by mail, signs in with password or link, and out', async ({ page }) => {
      const email = newAddress()
      await signUp(page, email)
      const { links, subject } = await nthMail(email, 1)
      expect(subject).toContain('Confirmez')
      await page.goto(links[0] ?? '')
      await page.getByLabel('Mot de passe').fill('un autre mot de passe')
      await page.getByRole('button', { name: 'Confirmer mon adresse' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'mot de passe choisi' })).toBeVisible()
      await page.getByLabel('Mot de passe').fill(password)
      await page.getByRole('button', { name: 'Confirmer mon adresse' }).click()
      await expect(page).toHaveURL('/compte/organisations')

      await page.goto('/compte')
      await page.getByRole('button', { name: 'Se déconnecter' }).click()
      await expect(page).toHaveURL(/\/compte\/connexion$/)
      await page.goto('/compte/sessions')
      await expect(page).toHaveURL('/compte/connexion?suite=%2Fcompte%2Fsessions')
      await signInWith(page, email, password)
      await expect(page).toHaveURL('/compte/sessions')
      await expect(page.getByText('Cette connexion-ci')).toBeVisible()

      await page.context().clearCookies()
      await page.goto('/compte/connexion?suite=%2Fcompte%2Forganisations')
      await page.getByLabel('Adresse électronique').fill(email)
      await page.getByRole('button', { name: 'Recevoir un lien' }).click()
      await expect(page.getByRole('status')).toContainText('Si un compte existe')
      const link = (await nthMail(email, 2)).links[0] ?? ''
      // As the scanner of a mail server does: it must use nothing up.
      await page.request.get(link)
      await page.goto(link)
      await page.getByRole('button', { name: 'Me connecter' }).click()
      await expect(page).toHaveURL('/compte/organisations')

      await page.context().clearCookies()
      await page.goto(link)
      await page.getByRole('button', { name: 'Me connecter' }).click()
      await expect(page.getByText('Ce lien n’est plus valable').first()).toBeVisible()
    })

    test('a forgotten password is replaced, and the sessions elsewhere are over', async ({ page, browser }) => {
      const now = new Date()
      const { id, email } = await storePerson({}, now)
      const elsewhere = await browser.newContext()
      await signIn(elsewhere, id)
      const other = await elsewhere.newPage()
      await other.goto('/compte')
      await expect(other.getByText(email)).toBeVisible()

      await page.goto('/compte/connexion')
      await page.getByRole('link', { name: 'Mot de passe oublié' }).click()
      await page.getByLabel('Adresse électronique').fill(email.toUpperCase())
      await page.getByRole('button', { name: 'Recevoir le lien' }).click()
      await expect(page.getByRole('status')).toContainText('Si un compte existe')
      await page.goto((await nthMail(email, 1)).links[0] ?? '')
      await page.getByLabel('Nouveau mot de passe').fill('court')
      await page.getByRole('button', { name: 'Enregistrer' }).click()
      await expect(page.locator('#mot-de-passe-erreur')).toContainText('10 caractères')
      await page.getByLabel('Nouveau mot de passe').fill('un tout nouveau sésame')
      await page.getByRole('button', { name: 'Enregistrer' }).click()
      await expect(page).toHaveURL('/compte/connexion')
      await other.goto('/compte')
      await expect(other).toHaveURL(/connexion/)
      await signInWith(page, email, 'un tout nouveau sésame')
      await expect(page).toHaveURL('/compte')
      await elsewhere.close()
    })

    test('what is wrong stands above the form and at its field, and nothing typed is lost', async ({ page }) => {
      await page.goto('/compte/inscription')
      await page.getByLabel('Prénom et nom').fill('Awa Traoré')
      await page.getByLabel('Adresse électronique').fill('awa')
      await page.getByRole('button', { name: 'Créer le compte' }).click()
      const summary = page.getByRole('alert').filter({ hasText: 'Il reste quelque chose' })
      await expect(summary).toBeVisible()
      await expect(summary).toBeFocused()
      await summary.getByRole('link', { name: 'Vérifiez l’adresse' }).click()
      await expect(page.getByLabel('Adresse électronique')).toBeFocused()
      await expect(page.getByLabel('Adresse électronique')).toHaveValue('awa')
      await expect(page.getByLabel('Adresse électronique')).toHaveAccessibleDescription(/nom@exemple\.org/)
      await expect(page.getByLabel('Prénom et nom')).toHaveValue('Awa Traoré')
    })

    test('one asks to join an organisation, its owner lets one in, and invites', async ({ page, browser }) => {
      const now = new Date()
      const organisation = await storeOrganisation({}, now)
      const owner = await storePerson({ memberOf: [{ organisationId: organisation.id, role: 'OWNER' }] }, now)
      const colleague = await storePerson({ name: 'Moussa Diarra' }, now)
      await signIn(page.context(), colleague.id)
      await page.goto('/compte/organisations')
      await page.getByLabel('Nom ou sigle').fill(organisation.name)
      await page.getByRole('button', { name: 'Chercher' }).click()
      await page.getByRole('button', { name: 'Demander à la rejoindre' }).click()
      await expect(page.getByText('Demande envoyée')).toBeVisible()
      await page.goto(`/compte/organisations/${organisation.slug}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable')

      const office = await browser.newContext({ javaScriptEnabled })
      await signIn(office, owner.id)
      const desk = await office.newPage()
      await desk.goto((await nthMail(owner.email, 1)).links[0] ?? '')
      await desk.getByRole('button', { name: 'Accepter Moussa Diarra' }).click()
      await expect(desk.getByRole('region', { name: 'Membres' }).getByText('Moussa Diarra')).toBeVisible()
      const third = await storePerson({}, now)
      await desk.getByLabel('Son adresse électronique').fill(third.email)
      await desk.getByRole('button', { name: 'Envoyer l’invitation' }).click()
      await expect(desk.getByRole('status')).toContainText('L’invitation est partie')
      await office.close()

      await page.goto(`/compte/organisations/${organisation.slug}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(organisation.name)
      await expect(page.getByLabel('Son adresse électronique')).toHaveCount(0)

      await page.context().clearCookies()
      await signIn(page.context(), third.id)
      await page.goto((await nthMail(third.email, 1)).links[0] ?? '')
      await page.getByRole('button', { name: 'Accepter l’invitation' }).click()
      await expect(page).toHaveURL('/compte/organisations')
      await expect(page.getByRole('link', { name: organisation.name })).toBeVisible()
    })
  })

test('a form answers the same whether an address has an account or not', { tag: '@desktop' }, async ({ page }) => {
  const { email } = await storePerson({}, new Date())
  const forms = [
    ['/compte/connexion', 'Recevoir un lien'],
    ['/compte/mot-de-passe', 'Recevoir le lien'],
    ['/compte/inscription', 'Créer le compte'],
  ] as const
  for (const [path, button] of forms) {
    const said: string[] = []
    for (const address of [email, newAddress()]) {
      await page.goto(path)
      await page.getByLabel('Adresse électronique').fill(address)
      if (path === '/compte/inscription') {
        await page.getByLabel('Prénom et nom').fill('Awa Traoré')
        await page.getByLabel('Mot de passe').fill(password)
      }
      await page.getByRole('button', { name: button }).click()
      said.push(await page.getByRole('status').innerText())
    }
    expect(said[0]).toBe(said[1])
  }
})

test('signing in with a password leads to no page but ours, whatever the form says', { tag: '@desktop' }, async ({
  page,
}) => {
  const email = newAddress()
  await signUp(page, email)
  await page.goto((await nthMail(email, 1)).links[0] ?? '')
  await page.getByLabel('Mot de passe').fill(password)
  await page.getByRole('button', { name: 'Confirmer mon adresse' }).click()
  await expect(page).toHaveURL('/compte/organisations')
  await page.context().clearCookies()
  await page.goto('/compte/connexion?suite=%2Fcompte%2Fsessions')
  await page.locator('input[name=suite]').evaluate((field) => field.setAttribute('value', '//ailleurs.example/piege'))
  await signInWith(page, email, password)
  await expect(page).toHaveURL('/compte')
})

test('after signing in one goes on to a page of ours only', { tag: '@desktop' }, async ({ page }) => {
  const { id } = await storePerson({}, new Date())
  await signIn(page.context(), id)
  for (const suite of [
    'https://ailleurs.example/',
    '//ailleurs.example',
    '/\\ailleurs.example',
    '/%09/ailleurs.example',
  ]) {
    await page.goto(`/compte/connexion?suite=${encodeURIComponent(suite)}`)
    expect(new URL(page.url()).origin).toBe(process.env.BASE_URL)
  }
})

test('guessing the password of an account is stopped', { tag: '@desktop' }, async ({ page }) => {
  const { email } = await storePerson({}, new Date())
  await page.goto('/compte/connexion')
  for (let tries = 0; tries < 10; tries++) {
    await signInWith(page, email, `essai numéro ${tries}`)
    await expect(page.locator('#courriel-erreur')).toContainText('ne convient pas')
    await page.reload()
  }
  await signInWith(page, email, 'un essai de trop')
  await expect(page.locator('#courriel-erreur')).toContainText('Trop d’essais')
})

test('the pages run scripts under a policy that names each, and send no cookie that scripts can read', {
  tag: '@desktop',
}, async ({ page }) => {
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  const response = await page.goto('/compte/connexion')
  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic'/)
  expect(policy).not.toContain('unsafe')
  await expect(page.locator('form')).toBeVisible()
  const { id } = await storePerson({}, new Date())
  await signIn(page.context(), id)
  await page.goto('/compte')
  expect(await page.evaluate(() => document.cookie)).toBe('')
  expect(problems).toEqual([])
})
