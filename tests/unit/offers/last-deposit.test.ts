import { describe, expect, it } from 'vitest'
import { depositWarning } from '@/lib/copy/deposit-warning'
import { lastDeposit } from '@/lib/offers/last-deposit'
import { keptDeadline, rollingDeadline } from '../../factories/offer'

const counter = { inPerson: true, depositAddresses: ['Rue 420'], depositHours: [] as readonly string[] }
const office = { ...counter, depositHours: ['du lundi au vendredi de 8h30 à 17h'] }
const last = (
  application: typeof counter,
  deadline: Parameters<typeof keptDeadline>[0],
  country: 'ML' | 'DZ' | 'TN' = 'ML',
) => lastDeposit({ application, deadline: keptDeadline(deadline), country })

describe('by when an application can be handed in', () => {
  it('is Friday at closing time for a Sunday night (the third of the real notices)', () => {
    expect(last(office, { date: '2025-12-14', time: '23:59' })).toMatchObject({ date: '2025-12-12', closes: '17:00' })
  })

  it('is when the counter closes on the last day', () => {
    expect(last(office, { date: '2025-12-12', time: '23:59' })).toMatchObject({ date: '2025-12-12', closes: '17:00' })
    expect(last(office, { date: '2025-12-12' })).toMatchObject({ date: '2025-12-12', closes: '17:00' })
  })

  it('is the day before where the last day ends before the counter opens', () => {
    expect(last(office, { date: '2025-12-12', time: '08:00' })).toMatchObject({ date: '2025-12-11', closes: '17:00' })
    expect(last(office, { date: '2025-12-12', time: '00:00' })).toMatchObject({ date: '2025-12-11', closes: '17:00' })
  })

  it('is the deadline itself while the counter is open', () => {
    expect(last(office, { date: '2025-12-12', time: '17:00' })).toBeNull()
    expect(last(office, { date: '2025-12-12', time: '12:00' })).toBeNull()
  })

  it('follows the cautious reading of a doubtful date', () => {
    const doubtful = { date: '2025-12-13', time: '24:00', flags: ['midnight'] } as const
    expect(last(office, { ...doubtful, flags: [...doubtful.flags] })).toMatchObject({ date: '2025-12-12' })
  })

  it('invents no hour: a weekend alone moves the day', () => {
    expect(last(counter, { date: '2025-12-14', time: '23:59' })).toMatchObject({ date: '2025-12-12', closes: null })
    expect(last(counter, { date: '2025-12-12', time: '23:59' })).toBeNull()
  })

  it('knows the weekend of the country', () => {
    expect(last(counter, { date: '2025-12-12' }, 'DZ')).toMatchObject({ date: '2025-12-11' })
    expect(last(counter, { date: '2025-12-14' }, 'DZ')).toBeNull()
    expect(last(counter, { date: '2025-12-12' }, 'TN')).toBeNull()
  })

  it('is nothing where nothing is handed in, or no date is known', () => {
    expect(last({ ...office, inPerson: false, depositAddresses: [] }, { date: '2025-12-14' })).toBeNull()
    expect(lastDeposit({ application: office, deadline: rollingDeadline, country: 'ML' })).toBeNull()
  })
})

describe('what the reader is told of it', () => {
  const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')
  const told = (application: typeof counter, deadline: Parameters<typeof keptDeadline>[0], today = '2025-12-01') => {
    const found = last(application, deadline)
    return found && plain(depositWarning(found, today))
  }

  it('is a plain sentence, careful where days are our reading', () => {
    expect(told({ ...office, depositHours: ['de 8h30 à 17h'] }, { date: '2025-12-14', time: '23:59' })).toBe(
      'Dépôt sur place : le dernier jour est un dimanche, hors des jours et heures de bureau. Le dernier moment est probablement le vendredi 12 décembre 2025 à 17 h. Appelez avant de vous déplacer.',
    )
    expect(told(counter, { date: '2025-12-14' })).toBe(
      'Dépôt sur place : le dernier jour est un dimanche, où les bureaux sont souvent fermés. Le dernier moment est probablement le vendredi 12 décembre 2025. Appelez avant de vous déplacer.',
    )
    expect(told(office, { date: '2025-12-12' })).toContain('le guichet ferme à 17 h ce jour-là')
  })

  it('does not send anybody to a counter that is closed by now', () => {
    expect(told(counter, { date: '2025-12-14' }, '2025-12-13')).toContain(
      'Le dernier moment était probablement le vendredi 12 décembre 2025',
    )
  })
})
