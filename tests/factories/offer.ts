import type { KeptDeadline } from '@/lib/deadlines/badge'
import { closingInstants } from '@/lib/deadlines/closing'
import type { Conditions, Offer } from '@/lib/offers/offer'
import type { ListedOffer } from '@/lib/search/listed-offer'

/** A deadline with its instants worked out, as an offer keeps it. */
export function keptDeadline(
  stated: Partial<KeptDeadline> & Pick<KeptDeadline, 'date'>,
  placeZone = 'Africa/Bamako',
): KeptDeadline {
  const deadline = { time: null, zone: null, flags: [], alternatives: [], ...stated }
  const closing = closingInstants(deadline, placeZone)
  return {
    kind: 'fixed',
    words: 'les mots de la date',
    ...deadline,
    zone: closing?.zone ?? null,
    closesAt: closing?.closesAt ?? null,
    sendBy: closing?.sendBy ?? null,
  }
}

export const rollingDeadline: KeptDeadline = {
  ...keptDeadline({ date: null }),
  kind: 'rolling',
  words: 'au fil de l’eau',
}

export function listedOffer(over: Partial<ListedOffer> = {}): ListedOffer {
  return {
    slug: 'logisticien-segou',
    title: 'Logisticien',
    country: 'ML',
    contractType: 'CDD',
    durationMonths: 8,
    durationDays: null,
    renewable: true,
    organisations: [{ name: 'Eaux du Sahel', acronym: null, slug: 'eaux-du-sahel', proof: null }],
    locations: ['Ségou'],
    isExample: false,
    deadline: keptDeadline({ date: '2026-02-20', time: '17:00' }),
    ...over,
  }
}

/** An open offer that states everything; its notice proves the deadline by the words « 20 février 2026 à 17 h ». */
export function fullOffer(over: Partial<Offer> = {}): Offer {
  const text = [
    'AVIS DE RECRUTEMENT',
    '',
    'Eaux du Sahel recrute un logisticien.',
    'Envoyez votre dossier à rh@eaux.example au plus tard le 20 février 2026 à 17 h. Voir https://eaux.example/offre.',
  ].join('\n')
  const words = '20 février 2026 à 17 h'
  const start = text.indexOf(words)
  return {
    id: '0190a000-0000-7000-8000-000000000000',
    slug: 'logisticien-segou',
    title: 'Logisticien',
    status: 'PUBLISHED',
    version: 1,
    publishedAt: new Date('2026-02-01T08:00Z'),
    changedAt: new Date('2026-02-01T08:00Z'),
    organisations: [{ name: 'Eaux du Sahel', acronym: 'EDS', slug: 'eaux-du-sahel', proof: null }],
    country: 'ML',
    locations: [{ label: 'Ségou', place: null }],
    positions: 2,
    contractType: 'CDD',
    durationMonths: 8,
    durationDays: null,
    renewable: true,
    partTime: false,
    start: '2026-03',
    language: 'fr',
    deadline: keptDeadline({ date: '2026-02-20', time: '17:00', words }),
    deadlineMoves: [],
    closedEarly: null,
    application: {
      emails: ['rh@eaux.example'],
      copyEmails: ['direction@eaux.example'],
      urls: ['https://eaux.example/formulaire'],
      subject: 'Candidature Logisticien & achats',
      inPerson: true,
      depositAddresses: ['Rue 420, porte 32, Bamako'],
      depositHours: ['du lundi au vendredi de 8 h à 16 h'],
      phones: ['+223 20 00 00 00'],
      emailDestroyed: false,
    },
    conditions: {
      experienceYears: 3,
      education: 'BAC+3',
      languages: [
        { language: 'fr', level: 'courant', isRequired: true },
        { language: 'bm', level: null, isRequired: false },
      ],
      salary: { min: 250_000, max: 300_000, currency: 'XOF', period: 'month', basis: 'net' },
      reportsTo: 'Responsable logistique',
      reference: 'EDS/2026/04',
      sectors: ['WASH'],
      womenEncouraged: true,
      noFee: true,
      mayCloseEarly: false,
    },
    documents: ['CV', 'LETTRE_MOTIVATION', 'OTHER:plan de travail'],
    evidence: [{ field: 'deadline', span: { start, end: start + words.length }, flags: [] }],
    notice: {
      text,
      source: 'https://eaux.example/annonce',
      receivedAt: new Date('2026-02-01T08:00Z'),
      publishedOn: '2026-01-30',
      isExample: false,
      hasOriginal: false,
    },
    ...over,
  }
}

/** Conditions of which the notice says nothing. */
export const noConditions: Conditions = {
  experienceYears: null,
  education: null,
  languages: [],
  salary: null,
  reportsTo: null,
  reference: null,
  sectors: [],
  womenEncouraged: null,
  noFee: null,
  mayCloseEarly: null,
}
