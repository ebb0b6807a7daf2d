import { describe, expect, it } from 'vitest'
import { mergeForms } from '@/lib/offers/merge-forms'
import { emptyOfferForm } from '@/lib/offers/offer-form'

const base = { ...emptyOfferForm, title: 'Comptable', phones: '20 00 00 00', reportsTo: 'DAF' }

describe('two people who edit one offer', () => {
  it('keeps what each changed elsewhere', () => {
    const merged = mergeForms(base, { ...base, title: 'Comptables' }, { ...base, phones: '20 11 11 11' })
    expect(merged).toEqual({
      form: { ...base, title: 'Comptables', phones: '20 11 11 11' },
      taken: ['phones'],
      disputed: [],
    })
  })

  it('keeps one’s own words where both changed the same field, and names it', () => {
    const merged = mergeForms(base, { ...base, title: 'Aide-comptable' }, { ...base, title: 'Comptable principal' })
    expect(merged.form.title).toBe('Aide-comptable')
    expect(merged.disputed).toEqual(['title'])
    expect(merged.taken).toEqual([])
  })

  it('disputes nothing where both typed the same', () => {
    const same = { ...base, title: 'Aide-comptable' }
    expect(mergeForms(base, same, same)).toEqual({ form: same, taken: [], disputed: [] })
  })
})
