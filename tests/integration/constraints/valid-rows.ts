import { createHash, randomUUID } from 'node:crypto'

export type Row = Readonly<Record<string, unknown>>

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const noticeId = randomUUID()
/** A pair of offers names the lesser id first. */
const [offerId = '', otherId = ''] = [randomUUID(), randomUUID()].sort()
const organisationId = randomUUID()
const personId = randomUUID()
const fileId = randomUUID()
const bytes = Buffer.from('%PDF-1.7')
export const text = 'Recrutement d’un logisticien. Date limite : 16 juin 2026 à 17 h.'

/** A row of each table that the database accepts: each case below changes one thing of it. */
export const valid = {
  Country: { code: 'XX', name: 'Ailleurs', slug: 'ailleurs', timeZone: 'Africa/Porto-Novo' },
  Place: { countryCode: 'ML', region: 'Ailleurs', town: 'Nulle-Part', slug: 'nulle-part', timeZone: 'Africa/Bamako' },
  Notice: {
    id: noticeId,
    text,
    contentHash: sha256(text),
    receivedAt: '2026-06-01',
    language: 'fr',
  },
  Organisation: { id: organisationId, name: 'Horizon', acronym: 'HZ', slug: 'horizon', aliases: ['Horizons'] },
  Offer: {
    id: offerId,
    slug: 'logisticien-horizon',
    title: 'Logisticien',
    noticeId,
    ordinal: 0,
    source: 'avis.txt',
    status: 'PUBLISHED',
    publishedAt: '2026-06-01',
    createdAt: '2026-06-01',
    countryCode: 'ML',
    language: 'fr',
    start: '2026-07-01',
    deadlineKind: 'fixed',
    deadlineWords: '16 juin 2026 à 17 h',
    deadlineDate: '2026-06-16',
    deadlineTime: '17:00',
    deadlineZone: 'Africa/Bamako',
    closesAt: '2026-06-16T17:00:00Z',
    sendBy: '2026-06-16T17:00:00Z',
    changedAt: '2026-06-01',
  },
  OfferOrganisation: { offerId, organisationId, position: 0 },
  OfferLocation: { offerId, position: 0, label: 'Gao' },
  FieldEvidence: { id: randomUUID(), offerId, field: 'title', start: 18, end: 29 },
  OfferEvent: { id: randomUUID(), offerId, at: '2026-06-01', actor: 'import', action: 'received' },
  OfferReport: { id: randomUUID(), offerId, at: '2026-06-01', reason: 'CLOSED', words: 'Le poste est pourvu.' },
  NoticeFile: {
    id: fileId,
    hash: createHash('sha256').update(bytes).digest('hex'),
    mediaType: 'application/pdf',
    bytes,
    receivedAt: '2026-06-01',
  },
  Person: {
    id: personId,
    name: 'Aïssata Koné',
    email: 'rh@horizon.example',
    createdAt: '2026-06-01',
    updatedAt: '2026-06-01',
  },
  OrganisationDomain: { organisationId, domain: 'horizon.example', verifiedAt: '2026-06-01' },
  DomainCheck: {
    id: randomUUID(),
    organisationId,
    domain: 'horizon.example',
    tokenHash: sha256('domaine'),
    createdAt: '2026-06-01',
    expiresAt: '2026-06-08',
  },
  Membership: { personId, organisationId, state: 'ACTIVE', since: '2026-06-01' },
  Invitation: {
    id: randomUUID(),
    organisationId,
    email: 'collegue@horizon.example',
    tokenHash: sha256('invitation'),
    createdAt: '2026-06-01',
    expiresAt: '2026-06-08',
  },
  PostingRight: { id: randomUUID(), organisationId, personId, level: 'TRUSTED' },
  BarredAddress: {
    id: randomUUID(),
    addressKey: sha256('parti@horizon.example'),
    organisationId,
    bar: 'REMOVED',
    since: '2026-06-01',
  },
  PostingDraft: {
    id: randomUUID(),
    personId,
    organisationId,
    fileId,
    createdAt: '2026-06-01',
    savedAt: '2026-06-01',
  },
  AuditEvent: { id: randomUUID(), at: '2026-06-01', actor: personId, action: 'invite', subject: 'Organisation x' },
  OutgoingMail: {
    id: randomUUID(),
    key: 'essai',
    to: 'rh@horizon.example',
    subject: 'Bonjour',
    text: 'Bonjour',
    createdAt: '2026-06-01',
    dueAt: '2026-06-01',
  },
  ActionLink: {
    tokenHash: sha256('secret'),
    offerId,
    personId,
    action: 'FILLED',
    createdAt: '2026-06-09',
    expiresAt: '2026-06-23',
  },
  DeadlineMove: {
    id: randomUUID(),
    offerId,
    at: '2026-06-10',
    actor: personId,
    fromDate: '2026-06-10',
    fromTime: '17:00',
    toDate: '2026-06-16',
    toTime: '17:00',
    reason: 'Trop peu de candidatures',
  },
  ProposedEdit: {
    id: randomUUID(),
    offerId,
    version: 1,
    form: '{}',
    risky: ['deadline'],
    actor: personId,
    at: '2026-06-10',
  },
  OfferDayCount: { offerId, day: '2026-06-10', act: 'VIEW', source: '', count: 1 },
  ModerationDecision: {
    id: randomUUID(),
    offerId,
    at: '2026-06-02',
    moderatorId: null,
    kind: 'REFUSED',
    reason: 'EXPIRED',
    words: null,
    fromStatus: 'PENDING',
    toStatus: 'REFUSED',
    version: 2,
    undoneAt: null,
  },
  DuplicatePair: {
    offerId,
    otherId,
    titleSimilarity: 1,
    textSimilarity: 0.8,
    sameOrganisation: true,
    sameDeadline: true,
    sameAddress: false,
    foundAt: '2026-06-01',
  },
  OrganisationNote: { id: randomUUID(), organisationId, at: '2026-06-01', words: 'Appelée le 1er juin.' },
  OrganisationSlug: { slug: 'horizons', organisationId },
  FruitlessSearch: { day: '2026-06-01', words: 'apiculteur', count: 1 },
  JobRun: { id: randomUUID(), name: 'remind', startedAt: '2026-06-01', endedAt: '2026-06-02', error: null },
  DataVersion: { id: 1 },
  SynonymGroup: { phrases: ['RH', 'ressources humaines'], askedAs: ['HR'] },
} satisfies Record<string, Row>
export type Table = keyof typeof valid

/** The other one of a pair. */
export const otherOffer = { ...valid.Offer, id: otherId, slug: 'logisticien-horizon-2', ordinal: 1 }
