import { describe, expect, it } from 'vitest'
import { readDates, readDeadline } from '@/lib/deadlines/read-deadline'
import { foldText } from '@/lib/text/fold'

const first = 'Clôture : 6 juin 2026. '

function read(text: string): string {
  const { kind, date, flags } = readDeadline(readDates(foldText(text)), null)
  return [kind === 'fixed' ? date : kind, ...flags].join(' ')
}

describe('the date is moved', () => {
  it.each([
    'La clôture est reportée au 13 juin 2026.',
    'Le délai a été prolongé jusqu’au 13 juin 2026.',
    'La date de remise des plis a été modifiée et portée au 13 juin 2026.',
    'Suite aux inondations, le dépôt des dossiers est exceptionnellement prorogé au 13 juin 2026.',
    'Dans le cadre du projet Nafa, le dépôt est prolongé jusqu’au 13 juin 2026.',
    'L’association prolonge la réception des candidatures jusqu’au 13 juin 2026.',
    'La date limite passe du 6 au 13 juin 2026.',
    'Inscriptions prolongées jusqu’au 13 juin 2026.',
    'Prolongation : candidatures jusqu’au 13 juin 2026.',
    'Au lieu de : 6 juin 2026, lire : 13 juin 2026.',
  ])('%s', (text) => {
    expect(read(first + text)).toBe('2026-06-13 extended')
  })
})

describe('one date takes another’s place', () => {
  it.each([
    [
      'Au point 7, remplacer « 20 juin 2026 à 16h00 » par « 27 juin 2026 à 16h00 » comme date limite de dépôt.',
      '2026-06-27 extended',
    ],
    [
      'Date limite de réception des offres : veuillez remplacer le 20 juin 2026 par le 27 juin 2026.',
      '2026-06-27 extended',
    ],
    // What is replaced ends nothing.
    ['Au point 3, remplacer « 20 juin 2026 » par « 27 juin 2026 » comme date de la réunion.', 'none'],
    ['Convention : remplacer « 20 juin 2026 » par « 27 juin 2026 ».', 'none'],
    // A person is replaced.
    [
      'Le titulaire partira le 20 juin 2026 : nous cherchons qui puisse le remplacer. Dossiers avant le 27 mai 2026.',
      '2026-05-27',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('another thing is changed, so both dates stand', () => {
  it.each([
    'Sachant lire et compter, ils enverront leur dossier au plus tard le 13 juin 2026.',
    'Lire les TDR avec soin et transmettre l’offre avant le 13 juin 2026.',
    'Le formulaire modifié est à déposer avec le dossier avant le 13 juin 2026.',
    'Une carte prorogée et le CV sont à envoyer avant le 13 juin 2026.',
    'Les permis renouvelés ou prolongés sont à joindre au dossier, à déposer avant le 13 juin 2026.',
    'Les TDR ont été modifiés et les offres sont à remettre avant le 13 juin 2026.',
  ])('%s', (text) => {
    expect(read(first + text)).toBe('2026-06-06 conflict')
  })
})

describe('what is moved is no deadline', () => {
  it.each([
    'Le projet a été prolongé jusqu’au 13 juin 2027.',
    'Le contrat, d’un an, pourra être prolongé jusqu’au 13 juin 2027.',
    'La réunion d’information est reportée au 1er juin 2026.',
    'La date de l’entretien est reportée au 13 juin 2026.',
    'Les tests, d’abord fixés au 10 juin 2026, se tiendront le 13 juin 2026.',
  ])('%s', (text) => {
    expect(read(first + text)).toBe('2026-06-06')
  })

  it('takes the new date beside the former one in brackets', () => {
    expect(read('Clôture : 6 juin 2026 (reportée au 13 juin 2026)')).toBe('2026-06-13 extended')
    expect(read('Clôture : ~6 juin 2026~ 13 juin 2026 (reportée)')).toBe('2026-06-13 extended')
  })
})
