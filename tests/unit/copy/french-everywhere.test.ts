import { describe, expect, it } from 'vitest'
import { accountCopy, accountDoneWords } from '@/lib/copy/accounts'
import { kitCopy } from '@/lib/copy/application-kit'
import { calendarCopy } from '@/lib/copy/calendar'
import { badgeLegend } from '@/lib/copy/deadline-badge'
import { closingNames, experienceNames, filterCopy, orderNames, postedNames } from '@/lib/copy/filters'
import { landingCopy } from '@/lib/copy/landing-pages'
import { membershipCopy, membershipDoneWords, membershipErrorWords } from '@/lib/copy/memberships'
import { emptyCopy } from '@/lib/copy/no-result'
import { factCopy } from '@/lib/copy/offer-facts'
import { groupWords, listCopy } from '@/lib/copy/offer-list'
import { offerCopy } from '@/lib/copy/offer-page'
import {
  causeWords,
  levelWords,
  noteErrors,
  postingRightErrors,
  trustCopy,
  trustDone,
} from '@/lib/copy/organisation-trust'
import { reportCopy, reportReasonWords, reportRefusalWords } from '@/lib/copy/report'
import { sectorFields } from '@/lib/copy/sector-fields'
import { shareCopy } from '@/lib/copy/share'
import { errorCopy, pageTitle, siteCopy } from '@/lib/copy/site'

function wordsIn(copy: unknown): string[] {
  if (typeof copy === 'string') return [copy]
  if (typeof copy === 'function') return wordsIn(copy('santé'))
  return typeof copy === 'object' && copy !== null ? Object.values(copy).flatMap(wordsIn) : []
}

const all = wordsIn([
  accountCopy,
  accountDoneWords,
  membershipCopy,
  membershipDoneWords,
  membershipErrorWords,
  badgeLegend,
  trustCopy,
  levelWords,
  causeWords,
  postingRightErrors,
  noteErrors,
  trustDone,
  calendarCopy,
  closingNames,
  experienceNames,
  filterCopy,
  landingCopy,
  orderNames,
  postedNames,
  sectorFields,
  emptyCopy,
  errorCopy,
  groupWords,
  listCopy,
  offerCopy,
  factCopy,
  kitCopy,
  reportCopy,
  reportReasonWords,
  reportRefusalWords,
  shareCopy,
  siteCopy,
  pageTitle(null),
])

describe('every sentence on the screen', () => {
  it.each(all)('« %s » keeps to French typography', (words) => {
    expect(words).not.toMatch(/ [:;!?»]|« |'|\.\.\./)
  })

  it('is there', () => {
    expect(all.length).toBeGreaterThan(60)
  })
})
