import { describe, expect, it } from 'vitest'
import { readNotice } from '@/lib/extraction/read-notice'
import { read, readOne } from './read'

const start = (text: string) => readOne(text).start?.value ?? null

describe('start of the work', () => {
  it.each([
    ['Date de prise de fonction : 10 Mars 2026', '2026-03-10'],
    ['Départ en mission : août 2026', '2026-08'],
    ['Date probable de prise de service : 2 mars 2026', '2026-03-02'],
    ['Durée du contrat : 10/10/2026 au 30/04/2027', '2026-10-10'],
    ['Contrat de six mois du 1er juin au 30 novembre 2026.', '2026-06-01'],
    ['Le chauffeur sera en poste à Gao dès le 1er avril 2026.', '2026-04-01'],
    ['La mission a lieu à Gao. Elle durera dix mois à partir du 5 janvier 2026.', '2026-01-05'],
    ['Début de la mission : avril 2026', '2026-04'],
    ['Période de la mission :\n\n15/10/2023 au 30/03/2027 en temps partiel', '2023-10-15'],
    ['La prise de service est fixée au 05 janvier 2026.', '2026-01-05'],
    ['Durée\n\n20 jours de travail, entre le 19 octobre et le 18 décembre 2025', '2025-10-19'],
    ['La mission compte 45 jours ouvrables, à compter du 3 novembre 2025.', '2025-11-03'],
    ['⏱️ 21 jours, dès le 24 novembre 2025', '2025-11-24'],
    ['➡️ *On commence quand ?* Lundi 9 mars 2026', '2026-03-09'],
    ['Premier jour : lundi 2 mars 2026', '2026-03-02'],
    ['Pour A) et B), on commence le 1er octobre 2026.', '2026-10-01'],
    ['ARTICLE 7 : DE LA PRISE DE SERVICE\n\nElle est prévue le 1er avril 2026.', '2026-04-01'],
    ['ARTICLE 7 : DE LA FORMATION\n\nElle est prévue le 1er avril 2026.', null],
    ['Article 3 – Délai d’exécution\nDeux (2) mois à partir du 1er juin 2026, soit 30 hommes-jours.', '2026-06-01'],
    ['Contrat de 12 mois prorogeable, incorporation le 1 mars 2026.', '2026-03-01'],
    ['Nous aimerions que vous commenciez en janvier 2026.', '2026-01'],
    ['Deux mois de préavis à partir du 1er juin 2026.', null],
    ['Le travail commence le 1er avril 2026.', '2026-04-01'],
    ['✅ Démarrage 20/04/2026', '2026-04-20'],
    ['CDD de 9 mois\n- Commence le 6 avril 2026', '2026-04-06'],
    ['Le contrat est un CDD d’un an, renouvelable, qui commence le 4 janvier 2026.', '2026-01-04'],
    ['Le stage dure six mois et débute en avril 2026, à Gao.', '2026-04'],
    ['La mission devrait débuter le 20 décembre 2025.', '2025-12-20'],
    ['Poste à pourvoir en mars 2026', '2026-03'],
    ['L’ONG recrute, pour dix mois à compter du 2 novembre 2026, un juriste.', '2026-11-02'],
    ['Au lieu de : « prise de service le 15 avril 2026 »\nLire : « prise de service le 1er mai 2026 ».', '2026-05-01'],
    ['Date de recrutement pour tous les postes : 1er mars 2026', '2026-03-01'],
    ['Date probable de démarrage : 4 mai 2026', '2026-05-04'],
    ['Arrivée souhaitée le 18 mai 2026', '2026-05-18'],
    ['Nous voulons que la personne choisie commence le 8 juin 2026.', '2026-06-08'],
    ['Les contrats prendront effet le lundi 11 mai 2026.', '2026-05-11'],
    ['Être disponible dès le 15 avril 2026.', '2026-04-15'],
    ['Vous rejoindrez l’équipe le 4 mai 2026.', '2026-05-04'],
    ['Le délai d’exécution est de deux mois à compter du 4 mai 2026.', '2026-05-04'],
    ['CDD du 4 mai 2026 au 31 décembre 2026', '2026-05-04'],
    ['CDD de mars à décembre 2026', '2026-03'],
    ['Contrat : six mois, dès avril 2026', '2026-04'],
    ['Durée : 4 mois (mai – août 2026)', '2026-05'],
    ['Le stage se déroule de mai à août 2026.', '2026-05'],
    ['La mission est prévue en mai 2026.', '2026-05'],
    ['Poste vacant à compter du 4 mai 2026', '2026-05-04'],
    ['Signature : 4 mai 2026\nDébut des prestations : 11 mai 2026', '2026-05-11'],
    ['Début : mai 2026\nLa fête annuelle a lieu le 8 septembre 2026.', '2026-05'],
  ])('%s', (text, expected) => {
    expect(start(text)).toBe(expected)
  })

  it.each([
    'Début : Dès que possible',
    'Date limite : 4 mai 2026',
    'Le projet démarre le 1er avril 2026 pour 18 mois.',
    'La prestation durera trente (30) jours à compter de la signature du contrat.',
    'L’année scolaire a commencé le 6 octobre 2025.',
    'Une formation du personnel commence le 4 mai 2026.',
    'Les entretiens pour le poste débutent le 4 mai 2026.',
    'La campagne démarre en mai 2026.',
    'Date de début du projet : 4 mai 2026',
    'Date de démarrage des entretiens : 4 mai 2026',
    'Les dossiers sont disponibles à partir du 4 mai 2026.',
    'Prise de service : deuxième trimestre 2026',
    'Le contrat sera signé le 4 mai 2026.',
    'Le recrutement démarre le 11 mai 2026.',
    'Rapport de démarrage : 11 mai 2026',
    'La rentrée débute le 11 mai 2026 et le contrat court dix mois.',
    'La date, fixée au départ au 4 mai 2026, est reportée pour les consultants.',
    'Entrée en fonction : dès que possible\nLe conseil se réunit le 4 mai 2026.',
  ])('none in « %s »', (text) => {
    expect(start(text)).toBeNull()
  })

  it('takes the cell of the table of posts', () => {
    const { postings } = read(
      'Poste      | Nombre | Prise de service\nGardien    | 02     | 04/05/2026\nComptable  | 01     | 18/05/2026',
    )
    expect(postings.map((posting) => posting.start?.value)).toEqual(['2026-05-04', '2026-05-18'])
  })

  it('gives a month without a year the first such one from the publication, and says so', () => {
    const [posting] = readNotice('Prise de service : début mars', { published: '2026-04-10', country: null }).postings
    expect(posting?.start).toMatchObject({ value: '2027-03', flags: ['inferred'] })
    expect(start('Prise de service : début mars')).toBeNull()
  })

  it.each([
    'Consultation\nRéunion de cadrage : 3 mai 2026',
    'Étude des sols\nRéunion de lancement du projet : 13 avril 2026',
    'Stagiaire à Kita\nDate d’effet : celle de la loi du 15 juin 2026',
    'Comptable à Kita\nPrise de service dès que possible ; candidatures avant le 3 mars 2026',
    'Comptable à Kita\nL’équipe en poste depuis le 3 mai 2026 compte six agents.',
    'Le projet est financé. Il durera dix mois à partir du 5 janvier 2026.',
    'Un stage de départ se tiendra du 1er au 5 décembre 2025.',
  ])('none in « %s »', (text) => {
    expect(start(text)).toBeNull()
  })

  it.each([
    [
      'Audit du projet\nEtape | Echéance\nDépôt des offres | 27 mars 2026\nRéunion de lancement | 13 avril 2026',
      '2026-04-13',
    ],
    ['Stagiaire à Kita\nEngagement : convention de stage de cinq mois\nDate d’effet : 15 juin 2026', '2026-06-15'],
    ['Comptable à Kita\nDate de début prévue :\n01-juin-2026\nContrat : CDD', '2026-06-01'],
    ['Comptable à Kita\nDate de prise de service :\n01 / 06 / 2026', '2026-06-01'],
    ['Comptable à Kita\nDate d’entrée :\n1er juin 2026.', '2026-06-01'],
    ['Comptable à Kita\nArrivée souhaitée :\n1er juin 2026', '2026-06-01'],
    ['Comptable à Kita. Nous voulons quelqu’un en poste pour le 11 mai 2026.', '2026-05-11'],
  ])('in %j', (text, date) => {
    expect(start(text)).toBe(date)
  })
})
