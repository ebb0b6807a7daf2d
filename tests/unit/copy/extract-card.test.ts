import { describe, expect, it } from 'vitest'
import { extractCard, type NoticeToShow } from '@/lib/copy/extract-card'
import type { PostingReading } from '@/lib/extraction/posting'
import { offerFromPosting } from '@/lib/ingestion/offer-from-posting'
import { readDecodedNotice } from '@/lib/ingestion/read-decoded-notice'

const notice = `Croix Verte Mali recrute un logisticien
Avis publié le 2 mars 2026
Poste : Logisticien (02)
Lieu d’affectation : Mopti
Type de contrat : CDD de 8 mois
Les candidatures sont reçues à rh@croix-verte.example au plus tard le vendredi 20 mars 2026 à 17h30.
`

function shown(text: string, change: Partial<NoticeToShow> = {}, posting: Partial<PostingReading> = {}): string {
  const decoded = { text, ocr: change.ocr ?? [], pageData: null, isCut: false }
  const read = readDecodedNotice(decoded, { published: null, country: null })
  const reading = { ...read, postings: read.postings.map((each) => ({ ...each, ...posting })) }
  const deadlines = reading.postings.map((each, i) => offerFromPosting(decoded, reading, i, each).deadline)
  // No-break spaces are for terminals and people; the patterns below are easier to read without.
  return extractCard({ text, ocr: [], isCut: false, reading, deadlines, ...change })
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u202f', ' ')
}

function spanOf(words: string) {
  const start = notice.indexOf(words)
  return { start, end: start + words.length }
}

describe('the card of a notice', () => {
  it('says the deadline in full, in the time of its place, with the sentence that proves it', () => {
    expect(shown(notice)).toMatch(/^ {2}Date limite +vendredi 20 mars 2026 à 17 h 30, heure de Bamako$/m)
    expect(shown(notice).replace(/\s+/g, ' ')).toContain('« Les candidatures sont reçues à rh@croix-verte.example')
  })

  it('puts the words that each value came from beside it, with their neighbours where they are few', () => {
    const card = shown(notice)
    expect(card).toMatch(/^ {2}Personnes +2 +« Poste : Logisticien \(02\) »$/m)
    expect(card).toMatch(/^ {2}Lieux +Mopti +« Lieu d’affectation : Mopti »$/m)
    expect(card).toMatch(/^ {2}Pays +Mali +« Croix Verte Mali recrute un logisticien »$/m)
  })

  it('gathers what is not stated on one line instead of a column of dashes', () => {
    const card = shown(notice)
    expect(card).toMatch(/^ {2}Non indiqué : renouvelable, temps de travail, début, référence, salaire/m)
    expect(card).not.toContain('—')
    expect(card).not.toMatch(/Non indiqué[^─]*\bcontrat\b/)
  })

  it('marks what is doubtful and says why; a sure notice has no mark', () => {
    expect(shown(notice)).not.toMatch(/^!|à vérifier/m)
    const doubtful = shown(notice.replace('vendredi 20', 'jeudi 20'))
    expect(doubtful).toMatch(/^── Poste : 1 point à vérifier/m)
    expect(doubtful).toMatch(/^! Date limite/m)
    expect(doubtful.replace(/\s+/g, ' ')).toContain('le 20 mars 2026 est un vendredi')
    const inferred = shown(notice, {}, { reportsTo: { value: 'Chef', span: spanOf('Poste'), flags: ['inferred'] } })
    expect(inferred).toMatch(/^! Responsable +Chef .*\n +à vérifier : déduit, pas écrit tel quel$/m)
  })

  it('marks a deadline that nobody states', () => {
    expect(shown('Poste : Logisticien')).toMatch(/^! Date limite +l’annonce ne dit pas jusqu’à quand postuler$/m)
  })

  it('shows every field that only some notices have, in plain French', () => {
    const one = <T>(value: T) => ({ value, span: spanOf('Poste : Logisticien (02)'), flags: [] })
    const card = shown(
      notice,
      {},
      {
        experienceYears: one(2.5),
        education: one('BAC+3' as const),
        languages: [one({ language: 'bm', level: 'courant', isRequired: false })],
        salary: one({ min: 350_000, max: 400_000, currency: 'XOF', period: 'month', basis: 'net' } as const),
        reportsTo: one('la Coordination'),
        reference: one('CV/03'),
        sectors: [one('WASH' as const)],
        womenEncouraged: one(true),
        noFee: one(true),
        mayCloseEarly: one(true),
        phones: [one('+223 20 00 00 00')],
        depositHours: [one('8h à 16h')],
      },
    )
    for (const line of [
      'Expérience        2,5 ans',
      'Études            Bac+3 (licence)',
      'Langues           Bambara (courant), un atout',
      'Salaire           350 000 à 400 000 FCFA net par mois',
      'Responsable       la Coordination',
      'Référence         CV/03',
      'Secteurs          Eau, hygiène et assainissement',
      'Parité            candidatures féminines encouragées',
      'Frais             aucun',
      'Clôture anticipée possible',
      'Téléphones        +223 20 00 00 00',
      'Heures de dépôt   8h à 16h',
    ])
      expect(card).toContain(`\n  ${line}`)
  })

  it('says first that a notice is not in French, was cut, or was read from an image', () => {
    const english =
      'The NGO is hiring a nurse. You must send your application by 4 May 2026 to the office of the NGO.\n'
    expect(shown(english)).toMatch(/^! Cette annonce est en anglais\./)
    expect(shown(notice)).not.toMatch(/anglais|image|trop long/)
    expect(shown(notice, { isCut: true })).toMatch(/^! Ce fichier est trop long/)
    expect(shown(notice, { ocr: [{ start: 0, end: notice.length }] })).toMatch(/^! Ce texte a été lu dans une image/)
    const part = shown(notice, { ocr: [spanOf('20 mars 2026')] })
    expect(part).toMatch(/^! Une partie de ce texte a été lu/)
    expect(part).toMatch(/^! Date limite/m)
    expect(shown(notice, { ocr: [spanOf('Croix Verte')] })).toMatch(/^ {2}Date limite/m)
  })

  it('parts the postings and numbers them', () => {
    const card = shown('ONG Aube\n\nPoste 1 : Comptable\nLieu : Mopti\n\nPoste 2 : Chauffeur\nLieu : Kayes\n')
    expect(card).toMatch(/^── Poste 1 sur 2.*\n {2}Intitulé +Comptable/m)
    expect(card).toMatch(/^── Poste 2 sur 2.*\n {2}Intitulé +Chauffeur/m)
  })

  it('keeps to 100 columns, but for a word that is longer', () => {
    const long = notice.replace('Logisticien (02)', `Logisticien ${'chargé des entrepôts et des achats '.repeat(8)}`)
    for (const line of shown(long).split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })
})
