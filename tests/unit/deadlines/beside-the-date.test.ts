import { describePassages } from './passages'

/** What stands right beside a date and says more of it, or says that it is another's. */
describePassages({
  'short months between hyphens': [
    ['Clôture : 20-mars-2026, 16h00 TU', 'fixed 2026-03-20 16:00 time-zone-stated'],
    ['Clôture : 20-avr.-2026 à 16h00', 'fixed 2026-04-20 16:00'],
    ['Publication : 2-sept.-2026\nDate limite : 20-sept.-2026', 'fixed 2026-09-20'],
  ],
  'a zone behind the words that end the time, or in its bracket': [
    [
      'Votre dossier doit nous parvenir le 20/03/2026 à 16h00 au plus tard (heure locale).',
      'fixed 2026-03-20 16:00 time-zone-stated',
    ],
    ['Dépôt le 20/03/2026 à 16h, délai de rigueur, heure de Dakar.', 'fixed 2026-03-20 16:00 time-zone-stated'],
    ['Deadline: 20-Mar-26 (5 pm Tunis)', 'fixed 2026-03-20 17:00 time-zone-stated'],
    ['Date de clôture (17h, heure de Niamey) : 20/03/2026', 'fixed 2026-03-20 17:00 time-zone-stated'],
    ['Date limite (avant midi) : vendredi 20 mars 2026', 'fixed 2026-03-20 12:00'],
    // A bracket that tells no time, and hours of the counter.
    ['Date limite (dépôt physique) : 20/03/2026', 'fixed 2026-03-20'],
    ['Dépôt (de 8h à 15h) : jusqu’au 20/03/2026', 'fixed 2026-03-20'],
    ['Dépôt jusqu’au 20 mars 2026 (17h, guichet Nord)', 'fixed 2026-03-20 17:00'],
  ],
  'an hour for which something is due': [
    ['À transmettre pour 12 h 00 au plus tard, le 20 mars 2026, à marches@rive.example.', 'fixed 2026-03-20 12:00'],
    ['Offres attendues pour 10h précises le 20 mars 2026.', 'fixed 2026-03-20 10:00'],
  ],
  'a scan that takes l for 1': [
    ['Ia date 1imite de dép0t est fixée au O6 rnars 2O26 à l7h3O', 'fixed 2026-03-06 17:30'],
    ['Les 1ettres sont reçues jusqu’au 1undi 16 mars 2026.', 'fixed 2026-03-16'],
  ],
  'when a page went up': [
    ['Date d’affichage : 2 mars 2026\nDate de fermeture : 20 mars 2026', 'fixed 2026-03-20'],
    ['Vue 906 fois | En ligne depuis le 02/03/2026\nPostulez avant le 20/03/2026.', 'fixed 2026-03-20'],
    ['Annonce visible depuis le 2 mars 2026. Dossiers à déposer avant le 20 mars 2026.', 'fixed 2026-03-20'],
    ['Postulez en ligne jusqu’au 20/03/2026.', 'fixed 2026-03-20'],
    ['Date d’affichage : du 2 au 20 mars 2026', 'fixed 2026-03-20'],
  ],
  'what is settled, closed or opened behind doors': [
    [
      'Le cabinet vérifiera l’inventaire arrêté au 31 décembre 2025, remis en janvier. Plis à remettre avant le 20 mars 2026.',
      'fixed 2026-03-20',
    ],
    ['Il audite les comptes de l’exercice clos le 31 décembre 2025 et reçus ensuite.', 'none'],
    ['Dépôt des plis avant le 20 mars 2026. Ils sont ouverts à huis clos le 23 mars 2026.', 'fixed 2026-03-20'],
    ['Le dépôt est clos le 20 mars 2026.', 'fixed 2026-03-20'],
  ],
  'questions that a heading names': [
    [
      'Article 8 – Remise\nLes plis sont à remettre au siège au plus tard le 20 mars 2026.\nArticle 9 – Éclaircissements\nPar courriel seulement, au plus tard le 12 mars 2026.',
      'fixed 2026-03-20',
    ],
    ['Renseignements\nPar écrit, jusqu’au 12 mars 2026.', 'none'],
    ['Renseignements\nVotre candidature, par courriel, jusqu’au 12 mars 2026.', 'fixed 2026-03-12'],
    ['Candidature\nPar courriel seulement, au plus tard le 20 mars 2026.', 'fixed 2026-03-20'],
  ],
  'what is added': [
    [
      'Dossier : CV ; pour les superviseurs, ajouter les attestations.\nAu plus tard ce vendredi 13 mars 2026 à 15h30.',
      'fixed 2026-03-13 15:30',
    ],
    ['Offre ajoutée le 2 mars 2026. Dossiers avant le 13 mars 2026.', 'fixed 2026-03-13'],
  ],
  'a form that is given back': [
    ['Les candidats retireront la fiche au guichet et la rendront remplie avant le 13 mars 2026.', 'fixed 2026-03-13'],
    ['La fiche est à rendre dûment complétée au plus tard le 13 mars 2026.', 'fixed 2026-03-13'],
    ['Le jury retirera les copies et rendra son avis avant le 13 mars 2026.', 'none'],
  ],
  'one date for another': [
    ['ERRATUM : « jusqu’au 13/03/2026 » lire plutôt « jusqu’au 20/03/2026 ».', 'fixed 2026-03-20  extended'],
    ['Au point 4, « avant le 13 mars 2026 », il faut lire : « avant le 20 mars 2026 ».', 'fixed 2026-03-20  extended'],
    ['Dépôt avant le 13 mars 2026. Lire les TDR avant d’écrire.', 'fixed 2026-03-13'],
    [
      'Additif n°1 : la date du jeudi 12 mars 2026 à 9h00 est remplacée par celle du jeudi 19 mars 2026 à 9h00.',
      'fixed 2026-03-19 09:00 extended',
    ],
    ['Dépôt avant le 13 mars 2026. Le formulaire du 2 mars est remplacé par celui du 5 mars 2026.', 'fixed 2026-03-13'],
  ],
  'open until somebody is found': [
    ['Vu l’urgence, chaque dossier est examiné dès son arrivée. Mission de mars à juin 2026.', 'rolling'],
    ['Dépôt avant le 20 mars 2026. Les candidatures sont étudiées dès leur arrivée.', 'fixed 2026-03-20'],
    ['Le candidat est formé dès son arrivée. Mission de mars à juin 2026.', 'none'],
    ['Nous lisons les candidatures à leur arrivée et fermerons l’annonce lorsque l’équipe sera complète.', 'rolling'],
    ['Base de formateurs : adhésion possible toute l’année. Premier regroupement le 20 mars 2026.', 'rolling'],
    ['L’équipe est disponible toute l’année. Dossiers avant le 20 mars 2026.', 'fixed 2026-03-20'],
  ],
  'Arabic: interviews, trainings and beginnings': [
    ['آخر يوم لاستقبال الطلبات : 12 مارس 2026\nمقابلة المترشحين : 22 مارس 2026', 'fixed 2026-03-12'],
    ['آخر أجل لإيداع الملفات 12 مارس 2026. الاختبارات الكتابية يوم 22 مارس 2026.', 'fixed 2026-03-12'],
    ['تستقبل الجمعية الطلبات على مدار السنة. تنطلق الدورة التكوينية يوم 22 مارس 2026.', 'rolling'],
    ['غلق الترشحات يوم 12 مارس 2026.', 'fixed 2026-03-12'],
  ],
  'counted from the notice’s own date': [
    [
      'Vous disposez de dix (10) jours ouvrables, comptés à partir de la signature du présent avis, pour déposer.',
      'fixed 2026-03-16  relative',
    ],
    [
      'Le délai de préparation des offres est de vingt et un (21) jours à compter de la date portée au bas de ce document.',
      'fixed 2026-03-23  relative',
    ],
    ['Le titulaire rend son rapport dix jours après la signature du contrat.', 'none'],
  ],
  'short and split figures': [
    ['D.L. 20/03/26 à 17H30. Dépôt à l’accueil.', 'fixed 2026-03-20 17:30'],
    ['Les CV sont pris jusqu’au 1er/04/2026 à 17h.', 'fixed 2026-04-01 17:00'],
    [
      'Étape | Jour | Mois | Année\nPublication | 02 | 03 | 2026\nClôture des candidatures | 20 | 03 | 2026',
      'fixed 2026-03-20',
    ],
    ['Poste | Nombre | Durée\nMaçon | 04 | 12', 'none'],
  ],
  'the last thing taken': [
    ['Le dernier reçu sera délivré le vendredi 20 mars 2026 à 18 h.', 'fixed 2026-03-20 18:00'],
    ['Nous lirons tout ce qui sera arrivé vendredi 20 mars 2026 à midi.', 'fixed 2026-03-20 12:00'],
    ['Les deux fichiers doivent y être le 20 mars 2026 à 12 h 00 au plus tard.', 'fixed 2026-03-20 12:00'],
    ['• Version papier (quartier Zaria) : vendredi 20 mars 2026 à 17h au plus tard', 'fixed 2026-03-20 17:00'],
    ['Nous lirons tout ce qui concerne le forum du 20 mars 2026.', 'none'],
    ['Le rapport est à remettre le 20 mars 2026 au plus tard.', 'none'],
  ],
  'what lasts or ends later': [
    ['Dossiers avant le 20 mars 2026. Les CV non retenus sont détruits au 31 décembre 2026.', 'fixed 2026-03-20'],
    [
      'Plis à remettre avant le 20 mars 2026. Ils restent engagés par leur offre jusqu’au 30 juin 2026.',
      'fixed 2026-03-20',
    ],
    [
      'Dossiers avant le 20 mars 2026. Le programme a débuté le 1er octobre 2024 ; sa clôture est prévue le 31 mars 2027.',
      'fixed 2026-03-20',
    ],
    ['Dossiers avant le 20 mars 2026. Nous espérons avoir choisi pour le 15 mai 2026.', 'fixed 2026-03-20'],
  ],
  'a forwarded message': [
    [
      '2 mars 2026, 07:12 – Annonce relayée\nL’appel à candidatures prend fin dans 5 jours.',
      'fixed 2026-03-07  relative',
    ],
    ['20 mars 2026, 12:00 – remise des offres', 'fixed 2026-03-20 12:00'],
  ],
  'no end at all': [
    ['Base de consultants. Ce fichier n’est jamais clos : inscrivez-vous quand vous le souhaitez.', 'rolling'],
    ['La recherche se poursuit jusqu’à l’identification du bon profil.', 'rolling'],
    ['Appel continu à mentors : chaque dossier est évalué à la session qui suit (10 avril 2026).', 'rolling'],
    ['Nous lisons chaque dossier dès réception ; l’appel prendra fin quand le poste sera attribué.', 'rolling'],
    ['L’appel prendra fin le 20 mars 2026.', 'fixed 2026-03-20'],
  ],
})
