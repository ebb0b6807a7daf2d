import { describe, expect, it } from 'vitest'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { changedFields, type OfferForm } from '@/lib/offers/offer-form'
import { riskyFields } from '@/lib/offers/risky-fields'
import { fullOffer } from '@/tests/factories/offer'

const before = formOfFacts(fullOffer({ title: 'Comptable 2' }))

function risky(change: Partial<OfferForm>) {
  const after = { ...before, ...change }
  return riskyFields(before, after, changedFields(before, after))
}

describe('changes that a moderator looks at first', () => {
  it.each([
    ['the day of the deadline', { deadlineDay: '27' }, ['deadlineDay']],
    ['its hour', { deadlineHour: '12:00' }, ['deadlineHour']],
    ['an address to write to', { applyEmails: 'autre@eaux.example' }, ['applyEmails']],
    ['a form on the web', { applyUrls: 'https://ailleurs.example' }, ['applyUrls']],
    ['the subject', { applySubject: 'Candidature' }, ['applySubject']],
    ['a paper less', { documents: ['CV'] }, ['documents']],
    ['a place of deposit', { depositAddresses: 'Kayes' }, ['depositAddresses']],
    ['the country', { country: 'NE' }, ['country']],
    ['another post', { title: 'Chauffeur 2' }, ['title']],
    ['another number in the title', { title: 'Comptable 3' }, ['title']],
  ] as const)('%s', (_, change, fields) => {
    expect(risky(change as Partial<OfferForm>)).toEqual(fields)
  })

  it.each([
    ['a slip in the title', { title: 'Comptables 2' }],
    ['capitals', { title: 'COMPTABLE 2' }],
    ['the salary', { salaryMin: '200000' }],
    ['the duration', { durationMonths: '12' }],
    ['an address with spaces around it', { applyEmails: ' rh@eaux.example ' }],
  ] as const)('not %s', (_, change) => {
    expect(risky(change)).toEqual([])
  })
})
