import { randomBytes } from 'node:crypto'
import { test as base } from '@playwright/test'
import { dayFromNow, importNotices, noticeText } from './notices'

/** An imported and published offer: its page, and a word that only its notice holds. */
export interface ImportedOffer {
  readonly path: string
  readonly word: string
}

const deadlines = {
  soon: () => `${dayFromNow(3)} à 17h00`,
  tomorrow: () => dayFromNow(1),
  /** The doubtful one: the page with the most to say. */
  midnight: () => `${dayFromNow(4)} à minuit`,
  far: () => dayFromNow(40),
  closed: () => `${dayFromNow(-2)} à 12h00`,
  gone: () => dayFromNow(-100),
} as const

export type ImportedOffers = Readonly<Record<keyof typeof deadlines, ImportedOffer>>

/** Tests with offers of their worker's own, imported once. */
export const test = base.extend<object, { offers: ImportedOffers }>({
  offers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs from the pattern
    async ({}, use) => {
      const names = Object.keys(deadlines) as (keyof typeof deadlines)[]
      const words = names.map(uniqueWord)
      const texts = names.map((name, i) => noticeText({ word: words[i] ?? '', deadline: deadlines[name]() }))
      const paths = await importNotices(texts)
      if (paths.length !== names.length) throw new Error(`${paths.length} offers of ${names.length} notices`)
      const offers = names.map((name, i) => [name, { path: paths[i] ?? '', word: words[i] ?? '' }] as const)
      await use(Object.fromEntries(offers) as ImportedOffers)
    },
    { scope: 'worker' },
  ],
})

/** A word that no other notice holds, so that tests running at once do not find each other's. */
export function uniqueWord(): string {
  return `zz${randomBytes(5)
    .toString('hex')
    .replace(/\d/g, (digit) => String.fromCharCode(103 + Number(digit)))}`
}
