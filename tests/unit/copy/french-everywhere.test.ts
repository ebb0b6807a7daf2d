import { describe, expect, it } from 'vitest'
import { badgeLegend } from '@/lib/copy/deadline-badge'
import { emptyCopy, groupWords, listCopy } from '@/lib/copy/offer-list'
import { offerCopy } from '@/lib/copy/offer-page'
import { errorCopy, pageTitle, siteCopy } from '@/lib/copy/site'

function wordsIn(copy: unknown): string[] {
  if (typeof copy === 'string') return [copy]
  if (typeof copy === 'function') return wordsIn(copy('santé'))
  return typeof copy === 'object' && copy !== null ? Object.values(copy).flatMap(wordsIn) : []
}

const all = wordsIn([badgeLegend, emptyCopy, errorCopy, groupWords, listCopy, offerCopy, siteCopy, pageTitle(null)])

describe('every sentence on the screen', () => {
  it.each(all)('« %s » keeps to French typography', (words) => {
    expect(words).not.toMatch(/ [:;!?»]|« |'|\.\.\./)
  })

  it('is there', () => {
    expect(all.length).toBeGreaterThan(60)
  })
})
