import { describePassages } from './passages'

/** What job boards, copying sites and tenders write, each with what must not be read like it. */
describePassages({
  'a question of the notice itself': [
    ['Les questions écrites sont recevables jusqu’au 7 mars 2026.', 'none'],
    ['Les demandes de renseignements seront reçues jusqu’au 7 mars 2026. Plis : 16 mars 2026.', 'fixed 2026-03-16'],
    ['Les questions et les dossiers sont recevables jusqu’au 7 mars 2026.', 'fixed 2026-03-07'],
    [
      'Jusqu’à quand ?\nLes fiches sont ramassées le vendredi 20 mars 2026 à 17h30 ; les autres attendront.',
      'fixed 2026-03-20 17:30',
    ],
    ['Quand ?\nLes ateliers se tiennent le vendredi 20 mars 2026.', 'none'],
  ],
  'a former date told in the past': [
    [
      'Le communiqué du 2 mars fixait la fin du dépôt au 9 mars 2026 ; les dossiers seront finalement acceptés jusqu’au 16 mars 2026 à 16h30.',
      'fixed 2026-03-16 16:30 extended',
    ],
    [
      'L’ONG prolonge son appel pour ces 02 profils (04 mars 2026)\nNouvelle échéance : 20 mars 2026',
      'fixed 2026-03-20  extended',
    ],
    ['Date limite prorogée (20 mars 2026)', 'fixed 2026-03-20  extended'],
  ],
  'what else a date in brackets may be of': [
    ['Il rédige les CV, organise deux forums (4 juin et 5 novembre 2026).', 'none'],
    ['Elle reçoit les dossiers, tient deux permanences (4 et 5 juin 2026).', 'none'],
    ['Dépôt des dossiers (du 4 au 16 mars 2026) au secrétariat', 'fixed 2026-03-16'],
    [
      'Appel à bénévoles pour le festival (Bizerte, du 24 au 27 juillet) : inscris-toi avant le 10 juillet 2026',
      'fixed 2026-07-10',
    ],
  ],
  'said before an aside or on the next line': [
    [
      'Le dépôt, commencé le 2 mars 2026, prendra fin le 16 mars 2026 à 17h30 (heure locale).',
      'fixed 2026-03-16 17:30 time-zone-stated',
    ],
    ['Le contrat, commencé le 2 mars 2026, prendra fin le 16 mars 2027.', 'none'],
    [
      'Les dossiers sont reçus à partir du 3 mars 2026, et ce, jusqu’au 14 mars 2026 à 17h30.',
      'fixed 2026-03-14 17:30',
    ],
    [
      '      Les candidatures parvenues après le vendredi 13\n      mars 2026 à 15 h 00 ne sont pas lues.',
      'fixed 2026-03-13 15:00',
    ],
    [
      'au secrétariat de la\ncoordination de Fada, au plus tard le 9\nmars\n2026 à 15\nheures 30 minutes. Les plis portent\nle nom de la zone.',
      'fixed 2026-03-09 15:30',
    ],
    [
      'Le pli doit être inscrit au registre de la base le lundi 16 mars 2026 à 18h30 au plus tard.',
      'fixed 2026-03-16 18:30',
    ],
    ['Entreprise inscrite au registre du commerce avant le 16 mars 2026', 'none'],
    ['Envoyez-nous un mail avec CV et disponibilités avant le lundi 16 mars 2026, 18h.', 'fixed 2026-03-16 18:00'],
    ['*DL* 👉🏾 16/03/26 à 17h00\n*Lieu* 👉🏾 Kita', 'fixed 2026-03-16 17:00'],
    [
      'Je postule avant le lundi 16 mars à midi\nJe commence le 1er avril à Midelt',
      'fixed 2026-03-16 12:00 year-inferred',
    ],
    [
      'Nous prenons les candidatures à n’importe quel moment. Les soutenances ont lieu avant le 31 juillet 2026.',
      'rolling',
    ],
    ['La fiche reste visible et sera dépubliée sitôt qu’un contrat aura été signé.', 'rolling'],
    ['Vos questions arrivent à la première adresse avant le 9 mars 2026. Offres : 16 mars 2026.', 'fixed 2026-03-16'],
  ],
  'lines of the page': [
    ['Déposée le : 02/03/2026 à 10:41\nFin de parution : 20/03/2026', 'fixed 2026-03-20'],
    ['Le dossier est déposé le : 20/03/2026 au plus tard', 'fixed 2026-03-20'],
    ['Contract: 24 months, until 30/09/2027 | Open until filled', 'rolling'],
    ['DATE LIMITE\n:\n17\nMARS\n2026\nA 12H\n00\nPRISE DE SERVICE\n:\n04/05/2026', 'fixed 2026-03-17 12:00'],
    [
      'Dépôt des offres de prix : 20 mars 2026 à 12H:00 TU au plus tard, dans l’urne.',
      'fixed 2026-03-20 12:00 time-zone-stated',
    ],
    ['Paiement du prix : 20 mars 2026', 'none'],
  ],
  'a time before its date': [
    [
      'Applications must reach us no later than 5 pm GMT on Friday, 20 March 2026.',
      'fixed 2026-03-20 17:00 time-zone-stated',
    ],
    ['تودع الملفات قبل الساعة الرابعة مساء من يوم 20 مارس 2026', 'fixed 2026-03-20 16:00'],
  ],
  'what OCR makes of a month': [
    ['Date Iimite de dép0t des d0ssiers : Ie l2 ju1n 2O26 à 15hO0', 'fixed 2026-06-12 15:00'],
    ['Dépôt avant le 4 ju1llet 2026', 'fixed 2026-07-04'],
  ],
})
