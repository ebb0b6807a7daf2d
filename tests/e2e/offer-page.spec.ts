import { expect, type Locator } from '@playwright/test'
import ICAL from 'ical.js'
import sharp from 'sharp'
import { test } from './support/applications'

test('an offer is passed on by WhatsApp and Telegram in a message under 500 characters', async ({
  page,
  applications,
}) => {
  await page.goto(applications.soon)
  const whatsApp = new URL((await page.getByRole('link', { name: 'WhatsApp' }).getAttribute('href')) ?? '')
  expect(whatsApp.origin + whatsApp.pathname).toBe('https://wa.me/')
  const text = whatsApp.searchParams.get('text') ?? ''
  expect(text.length).toBeLessThan(500)
  expect(text).toMatch(/^Comptable\n/)
  expect(text.endsWith(`\n${page.url()}?de=whatsapp`)).toBe(true)
  const telegram = new URL((await page.getByRole('link', { name: 'Telegram' }).getAttribute('href')) ?? '')
  expect(telegram.searchParams.get('url')).toBe(`${page.url()}?de=telegram`)
})

test('the head of the page tells previews the deadline first, with a picture that is there', async ({
  page,
  request,
  applications,
}) => {
  await page.goto(applications.soon)
  const meta = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content')
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(page.url())
  expect((await meta('og:title'))?.length).toBeLessThanOrEqual(60)
  expect(await meta('og:description')).toMatch(/^Date limite\s: .* à 17\sh/)
  expect(await meta('og:image:alt')).toContain('Comptable')

  const address = (await meta('og:image')) ?? ''
  const picture = await request.get(address)
  expect(picture.headers()['content-type']).toBe('image/jpeg')
  const body = await picture.body()
  expect(body.length).toBeLessThan(100_000)
  expect(await sharp(body).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })

  const old = await request.get(address.replace(/[^/]+\.jpg$/, '000000000000.jpg'), { maxRedirects: 0 })
  expect(old.status()).toBe(301)
  expect(new URL(old.headers().location ?? '', page.url()).href).toBe(address)
})

test('an open offer is a JobPosting, in data that nothing can break out of', async ({
  page,
  request,
  applications,
}) => {
  await page.goto(applications.markup)
  const posting = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(posting).toMatchObject({
    '@type': 'JobPosting',
    title: 'Comptable',
    hiringOrganization: { name: 'Association Greniers du Fleuve' },
    jobLocation: [{ address: { addressCountry: 'ML', addressLocality: 'Gao' } }],
    employmentType: ['TEMPORARY'],
    validThrough: expect.stringMatching(/T23:59:59\+00:00$/),
  })
  expect(posting.description).toContain('un extrait de casier judiciaire')
  expect(posting.description).toContain('&lt;/script&gt;')
  expect(await (await request.get(applications.markup)).text()).not.toContain('</script><b>')
})

test('the deadline goes into a calendar', async ({ page, request, applications }) => {
  await page.goto(applications.soon)
  const href = (await page.getByRole('link', { name: 'Mettre dans mon agenda' }).getAttribute('href')) ?? ''
  const answer = await request.get(href)
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  const event = new ICAL.Component(ICAL.parse(await answer.text())).getFirstSubcomponent('vevent')
  expect(event?.getFirstPropertyValue('summary')).toContain('Comptable')
  expect(event?.getAllSubcomponents('valarm')).toHaveLength(2)
})

test('cautions: the employer may close early, and nobody is sent to a closed counter', async ({
  page,
  applications,
}) => {
  await page.goto(applications.cautious)
  const deadline = page.getByRole('region', { name: 'Date limite' })
  await expect(deadline).toContainText(/Le dernier moment est le vendredi .* à 17\sh/)
  await expect(deadline).toContainText(/L’employeur peut clôturer avant la date\s: n’attendez pas\./)
})

test('on paper an offer is one sheet for a door, without navigation', { tag: '@desktop' }, async ({
  page,
  applications,
}) => {
  await page.goto(applications.soon)
  await page.emulateMedia({ media: 'print' })
  for (const name of ['Toutes les offres', 'WhatsApp', 'Signaler cette offre', 'Mettre dans mon agenda'])
    await expect(page.getByRole('link', { name })).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByText('L’annonce en entier')).toBeHidden()
  for (const words of [page.url(), 'recrutement@greniers.example', 'Candidature Comptable Gao', 'Pour postuler'])
    await expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
})

test('by keyboard alone: from the deadline to the message', { tag: '@desktop' }, async ({ page, applications }) => {
  await page.goto(applications.soon)
  const apply = page.getByRole('link', { name: 'Postuler' }).filter({ visible: true })
  await apply.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#postuler$/)
  const mail = page.getByRole('link', { name: 'Ouvrir le message tout prêt' })
  for (let steps = 0; steps < 5 && !(await isFocused(mail)); steps++) await page.keyboard.press('Tab')
  await expect(mail).toBeFocused()
  await expect(mail).toBeInViewport()
})

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement)
}
