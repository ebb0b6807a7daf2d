import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { localDateAt, plusDays } from '@/lib/deadlines/local-time'
import { dayFromNow, importNotices, noticeText } from './support/notices'
import { type ImportedOffers, test, uniqueWord } from './support/offers'
import { tabTo } from './support/tab-to'

/** Every kind of page. */
const kinds: Readonly<Record<string, (offers: ImportedOffers) => string>> = {
  'the home page': () => '/',
  'a list': () => '/offres?pays=mali',
  'the closed offers': () => '/offres?etat=closes',
  'an empty list': () => '/offres?q=introuvable&contrat=stage',
  'the offers of a country': () => '/offres/pays/mali',
  'a search with words and filters': () => '/offres?q=projet&pays=mali&par=e-mail',
  'the calendar': () => '/offres/calendrier',
  'the form to report an offer': ({ soon }) => `${soon.path}/signaler`,
  'an open offer': ({ midnight }) => midnight.path,
  'a closed offer': ({ closed }) => closed.path,
  'what is left of an offer that is gone': ({ gone }) => gone.path,
  'what changed of an offer': ({ soon }) => `${soon.path}/historique`,
  'a page that is not there': () => '/rien',
}

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind}: axe finds nothing in light or dark, nothing scrolls sideways at 320 px`, async ({ page, offers }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      // Before the page is there: asked while colours change, axe takes some for the old ones and some for the new.
      await page.emulateMedia({ colorScheme })
      await page.goto(path(offers))
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    }
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await sidewaysScroll(page)).toBe(0)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    for (const role of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(role)).toHaveCount(1)
  })

  test(`${kind}: what one taps is at least 44 px high, but for links within a text`, { tag: '@phone' }, async ({
    page,
    offers,
  }) => {
    await page.goto(path(offers))
    const small = await page
      .locator('a:visible, button:visible, summary:visible, select:visible, input:visible')
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.closest('.notice-text, .sr-only') === null)
          // A link that is stretched over its row is as high as the row.
          .filter((target) => {
            const tapped = target.classList.contains('after:inset-0') ? target.closest('li') : target
            return (tapped ?? target).getBoundingClientRect().height < 44
          })
          .map((target) => target.outerHTML),
      )
    expect(small).toEqual([])
  })
}

test('by keyboard: the skip link comes first, then the search can be filled in and sent', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Aller au contenu' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/#contenu')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('introuvable')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Rechercher' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=introuvable/)
})

test('by keyboard: the calendar is turned, and a day of it is opened', { tag: '@desktop' }, async ({ page }) => {
  const word = uniqueWord()
  await importNotices([noticeText({ word, deadline: dayFromNow(40) })])
  await page.goto(`/offres/calendrier?q=${word}`)
  const day = plusDays(localDateAt(new Date(), 'Africa/Bamako'), 40)
  const months = page.getByRole('navigation', { name: 'Mois' })
  // One month ahead, or two where the present one is nearly over.
  while (!new URL(page.url()).search.includes(day.slice(0, 7))) {
    const before = page.url()
    await tabTo(page, months.locator('[rel=next]'))
    await expectRing(page)
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(before)
  }
  await tabTo(page, page.getByRole('table').getByRole('link'))
  await expectRing(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/offres/calendrier/${day}?q=${word}`)
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Magasinier' }))
  await expectRing(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Magasinier')
})

test('by keyboard: the further pages of a list, and back', { tag: '@desktop' }, async ({ page }) => {
  const word = uniqueWord()
  await importNotices(
    Array.from({ length: 21 }, (_, i) => noticeText({ word: `${word} n${i}`, deadline: dayFromNow(9) })),
  )
  await page.goto(`/offres?q=${word}`)
  const pages = page.getByRole('navigation', { name: 'Pages de résultats' })
  const found = page.getByRole('heading', { level: 3, name: 'Magasinier' })
  await expect(found).toHaveCount(20)
  await tabTo(page, pages.getByRole('link', { name: 'Page suivante' }))
  await expectRing(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/apres=/)
  await expect(found).toHaveCount(1)
  await tabTo(page, pages.getByRole('link', { name: 'Page précédente' }))
  await expectRing(page)
  await page.keyboard.press('Enter')
  await expect(found).toHaveCount(20)
})

test('the bar of a phone never lies over what has the focus', { tag: '@phone' }, async ({ page, offers }) => {
  await page.goto(offers.soon.path)
  const bar = page.getByRole('complementary', { name: 'Postuler' })
  await expect(bar).toBeInViewport()
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab')
    const covered = await page.evaluate(() => {
      const focused = document.activeElement
      const barElement = document.querySelector('.apply-bar')
      if (focused === null || barElement === null) return null
      if (focused === document.body || barElement.contains(focused)) return null
      const [of, over] = [focused.getBoundingClientRect(), barElement.getBoundingClientRect()]
      return of.bottom > over.top && of.top < over.bottom ? focused.outerHTML : null
    })
    expect(covered).toBeNull()
  }
  await bar.getByRole('link', { name: 'Postuler' }).click()
  await expect(page.getByRole('heading', { name: 'Préparer ma candidature' })).toBeInViewport()
})

/** What has the focus is in sight, and shows that it has it. */
async function expectRing(page: Page): Promise<void> {
  const focused = page.locator(':focus')
  await expect(focused).toBeInViewport()
  await expect(focused).not.toHaveCSS('outline-style', 'none')
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
