import { expect, type Page } from '@playwright/test'
import { test } from './support/applications'

const record = 'Casier judiciaire'

/** What the mail program would open. */
async function mailOf(page: Page) {
  const href = (await page.getByRole('link', { name: 'Ouvrir le message tout prêt' }).getAttribute('href')) ?? ''
  const { protocol, pathname, searchParams } = new URL(href)
  return { length: href.length, protocol, to: decodeURIComponent(pathname), ...Object.fromEntries(searchParams) }
}

test('the message has every address, the demanded subject and the documents', async ({ page, applications }) => {
  await page.goto(applications.soon)
  const mail = await mailOf(page)
  expect(mail).toMatchObject({
    protocol: 'mailto:',
    to: 'recrutement@greniers.example',
    cc: 'direction@greniers.example',
    subject: 'Candidature Comptable Gao',
  })
  expect(mail).toHaveProperty('body', expect.stringContaining('- CV\r\n- Lettre de motivation\r\n- Casier judiciaire'))
  expect(mail.length).toBeLessThan(2000)
})

test('a paper that an office must issue is asked for today when time is short, and not when it is long', async ({
  page,
  applications,
}) => {
  await page.goto(applications.soon)
  const hurry = page.getByText(/il ne reste que 3\sjours\. Demandez ce document dès aujourd’hui/)
  await expect(hurry).toBeVisible()
  await page.goto(applications.far)
  await expect(page.getByRole('checkbox', { name: record })).toBeVisible()
  await expect(page.getByText('dès aujourd’hui')).toHaveCount(0)
})

test('ticked documents stay ticked on this device, for this offer alone', async ({ page, applications }) => {
  await page.goto(applications.soon)
  await expect(page.getByText('la liste reste sur cet appareil')).toBeVisible()
  const box = page.getByRole('checkbox', { name: record })
  await box.focus()
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
  await page.reload()
  await expect(box).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'CV' })).not.toBeChecked()
  await page.goto(applications.far)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await page.goto(applications.soon)
  await box.uncheck()
  await page.reload()
  await expect(box).not.toBeChecked()
})

test('addresses, subject, message and link are copied by a button', { tag: '@desktop' }, async ({
  page,
  context,
  applications,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(applications.soon)
  const copied = async (name: RegExp) => {
    await page.getByRole('button', { name }).click()
    await expect(page.getByRole('button', { name })).toHaveText('Copié')
    return page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copied(/^Copier.*: À$/)).toBe('recrutement@greniers.example')
  expect(await copied(/^Copier.*: Objet exigé/)).toBe('Candidature Comptable Gao')
  await page.getByText('Vous écrivez depuis un site de messagerie').click()
  expect(await copied(/^Copier.*: Message$/)).toMatch(/^Madame, Monsieur,\n\n[\s\S]*- Casier judiciaire\n/)
  expect(await copied(/^Copier.*: Adresse de cette page$/)).toBe(page.url())
})

test('an address that a copying site destroyed is said to be so and never offered', async ({ page, applications }) => {
  await page.goto(applications.destroyed)
  await expect(page.getByText('a été effacée par le site qui l’a recopiée')).toBeVisible()
  await expect(page.locator('a[href^="mailto:"]')).toHaveCount(0)
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the kit is whole: boxes tick, the message opens, no button is dead', async ({ page, applications }) => {
    await page.goto(applications.soon)
    const box = page.getByRole('checkbox', { name: record })
    await box.check()
    await expect(box).toBeChecked()
    await expect(page.getByText('la liste reste sur cet appareil')).toBeHidden()
    await expect(page.getByRole('button')).toHaveCount(0)
    expect(await mailOf(page)).toMatchObject({ subject: 'Candidature Comptable Gao' })
    await expect(page.getByText('Madame, Monsieur,')).toBeHidden()
    await page.getByText('Vous écrivez depuis un site de messagerie').click()
    await expect(page.getByText('Madame, Monsieur,')).toBeVisible()
  })
})
