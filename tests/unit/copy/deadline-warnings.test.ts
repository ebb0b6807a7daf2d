import { describe, expect, it } from 'vitest'
import { deadlineWarnings, sendByLine } from '@/lib/copy/deadline-warnings'
import type { KeptDeadline } from '@/lib/deadlines/badge'
import { keptDeadline } from '../../factories/offer'

const mali = { published: null, placeZone: 'Africa/Bamako' }
const warn = (deadline: KeptDeadline, context: Parameters<typeof deadlineWarnings>[1] = mali) =>
  deadlineWarnings(deadline, context).map(({ words }) => words.replace(/[\u00a0\u202f]/g, ' '))

describe('warnings about a deadline', () => {
  it('says nothing of a plain date', () => {
    expect(warn(keptDeadline({ date: '2025-06-16', time: '17:00' }))).toEqual([])
  })

  it('names both dates of a conflict and the earliest instant', () => {
    const deadline = keptDeadline({
      date: '2025-06-16',
      time: '17:00',
      flags: ['conflict'],
      alternatives: [{ date: '2025-06-19', time: null }],
    })
    expect(warn(deadline)).toEqual([
      'L’annonce donne deux dates : 16 juin et 19 juin. Par prudence, envoyez avant le 16 juin à 17 h.',
    ])
  })

  it('still tells of the other date when the first is past, and no longer by when to send', () => {
    const deadline = keptDeadline({
      date: '2025-06-16',
      time: '17:00',
      flags: ['conflict', 'year-inferred'],
      alternatives: [{ date: '2025-06-19', time: null }],
    })
    expect(warn(deadline, { ...mali, closed: true })).toEqual([
      'L’annonce donne deux dates : 16 juin et 19 juin. La première est passée : demandez à l’organisation si l’autre vaut encore.',
    ])
  })

  it('sends by the day where the earliest date has no hour: never on the day after', () => {
    const deadline = keptDeadline({
      date: '2025-06-16',
      flags: ['conflict'],
      alternatives: [{ date: '2025-06-19', time: null }],
    })
    expect(warn(deadline)[0]).toContain('envoyez au plus tard le 16 juin.')
  })

  it('gives the years where the dates of a conflict differ in it', () => {
    const deadline = keptDeadline({
      date: '2025-06-16',
      flags: ['conflict'],
      alternatives: [{ date: '2026-06-16', time: null }],
    })
    expect(warn(deadline)[0]).toContain('16 juin 2025 et 16 juin 2026')
  })

  it('names both hours of one day', () => {
    const deadline = keptDeadline({
      date: '2025-06-16',
      time: '12:00',
      flags: ['conflict'],
      alternatives: [{ date: '2025-06-16', time: '17:30' }],
    })
    expect(warn(deadline)).toEqual([
      'L’annonce donne deux heures pour le 16 juin : 12 h et 17 h 30. Par prudence, envoyez avant le 16 juin à 12 h.',
    ])
  })

  it('tells the true weekday of a date', () => {
    expect(warn(keptDeadline({ date: '2025-12-14', time: '23:59', flags: ['weekday-mismatch'] }))[0]).toBe(
      'Le jour de la semaine écrit dans l’annonce ne correspond pas à la date : le 14 décembre 2025 est un dimanche.',
    )
  })

  it('says which night 0 h is, and what minuit may mean', () => {
    expect(warn(keptDeadline({ date: '2026-02-25', time: '00:00', flags: ['midnight'] }))).toEqual([
      '0 h est le tout début du 25 février : l’offre ferme dans la nuit du 24 au 25 février.',
    ])
    expect(warn(keptDeadline({ date: '2026-03-01', time: '24:00', flags: ['midnight'] }))).toEqual([
      '« Minuit » peut vouloir dire le début ou la fin du 1er mars.',
    ])
  })

  it('says that a year or a whole date was worked out', () => {
    expect(warn(keptDeadline({ date: '2026-02-20', flags: ['year-inferred'] }))).toEqual([
      'L’annonce n’écrit pas l’année : nous comprenons 2026.',
    ])
    expect(
      warn(keptDeadline({ date: '2026-02-20', words: 'sous quinzaine', flags: ['relative'] }), {
        ...mali,
        published: '2026-02-05',
      }),
    ).toEqual([
      'L’annonce donne un délai, pas une date : « sous quinzaine ». Nous l’avons compté à partir de la publication, le 5 février 2026.',
    ])
  })

  it('quotes a date that does not exist and sends nobody by it', () => {
    const [words] = warn(keptDeadline({ date: null, words: '31 avril 2026', flags: ['impossible-date'] }))
    expect(words).toBe(
      'L’annonce donne une date qui n’existe pas : « 31 avril 2026 ». Demandez la bonne date à l’organisation.',
    )
    expect(words).not.toContain('envoyez')
  })

  it('doubts a deadline older than its notice', () => {
    const deadline = keptDeadline({ date: '2026-02-20', flags: ['before-publication'] })
    expect(warn(deadline, { ...mali, published: '2026-03-12' })[0]).toContain('(12 mars 2026)')
    expect(warn(deadline)[0]).not.toContain('(')
  })

  it('gives the local hour of a foreign zone, and only then', () => {
    const paris = keptDeadline({ date: '2026-02-20', time: '00:30', zone: 'Europe/Paris', flags: ['time-zone-stated'] })
    expect(warn(paris)).toEqual([
      'L’heure indiquée est celle que donne l’annonce (heure de Paris) : à Bamako, il sera 23 h 30 le 19 février.',
    ])
    expect(warn({ ...paris, zone: 'Africa/Bamako' })).toEqual([])
    expect(warn(paris, { ...mali, placeZone: null })).toEqual([])
  })

  it('says a postponement plainly', () => {
    expect(warn(keptDeadline({ date: '2026-02-20', flags: ['extended'] }))).toEqual([
      'La date limite a été repoussée : celle-ci est la nouvelle.',
    ])
  })

  it('puts the doubts of one deadline in order of weight', () => {
    const flags = deadlineWarnings(
      keptDeadline({ date: '2026-02-20', flags: ['year-inferred', 'weekday-mismatch', 'conflict'] }),
      mali,
    ).map(({ flag }) => flag)
    expect(flags).toEqual(['conflict', 'weekday-mismatch', 'year-inferred'])
  })
})

describe('the line that says by when to send', () => {
  const line = (deadline: KeptDeadline) => sendByLine(deadline)?.replace(/[\u00a0\u202f]/g, ' ') ?? null

  it('names the eve of 0 h and of a doubtful minuit', () => {
    expect(line(keptDeadline({ date: '2026-02-25', time: '00:00', flags: ['midnight'] }))).toBe(
      'Envoyez au plus tard le 24 février.',
    )
    expect(line(keptDeadline({ date: '2026-03-01', time: '24:00', flags: ['midnight'] }))).toBe(
      'Par prudence, envoyez au plus tard le 28 février.',
    )
  })

  it('names the earlier reading of a doubtful date', () => {
    const alternatives = [{ date: '2026-02-19', time: '12:00' }]
    expect(line(keptDeadline({ date: '2026-02-20', flags: ['weekday-mismatch'], alternatives }))).toBe(
      'Par prudence, envoyez avant le 19 février à 12 h.',
    )
  })

  it('is silent where the stated date says it all, 24 h included', () => {
    expect(line(keptDeadline({ date: '2026-02-20', time: '17:00' }))).toBeNull()
    expect(line(keptDeadline({ date: '2026-02-20', time: '24:00' }))).toBeNull()
    expect(line(keptDeadline({ date: '2026-02-20' }))).toBeNull()
    expect(line(keptDeadline({ date: null, flags: ['impossible-date'] }))).toBeNull()
  })
})
