import { describe, expect, it } from 'vitest'
import { readDates, readDeadline } from '@/lib/deadlines/read-deadline'
import { foldText } from '@/lib/text/fold'

function read(text: string, published: string | null = null): string {
  const { kind, date, time, flags } = readDeadline(readDates(foldText(text)), published)
  return [kind === 'fixed' ? date : kind, time, ...flags].filter(Boolean).join(' ')
}

describe('labels that lost the space or stand below', () => {
  it.each([
    ['Closing datejuin 13, 2026\nPosted onmai 30, 2026', '2026-06-13'],
    ['Date limitesamedi 13 juin 2026', '2026-06-13'],
    ['Publié lemai 30, 2026\nDate d’expirationjuin 13, 2026', '2026-06-13'],
    ['13/06/2026\nDate limite', '2026-06-13'],
    ['30/05/2026\nPublié\n13/06/2026\nDate limite\nNafa', '2026-06-13'],
    ['30/05/2026\nDate limite\n13/06/2026\nNafa cherche un gardien', '2026-06-13'],
    ['Poste\tLieu\tDate limite\nGardien\tGao\t13/06/2026', '2026-06-13'],
    ['Poste\tLieu\tPrise de service\nGardien\tGao\t13/06/2026', 'none'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('no other word', () => {
  it.each([
    ['Au plus tard le samedi 13 juin 2026, 17 h', '2026-06-13 17:00'],
    ['Un gardien à Gao. Au plus tard le samedi 13 juin 2026.', '2026-06-13'],
    ['Candidatures : 10 juin 2026. Au plus tard le 13 juin 2026.', '2026-06-10 conflict'],
    ['Vous rendrez le rapport au plus tard le 13 juin 2026.', 'none'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('a start and an end', () => {
  it('is a call’s where it is short, at its head, or could end no contract', () => {
    expect(read('APPEL À PROPOSITIONS\nDate de début : 25 mai 2026\nDate de fin : 13 juin 2026')).toBe('2026-06-13')
    expect(read('Début : 1er juillet 2026\nFin : 13 juin 2026', '2026-06-01')).toBe('2026-06-13')
  })

  it('is the contract’s otherwise', () => {
    expect(read('Date de début : 25 mai 2026\nDate de fin : 31 décembre 2026')).toBe('none')
    expect(read('Durée : 14 mois, fin le 31 décembre 2026')).toBe('none')
  })
})

describe('what is closed, read or told of elsewhere', () => {
  it.each([
    ['Recrutement clos le 13 juin 2026 à 10h.', '2026-06-13 10:00'],
    ['L’audit porte sur l’exercice clos le 31 décembre 2025.', 'none'],
    ['L’appel se clôt à 17 h TU le 13 juin 2026', '2026-06-13 17:00 time-zone-stated'],
    ['Le projet se clôt le 31 décembre 2027.', 'none'],
    ['Le bail expire le 13 juin 2026.', 'none'],
    ['Le jury lira les dossiers avant le 13 juin 2026.', 'none'],
    [
      'Les autres offres (clôture le 10 juin 2026) font l’objet d’un avis distinct. Dépôt ici jusqu’au 13 juin 2026.',
      '2026-06-13',
    ],
    [
      'Rectificatif du 3 juin 2026 à l’avis n° 4/2026 du 1er mai 2026 : candidatures jusqu’au 13 juin 2026.',
      '2026-06-13',
    ],
    [
      'Envoyez :\n- un CV\n- les contacts de deux employeurs\nà rh@nafa.org, au plus tard le 13 juin 2026',
      '2026-06-13',
    ],
    ['Envoyez :\nun CV\nles contacts de deux employeurs\nà rh@nafa.org, au plus tard le 13 juin 2026', '2026-06-13'],
    ['Envoyez le tout à rh@nafa.org, objet : Refonte du site\nNafa, le 13 juin 2026 au plus tard.', '2026-06-13'],
    ['Dossiers à envoyer au plus tard, le 13 juin 2026 à 17 h.', '2026-06-13 17:00'],
    ['Stage de préparation au départ : 23-27 juin 2026 Date limite de candidature : 13 juin 2026', '2026-06-13'],
    ['Lieu :\tGao\nContrat :\tCDD\nDate limite :\t13 juin 2026', '2026-06-13'],
    ['Les dossiers sont reçus du 4 mai 2026 (inclus) au 13 juin 2026 (inclus) à 17h.', '2026-06-13 17:00'],
    ['Les offres sont reçues pendant 21 jours francs à compter du 23 mai 2026.', '2026-06-13 relative'],
    ['Les offres restent valables 90 jours à compter du 13 juin 2026.', 'none'],
    ['Merci de postuler aujourd’hui avant minuit.', '24:00 relative midnight'],
    ['Date limite : 13 juin 2026 @ 17:00', '2026-06-13 17:00'],
    [
      'Nafa : appel à candidatures\n\n2 juin 2026 par La rédaction | Emplois ONG\n\nDossiers au plus tard le 13 juin 2026.',
      '2026-06-13',
    ],
    ['Clôture des dépôts\n13 juin 2026 par courriel', '2026-06-13'],
    [
      'Dépôt avant le 13 juin 2026.\no Renouveler à temps l’agrément (échéance : 4 juin 2026), les baux\no Suivre les visas',
      '2026-06-13',
    ],
  ])('%s', (text, expected) => {
    expect(read(text).replace(' extended', '')).toBe(expected)
  })
})
