import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type DecodedNotice, plainNotice } from '@/lib/decoding/decoded-notice'
import type { NoticeReading } from '@/lib/extraction/posting'
import { readNotice } from '@/lib/extraction/read-notice'
import { takeNotice } from '@/lib/ingestion/take-notice'
import { findOfferBySlug } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { noCriteria } from '@/lib/search/criteria'
import { searchOffers } from '@/lib/search/search-offers'
import { wordsAt } from '@/lib/text/span'
import { deadlineOf, fieldOf, noticeReading, postingReading } from '@/tests/factories/notice-reading'
import { noConditions } from '@/tests/factories/offer'

// What is stored must be what was read: the reading is given here, and tested elsewhere.
vi.mock('@/lib/extraction/read-notice', () => ({ readNotice: vi.fn() }))

const receivedAt = new Date('2026-02-20T08:00:00Z')
let count = 0

/** A text of its own for each test, and what is read from it. */
function noticeWith(read: (text: string) => Partial<NoticeReading>) {
  count += 1
  const text = `Avis ${count}\r\nAssociation Exemple des Dunes (AED), Mali, 12 février 2026. Comptable à Téra, puis à Niono et à Kolondieba : avant le 3 mars 2026 à 17h, à rh@aed.example, copie dg@aed.example. Éleveuse 🐪`
  vi.mocked(readNotice).mockReturnValue(noticeReading(read(text)))
  return text
}

function complete(text: string): Partial<NoticeReading> {
  return {
    organisation: fieldOf(text, 'Association Exemple des Dunes (AED)', {
      name: 'Association Exemple des Dunes',
      acronym: 'AED',
    }),
    country: 'ML',
    countryEvidence: fieldOf(text, 'Mali', null).span,
    published: '2026-02-12',
    publishedEvidence: fieldOf(text, '12 février 2026', null).span,
    postings: [
      postingReading({
        title: fieldOf(text, 'Comptable', 'Comptable'),
        positions: fieldOf(text, 'Comptable', 2),
        locations: [fieldOf(text, 'Kolondieba', 'Kolondieba'), fieldOf(text, 'Niono', 'Niono')],
        contractType: fieldOf(text, 'Comptable', 'CDD'),
        durationMonths: fieldOf(text, 'Comptable', 12),
        renewable: fieldOf(text, 'Comptable', true),
        start: fieldOf(text, 'Comptable', '2026-04'),
        deadline: deadlineOf(text, '3 mars 2026 à 17h', {
          date: '2026-03-03',
          time: '17:00',
          flags: ['conflict'],
          alternatives: [
            { date: '2026-03-01', time: '12:00' },
            { date: '2026-03-05', time: null },
          ],
        }),
        documents: [fieldOf(text, 'Comptable', 'CV'), fieldOf(text, 'Comptable', 'OTHER:carnet de vaccination')],
        applyEmails: [
          fieldOf(text, 'rh@aed.example', 'rh@aed.example'),
          fieldOf(text, 'dg@aed.example', 'dg@aed.example'),
        ],
        copyEmails: ['dg@aed.example'],
        emailSubject: fieldOf(text, 'Comptable', 'Comptable Niono'),
      }),
    ],
  }
}

const take = (text: string, publish = true, decoded: DecodedNotice = plainNotice(text)) =>
  takeNotice(database, {
    decoded,
    source: 'avis.txt',
    receivedAt,
    actor: 'test',
    publish,
    isExample: false,
    context: { published: null, country: null },
  })

const rowCounts = async () => ({
  notices: await database.notice.count(),
  offers: await database.offer.count(),
  organisations: await database.organisation.count(),
  evidence: await database.fieldEvidence.count(),
  events: await database.offerEvent.count(),
})

beforeEach(() => vi.mocked(readNotice).mockReset())

describe('takeNotice', () => {
  it('publishes a complete offer, and its page finds everything that was read', async () => {
    const text = noticeWith(complete)
    const taken = await take(text)
    expect(taken.outcome).toBe('taken')
    expect(taken.offers).toEqual([
      { slug: expect.stringMatching(/^comptable-kolondieba-aed-/), status: 'PUBLISHED', waitsBecause: null },
    ])
    const offer = await findOfferBySlug(pool, taken.offers[0]?.slug ?? '')
    expect(offer).toMatchObject({
      title: 'Comptable',
      status: 'PUBLISHED',
      version: 1,
      publishedAt: receivedAt,
      organisations: [{ name: 'Association Exemple des Dunes', acronym: 'AED', slug: 'association-exemple-des-dunes' }],
      country: 'ML',
      locations: [
        {
          label: 'Kolondieba',
          place: { country: 'ML', region: 'Bougouni', town: 'Kolondiéba', timeZone: 'Africa/Bamako' },
        },
        { label: 'Niono', place: { country: 'ML', region: 'Ségou', town: 'Niono', timeZone: 'Africa/Bamako' } },
      ],
      positions: 2,
      contractType: 'CDD',
      durationMonths: 12,
      durationDays: null,
      renewable: true,
      partTime: null,
      start: '2026-04',
      deadline: {
        kind: 'fixed',
        words: '3 mars 2026 à 17h',
        date: '2026-03-03',
        time: '17:00',
        zone: 'Africa/Bamako',
        closesAt: new Date('2026-03-03T17:00:00Z'),
        sendBy: new Date('2026-03-01T12:00:00Z'),
        flags: ['conflict'],
        alternatives: [
          { date: '2026-03-01', time: '12:00' },
          { date: '2026-03-05', time: null },
        ],
      },
      application: { emails: ['rh@aed.example'], copyEmails: ['dg@aed.example'], subject: 'Comptable Niono' },
      documents: ['CV', 'OTHER:carnet de vaccination'],
      notice: { text, source: 'avis.txt', receivedAt, publishedOn: '2026-02-12', isExample: false },
    })
    for (const { span } of offer?.evidence ?? []) expect(wordsAt(text, span)).not.toBe('')
    const proof = offer?.evidence.find(({ field }) => field === 'deadline')
    expect(proof && wordsAt(text, proof.span)).toBe('3 mars 2026 à 17h')
    expect(proof?.flags).toEqual(['conflict'])
  })

  it('keeps the text to the letter under the hash of its UTF-8 bytes', async () => {
    const text = noticeWith(complete)
    const { notice } = await take(text)
    const row = await database.notice.findUniqueOrThrow({ where: { id: notice.id } })
    expect(row.text).toBe(text)
    expect(row.contentHash).toBe(createHash('sha256').update(text).digest('hex'))
  })

  it('is found by the words of its text, its organisation and its places, once it is stored', async () => {
    const { offers } = await take(noticeWith(complete))
    for (const words of [
      'comptable',
      'association exemple dunes',
      'AED',
      'kolondieba',
      'bougouni',
      'tera',
      'éleveur',
    ]) {
      const found = await searchOffers(pool, { ...noCriteria, words, order: 'newest' }, receivedAt)
      expect(found.offers.map(({ slug }) => slug)).toContain(offers[0]?.slug)
    }
  })

  it('keeps what is asked and promised, with its proofs, and a page finds it', async () => {
    const text = noticeWith((words) => {
      const said = <T>(value: T) => fieldOf(words, 'Comptable', value)
      return {
        ...complete(words),
        postings: [
          postingReading({
            title: said('Comptable'),
            experienceYears: said(2.5),
            education: said('BAC+3' as const),
            languages: [said({ language: 'fr', level: 'courant', isRequired: true })],
            salary: said({ min: 250_000, max: null, currency: 'XOF', period: 'month' as const, basis: null }),
            reportsTo: said('Chef de base'),
            reference: said('AED/07'),
            sectors: [said('WASH' as const), said('SANTE' as const)],
            womenEncouraged: said(true),
            noFee: said(true),
            mayCloseEarly: said(true),
            phones: [said('+223 20 00 00 00')],
            depositHours: [said('de 8 h à 16 h')],
          }),
        ],
      }
    })
    const { offers } = await take(text)
    const offer = await findOfferBySlug(pool, offers[0]?.slug ?? '')
    expect(offer?.conditions).toEqual({
      experienceYears: 2.5,
      education: 'BAC+3',
      languages: [{ language: 'fr', level: 'courant', isRequired: true }],
      salary: { min: 250_000, max: null, currency: 'XOF', period: 'month', basis: null },
      reportsTo: 'Chef de base',
      reference: 'AED/07',
      sectors: ['WASH', 'SANTE'],
      womenEncouraged: true,
      noFee: true,
      mayCloseEarly: true,
    })
    expect(offer?.application).toMatchObject({ phones: ['+223 20 00 00 00'], depositHours: ['de 8 h à 16 h'] })
    expect(offer?.changedAt).toEqual(receivedAt)
    const proved = new Set(offer?.evidence.map(({ field }) => field))
    for (const field of [
      ...[
        'experienceYears',
        'education',
        'languages',
        'salary',
        'reportsTo',
        'reference',
        'sectors',
        'womenEncouraged',
      ],
      ...['noFee', 'mayCloseEarly', 'phones', 'depositHours'],
    ])
      expect(proved).toContain(field)
  })

  it('says of conditions that are not stated that they are not', async () => {
    const { offers } = await take(noticeWith(complete))
    const offer = await findOfferBySlug(pool, offers[0]?.slug ?? '')
    expect(offer?.conditions).toEqual(noConditions)
  })

  it('writes one event with who, when, what, and why it waits', async () => {
    const published = await take(noticeWith(complete))
    const waiting = await take(noticeWith(complete), false)
    const eventsOf = ({ notice: { id } }: { notice: { id: string } }) =>
      database.offerEvent.findMany({
        where: { offer: { noticeId: id } },
        omit: { id: true, offerId: true, changes: true },
      })
    expect(await eventsOf(published)).toEqual([{ at: receivedAt, actor: 'test', action: 'published', reason: null }])
    expect(await eventsOf(waiting)).toEqual([
      { at: receivedAt, actor: 'test', action: 'received', reason: 'publication-not-asked' },
    ])
  })

  it.each([
    ['a title', { postings: [postingReading()] }, 'no-title'],
    ['an organisation', { organisation: null }, 'no-organisation'],
    ['a country', { country: null, countryEvidence: null }, 'no-country'],
  ] as const)('keeps an offer without %s waiting, away from visitors', async (_, without, reason) => {
    const text = noticeWith((words) => ({ ...complete(words), ...without }))
    const { offers } = await take(text)
    expect(offers).toEqual([{ slug: expect.any(String), status: 'PENDING', waitsBecause: reason }])
    expect(await findOfferBySlug(pool, offers[0]?.slug ?? '')).toBeNull()
  })

  it('keeps an offer with an impossible date waiting', async () => {
    const text = noticeWith((words) => ({
      ...complete(words),
      postings: [
        postingReading({
          title: fieldOf(words, 'Comptable', 'Comptable'),
          deadline: deadlineOf(words, '3 mars 2026 à 17h', { date: null, flags: ['impossible-date'] }),
        }),
      ],
    }))
    expect((await take(text)).offers[0]?.waitsBecause).toBe('deadline-without-instant')
  })

  it('keeps an offer whose deadline was read from an image waiting, and marks what the image proves', async () => {
    const text = noticeWith(complete)
    const words = fieldOf(text, '3 mars 2026 à 17h', null).span
    const { notice, offers } = await take(text, true, { ...plainNotice(text), ocr: [words] })
    expect(offers).toEqual([{ slug: expect.any(String), status: 'PENDING', waitsBecause: 'deadline-read-by-ocr' }])
    const proofs = await database.fieldEvidence.findMany({ where: { offer: { noticeId: notice.id } } })
    const marked = proofs.filter(({ flags }) => flags.includes('ocr'))
    expect(marked.map(({ field }) => field)).toEqual(['deadline'])
    expect(proofs.length).toBeGreaterThan(marked.length)
  })

  it('keeps an offer of a notice that was read in part waiting', async () => {
    const text = noticeWith(complete)
    const { offers } = await take(text, true, { ...plainNotice(text), isCut: true })
    expect(offers[0]?.waitsBecause).toBe('notice-cut')
  })

  it('keeps a notice in a language that we do not know as such', async () => {
    const { offers } = await take(noticeWith((text) => ({ ...complete(text), language: 'und' })))
    expect(await database.offer.findUnique({ where: { slug: offers[0]?.slug ?? '' } })).toMatchObject({
      language: 'und',
    })
  })

  it('says a text it has, and stores nothing', async () => {
    const text = noticeWith(complete)
    const first = await take(text)
    const before = await rowCounts()
    const again = await take(text, false)
    expect(again).toEqual({ ...first, outcome: 'known' })
    expect(await rowCounts()).toEqual(before)
  })

  it('stores a text that two take at once a single time', async () => {
    const before = await rowCounts()
    const text = noticeWith(complete)
    const taken = await Promise.all([take(text), take(text), take(text)])
    expect(taken.map(({ outcome }) => outcome).sort()).toEqual(['known', 'known', 'taken'])
    expect(new Set(taken.map(({ notice }) => notice.id)).size).toBe(1)
    expect(new Set(taken.map(({ offers }) => offers[0]?.slug)).size).toBe(1)
    const after = await rowCounts()
    expect([after.notices - before.notices, after.offers - before.offers]).toEqual([1, 1])
  })

  it('stores nothing at all when one of the offers cannot be', async () => {
    const before = await rowCounts()
    const text = noticeWith((words) => {
      const reading = complete(words)
      const organisation = fieldOf(words, 'Mali', { name: `Association ${count}`, acronym: null })
      const impossible = postingReading({
        title: fieldOf(words, 'Comptable', 'Gardien'),
        positions: fieldOf(words, 'Comptable', -1),
      })
      return { ...reading, organisation, postings: [...(reading.postings ?? []), impossible] }
    })
    await expect(take(text)).rejects.toThrow()
    expect(await rowCounts()).toEqual(before)
    // And it can be taken once the cause is gone.
    vi.mocked(readNotice).mockReturnValue(noticeReading(complete(text)))
    expect((await take(text)).outcome).toBe('taken')
  })

  it('gives each post of a notice its own offer, in order, at its own address', async () => {
    const text = noticeWith((words) => {
      const reading = complete(words)
      return { ...reading, postings: [...(reading.postings ?? []), ...(reading.postings ?? [])] }
    })
    const { notice, offers } = await take(text)
    expect(new Set(offers.map(({ slug }) => slug)).size).toBe(2)
    const rows = await database.offer.findMany({ where: { noticeId: notice.id }, orderBy: { ordinal: 'asc' } })
    expect(rows.map(({ slug, ordinal }) => ({ slug, ordinal }))).toEqual(
      offers.map(({ slug }, ordinal) => ({ slug, ordinal })),
    )
  })

  it('finds an organisation again by its name, however it is written, and keeps others apart', async () => {
    const named = (name: string) =>
      take(
        noticeWith((words) => ({ ...complete(words), organisation: fieldOf(words, 'Mali', { name, acronym: null }) })),
      )
    await named('Réseau Exemple Été')
    await Promise.all([named('RESEAU EXEMPLE ETE'), named('Réseau Exemple Été')])
    await named('جمعية المثال')
    await named('جمعية أخرى')
    const rows = await database.organisation.findMany({
      where: { slug: 'reseau-exemple-ete' },
      include: { offers: true },
    })
    expect(rows.map(({ name, offers }) => [name, offers.length])).toEqual([['Réseau Exemple Été', 3]])
    expect(await database.organisation.count({ where: { slug: { startsWith: 'organisation-' } } })).toBe(2)
  })
})
