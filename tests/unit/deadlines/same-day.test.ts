import { describePassages } from './passages'

/** A date said again by « le même jour », papers that take each other’s place, and a notice that is taken down. */
describePassages({
  'the same day at an hour of its own': [
    [
      'Ouverture des plis le lundi 9 mars 2026 à 10h30 ; les plis doivent être arrivés le même jour avant 10h.',
      'fixed 2026-03-09 10:00',
    ],
    [
      'Réunion d’information le 9 mars 2026. Les dossiers sont à remettre ce jour-là, à 12h au plus tard.',
      'fixed 2026-03-09 12:00',
    ],
    [
      'Les enveloppes seront ouvertes le 9 mars 2026 à 15h. Elles doivent être déposées le même jour, avant 14h30.',
      'fixed 2026-03-09 14:30',
    ],
    // Something else happens then.
    ['Test écrit le 9 mars 2026 à 8h. Les entretiens auront lieu le même jour à 14h.', 'none'],
    [
      'Dépôt des dossiers au plus tard le 9 mars 2026 à 10h. L’ouverture aura lieu le même jour à 10h30.',
      'fixed 2026-03-09 10:00',
    ],
    // Which day is not said.
    ['Les plis doivent être arrivés le même jour avant 10h.', 'none'],
  ],
  'papers that take each other’s place': [
    ['Remplacer la fiche du 3 mars 2026 par celle du 10 mars 2026.', 'none'],
    ['Veuillez remplacez les TDR du 3 mars 2026 par ceux du 10 mars 2026.', 'none'],
    ['Merci de remplacer le formulaire de candidature du 3 mars 2026 par celui du 10 mars 2026.', 'none'],
    // What ends is moved.
    ['Remplacer la date du 13 mars 2026 par celle du 20 mars 2026 comme date limite.', 'fixed 2026-03-20  extended'],
    [
      'Remplacer la fiche du 3 mars 2026 par celle du 10 mars 2026. Date limite inchangée : 20 mars 2026.',
      'fixed 2026-03-20',
    ],
  ],
  'a notice that is taken down': [
    [
      'Date d’affichage : 02/03/2026 – Date de retrait : 16/03/2026\nCandidatures reçues jusqu’au vendredi 13 mars 2026 à 15h30.',
      'fixed 2026-03-13 15:30 conflict',
    ],
    ['Date d’affichage : 02/03/2026\nDate de retrait : 16/03/2026', 'fixed 2026-03-16'],
    [
      'Date d’affichage : 02/03/2026\nRetrait des dossiers : 04/03/2026\nDépôt jusqu’au 13 mars 2026 à 15h30.',
      'fixed 2026-03-13 15:30',
    ],
  ],
})
