import { describePassages } from './passages'

describePassages({
  'counted from a stated day': [
    ['Les candidatures sont reçues pendant 15 jours à compter du 2 mars 2026.', 'fixed 2026-03-17  relative'],
    [
      'Les dossiers doivent être déposés dans un délai de dix (10) jours à compter du lundi 2 mars 2026.',
      'fixed 2026-03-12  relative',
    ],
    ['Le délai de soumission est de 21 jours à compter du 04/03/2026.', 'fixed 2026-03-25  relative'],
    ['Durée de publication : 15 jours à partir du 4 mars 2026', 'fixed 2026-03-19  relative'],
    ['Dépôt des plis : dix jours ouvrables suivant le 2 mars 2026, au secrétariat.', 'fixed 2026-03-16  relative'],
    ['Inscriptions ouvertes deux semaines à compter de la date du 2 mars 2026.', 'fixed 2026-03-16  relative'],
  ],
  'counted by the notice itself': [
    [
      'Soumission des offres : au plus tard 21 jours après la date de publication, soit le 25 mars 2026.',
      'fixed 2026-03-25',
    ],
    [
      'Au plus tard quinze jours après la publication, soit au plus tard le 20 mars 2026 à 17h.',
      'fixed 2026-03-20 17:00',
    ],
    [
      'Vous avez trois semaines à compter de la publication du présent avis, soit jusqu’au 25 mars 2026, pour postuler.',
      'fixed 2026-03-25',
    ],
    [
      'Délai de dépôt : 15 jours à compter de la date de publication, soit du 4 mars 2026 au 19 mars 2026.',
      'fixed 2026-03-19',
    ],
    // In brackets it is the day that the notice counts from.
    [
      'Dans les 15 jours suivant la date de publication (4 mars 2026), envoyer le dossier.',
      'fixed 2026-03-19  relative',
    ],
  ],
  'under a label': [
    ['Délai de candidature : 2 semaines', 'fixed 2026-03-16  relative'],
    ['Délai pour le dépôt des dossiers : quinze (15) jours', 'fixed 2026-03-17  relative'],
    ['Délai d’exécution : 15 jours', 'none'],
    ['Délai de réponse de notre part : 15 jours', 'none'],
    [
      'Dépôt au secrétariat dans un délai de quinze jours à compter de la date de signature de la\n   présente demande.',
      'fixed 2026-03-17  relative',
    ],
    ['L’accès est soumis à l’autorisation du Centre forestier, délivrée sous cinq jours.', 'none'],
  ],
  'in hours': [
    ['Dépôt des dossiers au plus tard 72 heures après publication.', 'fixed 2026-03-05  relative'],
    ['Dépôt des dossiers dans les 48 heures suivant la parution de l’avis.', 'fixed 2026-03-04  relative'],
    ['Les candidats seront contactés dans les 48 heures suivant le test.', 'none'],
  ],
  'the end of a month': [
    ['Dépôt avant la fin du mois de mai.', 'fixed 2026-05-31  relative'],
    ['Candidatures avant fin mars.', 'fixed 2026-03-31  relative'],
    ['Offre valable jusqu’à fin octobre 2026', 'fixed 2026-10-31  relative'],
    ['Vos dossiers sont attendus d’ici à la fin de février.', 'fixed 2027-02-28  relative'],
    ['Le contrat court jusqu’à fin décembre 2026.', 'none'],
    ['Poste à pourvoir fin mars 2026.', 'none'],
    ['Les entretiens se tiendront avant fin mars 2026.', 'none'],
  ],
  'the day of display is no end': [
    [
      'Affichage du 2 mars 2026. Dépôt dans les cinq jours ouvrables suivant la publication.',
      'fixed 2026-03-09  relative',
    ],
    ['Affichage du 2 au 9 mars 2026. Dépôt jusqu’au 6 mars 2026.', 'fixed 2026-03-06  conflict'],
  ],
  'a month over two lines': [
    ['Propositions au plus\ntard le 11 juil\nlet 2026 à 12\nheures', 'fixed 2026-07-11 12:00'],
    ['Dépôt au plus tard le 12 mars\nauprès de la directrice', 'fixed 2026-03-12  year-inferred'],
  ],
  'a mistyped month': [
    ['Date limite de dépôt le 16 févrire 2026', 'fixed 2026-02-16  before-publication'],
    ['Date limite de dépôt le 16 avrli 2026', 'fixed 2026-04-16'],
  ],
  'what lasts so long is no time to apply': [
    ['Le contrat, d’une durée de 6 mois à compter du 1er avril 2026, est renouvelable.', 'none'],
    ['Validité des offres : 60 jours à compter du 12 mars 2026.', 'none'],
    ['Les soumissionnaires restent engagés pendant 90 jours à compter du 12 mars 2026.', 'none'],
    ['Contrat de 12 mois à compter du 1er avril 2026. Dossiers avant le 20 mars 2026.', 'fixed 2026-03-20'],
  ],
})
