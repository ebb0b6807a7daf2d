import { describe, expect, it } from 'vitest'
import { changeRows, factWords } from '@/lib/copy/form-changes'
import { emptyOfferForm, type OfferForm } from '@/lib/offers/offer-form'

const form = (over: Partial<OfferForm>): OfferForm => ({ ...emptyOfferForm, ...over })
const date = { deadlineKind: 'fixed', deadlineDay: '20', deadlineMonth: '2', deadlineYear: '2026' }

describe('changeRows', () => {
  it('tells a date, its hour and its zone as one thing', () => {
    const before = form({ ...date, deadlineHour: '17:00', title: 'Comptable' })
    const after = form({
      ...date,
      deadlineDay: '6',
      deadlineMonth: '3',
      deadlineZone: 'Africa/Niamey',
      title: 'Caissière',
    })
    expect(changeRows(before, after).map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Intitulé du poste', 'Comptable', 'Caissière'],
      ['Date limite', expect.stringMatching(/^vendredi 20.février 2026 à 17.h$/), expect.stringMatching(/Niamey/)],
    ])
  })

  it('is empty where nothing differs, however lines are spaced', () => {
    expect(changeRows(form({ applyEmails: 'a@b.ml\n\n c@d.ml' }), form({ applyEmails: 'a@b.ml\nc@d.ml' }))).toEqual([])
  })
})

describe('factWords', () => {
  it('tells a date though something else in the form is wrong', () => {
    expect(factWords(form({ ...date, applyUrls: 'pas une adresse', positions: 'beaucoup' }), 'deadlineDay')).toMatch(
      /^vendredi 20.février 2026$/,
    )
  })

  it('shows a date that does not exist as it was typed', () => {
    expect(factWords(form({ ...date, deadlineDay: '31' }), 'deadlineMonth')).toBe('31 2 2026')
  })

  it('tells what has no date in words', () => {
    expect(factWords(form({ deadlineKind: 'rolling' }), 'deadlineKind')).toMatch(/^Au fil de l’eau/)
  })

  it.each([
    [form({ startMonth: '4', startYear: '2026' }), 'startDay', 'avril 2026'],
    [
      form({ salaryMin: '350000', salaryCurrency: 'XOF', salaryPeriod: 'month' }),
      'salaryMin',
      /FCFA au moins par mois$/,
    ],
    [form({}), 'salaryMax', ''],
    [form({}), 'startDay', ''],
  ] as const)('tells the start and the salary', (stated, field, words) => {
    if (typeof words === 'string') expect(factWords(stated, field)).toBe(words)
    else expect(factWords(stated, field)).toMatch(words)
  })
})
