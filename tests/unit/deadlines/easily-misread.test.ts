import { describePassages } from './passages'

/** Dates that a scan, a broken line or what stands beside them makes look like another, or like none. */
describePassages({
  'a day of which the scan left no figure': [
    ['Dépôt des plis jusqu’au vendredi 2O mars 2026 à 10h.', 'fixed 2026-03-20 10:00'],
    ['Dépôt des plis jusqu’au mardi lO mars 2026 à 10h.', 'fixed 2026-03-10 10:00'],
    ['Dossiers à remettre avant le ll mars 2026.', 'fixed 2026-03-11'],
    ['Clôture : IO/03/2026', 'fixed 2026-03-10'],
    // Not the next such weekday, where a date stands there that cannot be read.
    ['Dépôt jusqu’au mardi xx mars 2026.', 'none'],
    ['Dépôt avant vendredi S mars 2026.', 'none'],
    ['Dépôt jusqu’à vendredi 17h.', 'fixed 2026-03-06 17:00 relative'],
    ['Dépôt jusqu’à mardi en matinée.', 'fixed 2026-03-03  relative'],
  ],
  'a period that says itself that it ends': [
    [
      'Le pli est remis à la mairie, quartier\nKourfa, aux heures d’ouverture, du lundi 9 mars 2026 au plus tard le vendredi 20\nmars 2026 à 16 h.',
      'fixed 2026-03-20 16:00',
    ],
    ['Dépôt à l’accueil aux horaires d’ouverture, avant le 20 mars 2026.', 'fixed 2026-03-20'],
    ['L’ouverture des plis se fera au plus tard le 20 mars 2026.', 'none'],
    ['La session se tient du 9 mars 2026 jusqu’au 20 mars 2026.', 'none'],
  ],
  'help with the sending': [
    [
      'Date de clôture : 20/03/2026 à 17h\n\nPour les problèmes d’accès, écrire avant le 16/03/2026 au support du portail.',
      'fixed 2026-03-20 17:00',
    ],
    ['En cas de difficulté technique, écrire avant le 16/03/2026 à aide@rive.org.', 'none'],
    ['Un souci de connexion ? Écrivez avant le 16/03/2026 à aide@rive.org.', 'none'],
    ['Une question ? Écrivez-nous avant le 16/03/2026.', 'none'],
    // The application itself.
    ['Intéressée ? Écrivez-nous avant le 16/03/2026.', 'fixed 2026-03-16'],
    ['En cas de problème technique, déposez votre candidature au bureau avant le 16/03/2026.', 'fixed 2026-03-16'],
    ['Envoyez votre CV au poste d’assistance technique avant le 16/03/2026.', 'fixed 2026-03-16'],
  ],
  'open until somebody is found': [
    ['Appel lancé hier. Il sera clos le jour où la bonne personne aura été trouvée.', 'rolling'],
    ['Le recrutement sera fermé quand les deux postes seront pourvus.', 'rolling'],
    ['Les demandes de stage sont reçues en permanence à l’accueil.', 'rolling'],
    ['Le marché date de 2010. Il sera fermé le jour où un repreneur sera trouvé.', 'none'],
    ['Les demandes d’aide sont reçues en permanence à l’accueil.', 'none'],
  ],
})
