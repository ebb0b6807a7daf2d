import { describe, expect, it } from 'vitest'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { changedFields, emptyOfferForm, type OfferForm, offerFormSchema } from '@/lib/offers/offer-form'
import { readOfferForm } from '@/lib/offers/read-offer-form'
import { typedOfferForm } from '@/lib/offers/typed-offer-form'
import { fullOffer as offer } from '../../factories/offer'

const filled: OfferForm = {
  ...emptyOfferForm,
  title: 'Logisticien',
  country: 'ML',
  deadlineKind: 'fixed',
  deadlineDay: '20',
  deadlineMonth: '2',
  deadlineYear: '2026',
  deadlineHour: '17:00',
}
const facts = (over: Partial<OfferForm>) => {
  const read = readOfferForm({ ...filled, ...over })
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.errors))
  return read.facts
}
const errors = (over: Partial<OfferForm>) => {
  const read = readOfferForm({ ...filled, ...over })
  return read.kind === 'refused' ? read.errors.map(({ field, code }) => `${field} ${code}`) : []
}

/** As a browser sends it. */
function sent(form: OfferForm, prefix = ''): FormData {
  const data = new FormData()
  for (const [field, value] of Object.entries(form)) {
    if (typeof value === 'string') data.set(prefix + field, value.replaceAll('\n', '\r\n'))
    else if (field === 'languages')
      for (const [i, row] of form.languages.entries())
        for (const [key, words] of Object.entries(row)) data.set(`${prefix}languages-${i}-${key}`, words)
    else for (const tick of value) data.append(prefix + field, String(tick))
  }
  return data
}

describe('the form of an offer', () => {
  it('says what the offer says, and gives it back', () => {
    const stored = offer()
    const form = formOfFacts(stored)
    expect(offerFormSchema.safeParse(form).success).toBe(true)
    const read = readOfferForm(form)
    expect(read).toMatchObject({
      kind: 'ok',
      facts: {
        title: stored.title,
        country: stored.country,
        positions: stored.positions,
        contractType: stored.contractType,
        start: stored.start,
        documents: stored.documents,
        application: stored.application,
        conditions: {
          ...stored.conditions,
          // A box that is not ticked says nothing.
          mayCloseEarly: stored.conditions.mayCloseEarly || null,
        },
        deadline: { kind: 'fixed', date: stored.deadline.date, time: stored.deadline.time },
      },
    })
  })

  it('comes back from a browser as it was sent, under any prefix', () => {
    const form = formOfFacts(offer())
    expect(changedFields(form, typedOfferForm(sent(form, 'poste2-'), 'poste2-'))).toEqual([])
  })

  it('keeps what a page does not show', () => {
    const form = formOfFacts(offer())
    expect(typedOfferForm(new FormData(), '', form, ['post'])).toEqual({
      ...form,
      title: '',
      positions: '',
      reference: '',
    })
  })

  it('leaves out what the database cannot keep', () => {
    const data = new FormData()
    data.set('title', ' Log\0isticien ')
    expect(typedOfferForm(data, '').title).toBe('Logisticien')
  })
})

describe('a deadline', () => {
  it.each([
    [{}, '2026-02-20', '17:00'],
    [{ deadlineHour: '' }, '2026-02-20', null],
    [{ deadlineHour: '23:59' }, '2026-02-20', '23:59'],
    [{ deadlineHour: 'other', deadlineOtherHour: '17 h 30' }, '2026-02-20', '17:30'],
    [{ deadlineHour: 'other', deadlineOtherHour: '9h' }, '2026-02-20', '09:00'],
    [{ deadlineHour: 'other', deadlineOtherHour: '24:00' }, '2026-02-20', '24:00'],
    [{ deadlineDay: '29', deadlineMonth: '02', deadlineYear: '2028' }, '2028-02-29', '17:00'],
  ])('%j is %s %s', (over, date, time) => {
    expect(facts(over).deadline).toMatchObject({ kind: 'fixed', date, time })
  })

  it.each([
    [{ deadlineDay: '31', deadlineMonth: '4' }, 'deadlineDay bad-date'],
    [{ deadlineYear: '26' }, 'deadlineDay bad-date'],
    [{ deadlineMonth: 'février' }, 'deadlineDay bad-date'],
    [{ deadlineDay: '', deadlineMonth: '', deadlineYear: '' }, 'deadlineDay missing'],
    [{ deadlineDay: '' }, 'deadlineDay bad-date'],
    [{ deadlineKind: '' }, 'deadlineKind missing'],
    [{ deadlineKind: 'peut-être' }, 'deadlineKind bad-choice'],
    [{ deadlineHour: 'other', deadlineOtherHour: '' }, 'deadlineOtherHour bad-hour'],
    [{ deadlineHour: 'other', deadlineOtherHour: '17 h 75' }, 'deadlineOtherHour bad-hour'],
    [{ deadlineHour: 'other', deadlineOtherHour: '24 h 30' }, 'deadlineOtherHour bad-hour'],
    [{ deadlineZone: 'Mars/Phobos' }, 'deadlineZone bad-choice'],
  ])('%j is refused: %s', (over, error) => {
    expect(errors(over)).toEqual([error])
  })

  it('without a date keeps no date that was typed before', () => {
    expect(facts({ deadlineKind: 'rolling' }).deadline).toEqual({ kind: 'rolling', date: null, time: null, zone: null })
  })
})

describe('what is typed', () => {
  it.each([
    [{ title: ' ' }, 'title missing'],
    [{ title: 'x'.repeat(301) }, 'title too-long'],
    [{ country: 'FR' }, 'country bad-choice'],
    [{ positions: 'deux' }, 'positions bad-number'],
    [{ positions: '0' }, 'positions bad-number'],
    [{ positions: '1,5' }, 'positions bad-number'],
    [{ applyEmails: 'rh@ong.ml\nrh arobase ong' }, 'applyEmails bad-email'],
    [{ applyUrls: 'voir le site' }, 'applyUrls bad-url'],
    [{ applyUrls: 'javascript:alert(1)' }, 'applyUrls bad-url'],
    [{ phones: '12' }, 'phones bad-phone'],
    [{ contractType: 'CDDD' }, 'contractType bad-choice'],
    [{ salaryMin: '400 000', salaryMax: '350 000' }, 'salaryMin least-above-most'],
    [{ startDay: '30', startMonth: '2', startYear: '2026' }, 'startDay bad-date'],
  ])('%j is refused: %s', (over, error) => {
    expect(errors(over)).toEqual([error])
  })

  it('is told wrong all at once', () => {
    expect(errors({ title: '', positions: 'x', applyEmails: 'x' })).toEqual([
      'title missing',
      'applyEmails bad-email',
      'positions bad-number',
    ])
  })

  it('is read as French people write it', () => {
    expect(
      facts({
        salaryMin: '350\u202f000',
        experienceYears: '2,5',
        startMonth: '3',
        startYear: '2026',
        applyUrls: 'ong.ml/offre',
      }),
    ).toMatchObject({
      start: '2026-03',
      conditions: { experienceYears: 2.5, salary: { min: 350_000, max: null, currency: null } },
      application: { urls: ['https://ong.ml/offre'] },
    })
  })

  it('places what it can and keeps the rest as words', () => {
    expect(facts({ locations: 'Ségou\nBase avancée' }).locations).toMatchObject([
      { label: 'Ségou', place: { country: 'ML', town: 'Ségou' } },
      { label: 'Base avancée', place: null },
    ])
  })

  it('mends a destroyed address by giving one', () => {
    expect(facts({ emailDestroyed: 'yes' }).application.emailDestroyed).toBe(true)
    expect(facts({ emailDestroyed: 'yes', applyEmails: 'rh@ong.ml' }).application.emailDestroyed).toBe(false)
  })
})
