import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { capitalised } from '@/lib/copy/typography'
import { plainNotice } from '@/lib/decoding/decoded-notice'
import { takeNotice } from '@/lib/ingestion/take-notice'
import { database } from '@/lib/platform/database'
import { storePerson } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'
import { dayFromNow } from './support/notices'
import { uniqueWord } from './support/offers'
import { signIn } from './support/sign-in'
import { newVisitor } from './support/visitor'

test.beforeEach(async ({ context }) => {
  await context.setExtraHTTPHeaders(newVisitor())
})

/** A notice and a copy of it on another site, which says another date and another address. Both are public. */
async function copied() {
  const word = uniqueWord()
  const name = `Association ${capitalised(word)}`
  const notice = (day: string, email: string) => `${name} recrute à Ségou, au Mali.

Poste : Logisticien ${word}

La personne recrutée tient les stocks ${word} de la base, prépare les convois, suit les loueurs et rend compte chaque semaine.
Elle a trois ans de pratique dans une ${name}, lit une carte et tient un tableau.

Envoyez CV et lettre de motivation à ${email}.
Date limite : ${day} à 17 h 00.`
  const take = async (text: string, source: string) => {
    const taken = await takeNotice(database, {
      decoded: plainNotice(text),
      source,
      receivedAt: new Date(),
      actor: 'import',
      publish: true,
      isExample: false,
      context: { published: null, country: null },
    })
    return taken.offers[0]?.slug ?? ''
  }
  const first = await take(notice(dayFromNow(29), 'rh@depart.example'), 'https://www.premier.example/1')
  const copy = await take(notice(dayFromNow(20), 'depot@autre.example'), 'https://second.example/a')
  return { word, first, copy }
}

const site = (path: string) => `${process.env.BASE_URL ?? ''}${path}`

async function moderator(page: Page) {
  const { id } = await storePerson({ name: 'Awa Traoré', role: 'MODERATOR' }, new Date())
  await signIn(page.context(), id)
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('two copies are compared, merged, and parted again', async ({ page }) => {
      const { word, first, copy } = await copied()
      await moderator(page)
      await page.goto(`/moderation/offres/${first}`)
      const duplicates = page.getByRole('region', { name: 'Doublons probables' })
      await expect(duplicates).toContainText('même titre, même organisation, texte à')
      await duplicates.getByRole('link', { name: /^Comparer/ }).click()

      await expect(page.getByRole('heading', { level: 1, name: 'La même offre ?' })).toBeVisible()
      await expect(page.getByRole('row', { name: /Date limite/ })).toBeVisible()
      await expect(page.getByRole('row', { name: /depot@autre\.example/ })).toContainText('rh@depart.example')
      if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await page.getByRole('button', { name: 'Garder la première' }).click()
      await expect(page.getByText('Réunies')).toBeVisible()

      const parts = ['', '/historique', '/signaler', '/calendrier.ics'].map((part) => `/offres/SLUG${part}`)
      for (const part of [...parts, '/api/v1/offers/SLUG']) {
        const answer = await page.request.get(part.replace('SLUG', copy), { maxRedirects: 0 })
        expect([answer.status(), answer.headers().location]).toEqual([308, part.replace('SLUG', first)])
        expect((await page.request.get(part.replace('SLUG', copy))).status()).toBe(200)
      }
      // The file of a notice and the picture of a shared link: what stays says whether it has one, and which is the present one.
      for (const part of ['/original', '/carte/abcdef.jpg', '/carte/%0A%C3%A9.jpg']) {
        const answer = await page.request.get(`/offres/${copy}${part}`, { maxRedirects: 0 })
        const { location, 'cache-control': kept } = answer.headers()
        expect([answer.status(), location, kept]).toEqual([308, `/offres/${first}${part}`, 'no-cache'])
      }
      const picture = await page.request.get(`/offres/${copy}/carte/abcdef.jpg`)
      expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/jpeg'])
      const found = await (await page.request.get(`/offres?q=${word}`)).text()
      expect([found.includes(`/offres/${first}`), found.includes(`/offres/${copy}`)]).toEqual([true, false])

      const reader = await page.context().newPage()
      await reader.goto(`/offres/${copy}`)
      const seen = reader.getByRole('region', { name: 'Vue sur 2 sites' })
      await expect(seen).toContainText('second.example')
      await expect(seen).toContainText('date limite annoncée là')
      // The address of a copy that differs is told of, and never shown nor led to.
      await expect(seen).toContainText('n’écrivez qu’à celle de cette page')
      await expect(seen.getByRole('link')).toHaveText(['premier.example'])
      await expect(reader.getByText('Les annonces de ce poste donnent deux dates')).toBeVisible()
      await expect(reader.locator('#date-limite').locator('..')).toContainText('Par prudence, envoyez avant le')
      if (javaScriptEnabled) {
        await reader.setViewportSize({ width: 360, height: 740 })
        expect((await new AxeBuilder({ page: reader }).analyze()).violations).toEqual([])
      }
      await reader.close()

      await page.getByRole('button', { name: 'Séparer les deux offres' }).click()
      await expect(page.getByText('À décider')).toBeVisible()
      expect((await page.request.get(`/offres/${copy}`)).url()).toContain(copy)
      await page.getByRole('button', { name: 'Ce n’est pas la même offre' }).click()
      await expect(page.getByText('Pas la même offre', { exact: true })).toBeVisible()
      await page.setViewportSize({ width: 360, height: 740 })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(360)
    })

    test('an offer that nothing found to be the same is named by its address, compared and merged', async ({
      page,
    }) => {
      const [offer, other] = [await storedSlug(), await storedSlug()]
      await moderator(page)
      await page.goto(`/moderation/offres/${offer}`)
      const duplicates = page.getByRole('region', { name: 'Doublons probables' })
      const field = duplicates.getByLabel('Doublon d’une autre offre')
      const refused = async (typed: string, words: string) => {
        await field.fill(typed)
        await duplicates.getByRole('button', { name: 'Comparer' }).click()
        await expect(field).toHaveAccessibleDescription(new RegExp(words))
        await expect(field).toHaveValue(typed)
      }
      await refused(site(`/offres/${offer}-rien`), 'Aucune offre n’est à cette adresse')
      await refused(offer, 'celle de l’autre')
      if (javaScriptEnabled) {
        await page.setViewportSize({ width: 360, height: 740 })
        expect((await new AxeBuilder({ page }).include('#doublons').analyze()).violations).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      }
      await field.fill(site(`/offres/${other}?source=whatsapp`))
      await duplicates.getByRole('button', { name: 'Comparer' }).click()
      await expect(page).toHaveURL(`/moderation/offres/${offer}/doublons/${other}`)
      const since = new Date().toISOString()
      await page.getByRole('button', { name: 'Garder la première' }).click()
      await expect(page.getByText('Réunies')).toBeVisible()
      const told = await page.request.get(`/api/v1/offers/changes?since=${since}`)
      expect(await told.json()).toMatchObject({
        changes: expect.arrayContaining([
          expect.objectContaining({ slug: other, reason: 'duplicate', duplicateOf: site(`/offres/${offer}`) }),
        ]),
      })
    })
  })

async function storedSlug(): Promise<string> {
  const id = await storeOffer({ title: `Comptable ${uniqueWord()}`, deadline: 'rolling' }, new Date())
  return (await database.offer.findUniqueOrThrow({ where: { id } })).slug
}
