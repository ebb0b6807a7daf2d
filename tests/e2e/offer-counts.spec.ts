import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { addDays } from 'date-fns'
import { database } from '@/lib/platform/database'
import { storeOrganisation, storePerson } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'
import { signIn } from './support/sign-in'

const phone =
  'Mozilla/5.0 (Linux; Android 13; TECNO BF7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36'

// The browser of the tests calls itself headless, which is to be a robot.
test.use({ userAgent: phone })

async function countedOffer() {
  const published = addDays(new Date(), -9)
  const { id: keeperId } = await storeOrganisation({}, published)
  const person = await storePerson({ memberOf: [{ organisationId: keeperId }] }, published)
  const offer = { title: 'Logisticienne', keeperId, applyEmails: ['rh@eaux.example'], phones: ['+223 20 00 00 00'] }
  const id = await storeOffer(offer, published)
  const { slug } = await database.offer.findUniqueOrThrow({ where: { id } })
  return { id, person, path: `/offres/${slug}`, counts: `/organisation/offres/${slug}/chiffres` }
}

/** What is written of an offer, once it is: every ten seconds. */
async function expectCounts(offerId: string, wanted: readonly (readonly [string, string, number])[]) {
  const read = async () => {
    const rows = await database.offerDayCount.findMany({
      where: { offerId },
      orderBy: [{ act: 'asc' }, { source: 'asc' }],
    })
    return rows.map(({ act, source, count }) => [act, source, count])
  }
  await expect.poll(read, { timeout: 25_000 }).toEqual(wanted)
}

test('readings, gestures to apply and shares are counted, without a cookie', async ({ page, context }) => {
  const { id, path } = await countedOffer()
  await page.goto(`${path}?de=whatsapp`)
  // Nothing on this machine opens them.
  await page.evaluate(() => {
    document.addEventListener('click', (event) => event.preventDefault())
  })
  const told = page.waitForResponse((response) => response.url().endsWith('/compter'))
  await page.getByRole('link', { name: 'Ouvrir le message tout prêt' }).click()
  expect((await told).status()).toBe(204)
  await page.getByRole('link', { name: 'Ouvrir le message tout prêt' }).click()
  await page.getByRole('link', { name: 'WhatsApp' }).click()
  await page.goto(path)
  await expectCounts(id, [
    ['VIEW', '', 1],
    ['VIEW', 'whatsapp', 1],
    ['APPLY', 'whatsapp', 1],
    ['SHARE', 'whatsapp', 1],
  ])
  expect(await context.cookies()).toEqual([])
})

test('a page that has not changed since is counted, robots and loading ahead are not', { tag: '@desktop' }, async ({
  request,
}) => {
  const { id, path } = await countedOffer()
  const headers = { 'User-Agent': phone }
  let views = 0
  // Other tests change the data meanwhile, and then the page is another one.
  for (let status = 0; status !== 304; views += 2) {
    expect(views).toBeLessThan(20)
    const first = await request.get(path, { headers })
    const again = await request.get(path, { headers: { ...headers, 'If-None-Match': first.headers().etag ?? '' } })
    status = again.status()
  }
  await request.head(path, { headers })
  await request.get(path, { headers: { ...headers, 'Sec-Purpose': 'prefetch' } })
  for (const agent of ['Googlebot/2.1 (+http://www.google.com/bot.html)', 'WhatsApp/2.23.20', 'curl/8.5.0'])
    await request.get(path, { headers: { 'User-Agent': agent } })
  await request.get(path, { headers: { ...headers, Referer: 'https://www.malipages.com/emploi' } })
  await expectCounts(id, [
    ['VIEW', '', views],
    ['VIEW', 'malipages.com', 1],
  ])
})

test('only pages of ours can count', { tag: '@desktop' }, async ({ request }) => {
  const { path } = await countedOffer()
  const send = (form: Record<string, string>, headers = {}) =>
    request.post(`${path}/compter`, { form, headers: { 'User-Agent': phone, ...headers } })
  expect((await send({ acte: 'postuler' })).status()).toBe(204)
  expect((await send({ acte: 'postuler' }, { 'Sec-Fetch-Site': 'cross-site' })).status()).toBe(403)
  expect((await send({ acte: 'postuler' }, { Origin: 'https://ailleurs.example' })).status()).toBe(403)
  expect((await send({ acte: 'autre' })).status()).toBe(400)
})

test('its organisation sees the figures as bars, tables and a file', async ({ page, context }) => {
  const { id, person, counts } = await countedOffer()
  const day = (days: number) => new Date(addDays(new Date(), days).toISOString().slice(0, 10))
  await database.offerDayCount.createMany({
    data: [
      { offerId: id, day: day(-5), act: 'VIEW', source: 'whatsapp', count: 31 },
      { offerId: id, day: day(-5), act: 'APPLY', source: 'whatsapp', count: 4 },
      { offerId: id, day: day(-2), act: 'VIEW', source: '', count: 12 },
      { offerId: id, day: day(-2), act: 'SHARE', source: '', count: 2 },
    ],
  })
  await signIn(context, person.id)
  await page.goto(counts)
  await expect(page.getByRole('img', { name: /^Vues par jour\s: 43 en tout, 31 au plus/ })).toBeVisible()
  await expect(page.getByRole('row', { name: 'WhatsApp 31 4 0' })).toBeVisible()
  await expect(page.getByRole('row', { name: 'Directement, ou sans le dire 12 0 2' })).toBeVisible()
  // Published nine days ago: each of the ten days, a heading and the sum.
  await expect(page.getByRole('table', { name: 'Par jour' }).getByRole('row')).toHaveCount(12)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.getByRole('link', { name: '7 jours' }).click()
  await expect(page.getByRole('table', { name: 'Par jour' }).getByRole('row')).toHaveCount(9)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Télécharger le détail' }).click()
  const csv = await readFile(await (await download).path(), 'utf8')
  expect(csv.split('\r\n')).toHaveLength(6)
  expect(csv).toContain(';Vues;WhatsApp;31\r\n')
})
