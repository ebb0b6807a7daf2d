import { describe, expect, it } from 'vitest'
import { formChanges } from '@/lib/offers/form-changes'
import { emptyOfferForm } from '@/lib/offers/offer-form'

const today = {
  ...emptyOfferForm,
  title: 'Comptable',
  deadlineKind: 'fixed',
  deadlineDay: '6',
  deadlineMonth: '3',
  deadlineYear: '2026',
}

describe('formChanges', () => {
  it('works out the whole form before and after each event, the newest first', () => {
    const changes = formChanges(today, [
      { changes: { deadlineDay: { from: '20', to: '6' }, deadlineMonth: { from: '2', to: '3' } } },
      { changes: null },
      { changes: { title: { from: 'Comptble', to: 'Comptable' }, deadlineDay: { from: '19', to: '20' } } },
    ])
    expect(changes.map(({ before }) => [before.title, before.deadlineDay, before.deadlineMonth])).toEqual([
      ['Comptable', '20', '2'],
      ['Comptable', '20', '2'],
      ['Comptble', '19', '2'],
    ])
    expect(changes.map(({ fields }) => fields)).toEqual([
      ['deadlineDay', 'deadlineMonth'],
      [],
      ['title', 'deadlineDay'],
    ])
    expect(changes[1]?.after).toEqual(changes[0]?.before)
  })

  it('leaves alone what is no field of the form, and what another time wrote otherwise', () => {
    const events = [
      { changes: { status: { from: 'PENDING', to: 'PUBLISHED' }, reason: { from: null, to: 'OTHER' } } },
      { changes: { title: { from: 12, to: 'Comptable' } } },
      { changes: 'nonsense' },
    ]
    for (const change of formChanges(today, events)) expect(change).toEqual({ before: today, after: today, fields: [] })
  })
})
