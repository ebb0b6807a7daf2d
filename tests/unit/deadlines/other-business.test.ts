import { describePassages } from './passages'

/** Dates beside words of an end, or of sending, that are about something else than applying; each with its near neighbour that is. */
describePassages({
  'a term that ends by itself': [
    ['Le mandat du comité de gestion expire le 20 mars 2026.', 'none'],
    ['Le bail du bureau de Kita expire le 20 mars 2026. Écrivez-nous dès que possible.', 'none'],
    ['La licence de la radio expire le 20 mars 2026 ; les CV sont attendus le plus tôt possible.', 'none'],
    ['L’avis de recrutement expire le 20 mars 2026.', 'fixed 2026-03-20'],
    ['L’offre de mandat expire le 20 mars 2026.', 'fixed 2026-03-20'],
  ],
  'the work that is bought': [
    ['Les offres seront ouvertes en séance. Les travaux sont achevés avant le 20 mars 2026.', 'none'],
    ['Les plis sont ouverts à 11 h. Les équipements seront livrés avant le 20 mars 2026.', 'none'],
    ['Les plis sont livrés au bureau des marchés avant le 20 mars 2026.', 'fixed 2026-03-20'],
  ],
  'how old a paper is': [
    [
      'Dossiers à déposer avant le 20 mars 2026. Les actes établis avant le 5 février 2026 sont refusés.',
      'fixed 2026-03-20',
    ],
    ['Candidature au plus tard le 20 mars 2026. Casier daté d’après le 3 mars 2026.', 'fixed 2026-03-20'],
    ['Un CV daté et signé est à remettre avant le 20 mars 2026.', 'fixed 2026-03-20'],
  ],
  'whoever stops receiving': [
    ['On cesse d’enregistrer les dossiers le vendredi 20 mars 2026 à 16h.', 'fixed 2026-03-20 16:00'],
    ['Le secrétariat arrête la réception le 20 mars 2026.', 'fixed 2026-03-20'],
    ['L’équipe arrêtera de recevoir des candidatures le 20 mars 2026.', 'fixed 2026-03-20'],
    ['Le projet arrête la collecte de données le 20 mars 2026.', 'none'],
  ],
  'open from now on': [
    ['Dossiers reçus à compter d’aujourd’hui et jusqu’au 20 mars 2026.', 'fixed 2026-03-20'],
    ['Les offres sont recevables à partir de ce jour jusqu’au 20 mars 2026 à 12h.', 'fixed 2026-03-20 12:00'],
    ['Le contrat court à compter de ce jour et jusqu’au 20 mars 2026.', 'none'],
    ['Prise de poste à compter du 20 mars 2026.', 'none'],
  ],
  'what somebody else does in so many days': [
    ['L’association répond par courrier sous huit jours.', 'none'],
    ['La direction rembourse les frais de voyage sous dix jours.', 'none'],
    ['Le tout sous dix jours.', 'fixed 2026-03-12  relative'],
    ['Le dossier est à déposer sous dix jours.', 'fixed 2026-03-12  relative'],
  ],
  'where questions go': [
    ['Elles sont posées par écrit, au plus tard le 20 mars 2026.', 'none'],
    ['Par écrit à clarifications@rive.ne, jusqu’au 20 mars 2026.', 'none'],
    ['Par écrit à recrutement@rive.ne, jusqu’au 20 mars 2026.', 'fixed 2026-03-20'],
  ],
  'what is done in the post': [
    ['- compléter les registres et les rendre avant le 25 du mois ;', 'none'],
    ['- remplir le formulaire et le rendre avant le 20 mars 2026 ;', 'fixed 2026-03-20'],
    ['- déposer les candidatures avant le 20 mars 2026.', 'fixed 2026-03-20'],
  ],
})
