import { describe, expect, it } from 'vitest'
import { readDates, readDeadline } from '@/lib/deadlines/read-deadline'
import { foldText } from '@/lib/text/fold'

/** A Monday: the day on which every notice below is published. */
const published = '2026-03-02'

/** « kind date time flags » of a passage. */
function read(text: string): string {
  const { kind, date, time, flags } = readDeadline(readDates(foldText(text)), published)
  return [kind, date, time, flags.join()].join(' ').trim()
}

/** Ways to say a deadline, each beside near misses; all written for this project. */
const passages: Record<string, [string, string][]> = {
  'the hour, wherever it stands': [
    [
      'Dossiers acceptés jusqu’à 16h00 le lundi 16 mars 2026 (heure de Niamey).',
      'fixed 2026-03-16 16:00 time-zone-stated',
    ],
    [
      'Les plis sont reçus le seize mars deux mille vingt-six (16/03/2026) à neuf heures (09h00).',
      'fixed 2026-03-16 09:00',
    ],
    [
      'Offres attendues le 16 mars 2026 au plus tard, à quinze heures trente (15h30), heure locale.',
      'fixed 2026-03-16 15:30 time-zone-stated',
    ],
    ['Date limite : 16 mars 2026. Heure limite : 14h30.', 'fixed 2026-03-16 14:30'],
    ['Candidatures avant le 16 mars 2026, dernier délai à 17 heures.', 'fixed 2026-03-16 17:00'],
    ['Clôture : 16 mars 2026 à 12h (midi), 10h GMT', 'fixed 2026-03-16 12:00 time-zone-stated'],
    [
      'La remise des plis, prévue le 10 mars 2026 à 9h30, est reportée au 24 mars 2026 à la même heure.',
      'fixed 2026-03-24 09:30 extended',
    ],
    ['Dépôt des CV jusqu’au 16 mars 2026 à 17 h et demie.', 'fixed 2026-03-16 17:00'],
    ['Deadline: 16 March 2026, 17:00 Morocco Standard Time', 'fixed 2026-03-16 17:00 time-zone-stated'],
    ['Vos dossiers à midi le 16 mars 2026 au plus tard.', 'fixed 2026-03-16 12:00'],
    ['Dépôt au secrétariat jusqu’au 16 mars 2026, de 8h à 12h30.', 'fixed 2026-03-16'],
    ['Candidatures jusqu’au 16 mars 2026 à 17:30h', 'fixed 2026-03-16 17:30'],
    ['Les soumissions se font avant 10h30 TU le 16 mars 2026.', 'fixed 2026-03-16 10:30 time-zone-stated'],
    ['Date et heure limites de remise : 16/03/2026 - 10H00', 'fixed 2026-03-16 10:00'],
    ['Applications must reach us by 5.30 pm on 16 March 2026.', 'fixed 2026-03-16 17:30'],
  ],
  'the sentence turned round': [
    [
      'Toute candidature reçue après le 16 mars 2026 à 12h00 sera ignorée et ne sera pas lue.',
      'fixed 2026-03-16 12:00',
    ],
    ['Passé le 16 mars 2026, plus aucun dossier ne sera accepté.', 'fixed 2026-03-16'],
    ['Passé le délai du 16 mars 2026 à 15h, le registre sera fermé.', 'fixed 2026-03-16 15:00'],
    ['Un programme qui se termine le 31 décembre 2026, dans lequel le poste s’inscrit.', 'none'],
    ['L’accord de partenariat expire le 30 novembre 2026.', 'none'],
    ['Au-delà du 16 mars 2026, les offres seront rejetées.', 'fixed 2026-03-16'],
    ['Le 16 mars 2026 à 17h est la date limite de dépôt.', 'fixed 2026-03-16 17:00'],
    ['Le 16 mars 2026 à 16h30, le registre des candidatures sera clos.', 'fixed 2026-03-16 16:30'],
    ['C’est jeudi 12 mars à 18h que la boîte aux lettres ferme.', 'fixed 2026-03-12 18:00 year-inferred'],
    ['Ne tardez pas à envoyer vos CV : vendredi 13 mars 2026, c’est fini.', 'fixed 2026-03-13'],
    ['Pour le 16 mars 2026 au plus tard, merci de nous faire parvenir vos dossiers.', 'fixed 2026-03-16'],
    ['Nous ne prendrons plus de dossiers après le 16 mars 2026.', 'fixed 2026-03-16'],
    ['La mission débutera après le 16 mars 2026.', 'none'],
    ['Le dépouillement commencera après le 16 mars 2026.', 'none'],
  ],
  'sent early, which is no end': [
    [
      'Les dossiers reçus avant le 10 mars 2026 seront étudiés en priorité ; clôture le 20 mars 2026.',
      'fixed 2026-03-20',
    ],
    ['Les candidatures envoyées avant le 10 février 2026 ne seront pas prises en compte.', 'none'],
    [
      'Les dossiers déjà déposés avant le 10 février 2026 restent valables. Nouvelle date limite : 20 mars 2026.',
      'fixed 2026-03-20  extended',
    ],
    ['Les dossiers reçus avant le 20 mars 2026 seront examinés par un comité.', 'fixed 2026-03-20'],
  ],
  'of those who applied, of later stages, of the job itself': [
    ['Les candidats présélectionnés sur dossier seront reçus du 24 au 26 mars 2026.', 'none'],
    ['Les personnes retenues seront jointes par courriel au plus tard le 24 mars 2026.', 'none'],
    ['L’attributaire sera avisé de son offre au plus tard le 24 mars 2026.', 'none'],
    ['Nous appellerons les personnes choisies entre le 24 et le 26 mars 2026.', 'none'],
    ['Les résultats seront envoyés avant le 24 mars 2026.', 'none'],
    [
      'Étape 1 : lettre d’intention avant le 16 mars 2026.\nÉtape 2 : dossier complet des retenus avant le 20 avril 2026.',
      'fixed 2026-03-16',
    ],
    [
      'Note conceptuelle à soumettre le 16 mars 2026 au plus tard. Deuxième phase : proposition complète pour le 30 avril 2026.',
      'fixed 2026-03-16',
    ],
    [
      'Missions :\n- Préparer la réponse à un appel à projets dont les dossiers sont à déposer avant le 30 avril 2026',
      'none',
    ],
    ['Le consultant devra remettre la version définitive avant le 30 juin 2026.', 'none'],
    ['Le consultant doit soumettre son offre avant le 16 mars 2026.', 'fixed 2026-03-16'],
    ['Un audit, à remettre au bailleur dans les 90 jours suivant l’achèvement du projet.', 'none'],
    ['Mission de 30 jours à compter de la signature du contrat.', 'none'],
    ['Dépôt des plis au bureau (fermé le 9 mars 2026) avant le 16 mars 2026.', 'fixed 2026-03-16'],
    ['Le bureau sera fermé du 9 au 11 mars 2026. Dossiers jusqu’au 16 mars 2026.', 'fixed 2026-03-16'],
    [
      '• Tenir les comptes, arrêtés au 30 juin 2026\n• Envoyer les rapports\nDate limite : 16 mars 2026',
      'fixed 2026-03-16',
    ],
    [
      'Les inscriptions au vivier valent jusqu’au 31 décembre 2026. Postulez avant le 16 mars 2026.',
      'fixed 2026-03-16',
    ],
    ['L’annonce n° 3, dont la date limite était le 20 février 2026, est sans suite.', 'none'],
  ],
  'labels, tables, several in a line': [
    ['Type : CDI\nExpire le : 2026-03-16\nMis à jour : 2026-03-03', 'fixed 2026-03-16'],
    [
      'Étape | Date\nPublication | 02/03/2026\nFin des questions | 09/03/2026\nDernier délai pour les offres | 16/03/2026 à 15h\nDémarrage | 06/04/2026',
      'fixed 2026-03-16 15:00',
    ],
    [
      '| Activité | Échéance | Responsable |\n| Questions écrites | 06/03/2026 | Candidats |\n| Dépôt des offres | 16/03/2026 | Candidats |',
      'fixed 2026-03-16',
    ],
    ['Livrable   Échéance   Part\nRapport initial   20/04/2026   30 %\nDonnées   20/05/2026   70 %', 'none'],
    ['Poste | Clôture\nGardien | 16/03/2026\nComptable | 16/03/2026', 'fixed 2026-03-16'],
    ['Publication 02/03/2026 Questions 06/03/2026 Dépôt 16/03/2026 Ouverture 17/03/2026', 'fixed 2026-03-16'],
    ['Date de fin de publication : 16/03/2026\nDate de début de publication : 02/03/2026', 'fixed 2026-03-16'],
    ['Livrable | Délai | Paiement\nNote | 20/04/2026 | 30 %\nBase de données | 20/05/2026 | 70 %', 'none'],
    ['Autres postes ouverts\nComptable, Kayes (jusqu’au 14 mars 2026)', 'none'],
    ['Peut-on déposer à San ?\nAwa D. – 3 mars 2026 : merci', 'none'],
    ['Diffusion : 2 au 16 mars 2026', 'fixed 2026-03-16'],
    [
      'Diffusion du 2 au 20 mars 2026. Candidats, vous avez jusqu’au 16 mars 2026 pour répondre.',
      'fixed 2026-03-16  conflict',
    ],
    ['Fin : mercredi 18 mars 2026 à 16h', 'fixed 2026-03-18 16:00'],
    ['Début : 1er avril 2026\nFin : 30 septembre 2026', 'none'],
    ['RégionKayesDate limite16 mars 2026Publié le2 mars 2026', 'fixed 2026-03-16'],
    ['Dépôt physique : 16/03/2026 à 15h30. En ligne : 16/03/2026 à 23h59.', 'fixed 2026-03-16 15:30 conflict'],
    ['Mise en ligne : 2 mars 2026 • Clôture dans 9 jours\nDébut du contrat : 4 mai 2026', 'fixed 2026-03-11  relative'],
  ],
  'a new date': [
    ['La clôture passe du 10/03/2026 au 24/03/2026 à 15h00.', 'fixed 2026-03-24 15:00 extended'],
    ['La clôture, fixée au départ au 10 mars 2026, est reportée au 24 mars 2026.', 'fixed 2026-03-24  extended'],
    ['Jour du départ : 10 mars 2026', 'none'],
    ['La date limite, qui était le 10 mars 2026, passe au 24 mars 2026.', 'fixed 2026-03-24  extended'],
    ['Le dépôt des offres est décalé au 24 mars 2026.', 'fixed 2026-03-24  extended'],
    ['Nouvelle échéance pour postuler : 24 mars 2026 (et non le 10 mars 2026)', 'fixed 2026-03-24  extended'],
    ['Le délai de candidature est rallongé jusqu’au 24 mars 2026.', 'fixed 2026-03-24  extended'],
    ['Reporting mensuel au siège avant le 5 avril 2026. Candidatures avant le 16 mars 2026.', 'fixed 2026-03-16'],
    ['Mot de passe à demander au 20 22 23 24 avant le 9 mars 2026', 'none'],
  ],
  'counted from the publication': [
    ['Délai de réponse : cinq (5) jours ouvrables après la publication.', 'fixed 2026-03-09  relative'],
    [
      'Les cabinets disposent de dix (10) jours, à dater de la première parution du présent avis, pour soumettre leur offre.',
      'fixed 2026-03-12  relative',
    ],
    ['Envoyez vos CV avant demain mardi à 18h.', 'fixed 2026-03-03 18:00 relative'],
    ['Dossiers recevables jusqu’au 15 du mois.', 'fixed 2026-03-15  relative'],
    ['Rapport dû le 15 du mois suivant. Dossiers avant le 16 mars 2026.', 'fixed 2026-03-16'],
  ],
  'as scanned': [
    ['Les dossiers cornplets sont attendus au pIus tard Ie rnercredi l8 rnars 2O26 à l6hOO.', 'fixed 2026-03-18 16:00'],
    ['Date Iirnite : 18 décernbre 2026', 'fixed 2026-12-18'],
    ['Date limite de d\ufffdp\ufffdt : 18 ao\ufffdt 2026 \ufffd 16h30', 'fixed 2026-08-18 16:30'],
    ['Cl\ufffdture des candidatures : 18 mars 2026. Dur\ufffde : 8 mois', 'fixed 2026-03-18'],
    ['Envoyer CV au plus\ntard le mardi 17 fév-\nrier 2027 à 17\nheures.', 'fixed 2027-02-17 17:00 weekday-mismatch'],
    ['Date limite : ler avril 2026', 'fixed 2026-04-01'],
    ['Dossiers avant le 18 Jullet 2026 ; clôture 18 juliet 2026', 'fixed 2026-07-18'],
    ['Echéance 18 0ctobre 2026', 'fixed 2026-10-18'],
  ],
  'no end but a filled post': [
    ['Candidatures recevables jusqu’à constitution du vivier.', 'rolling'],
    ['Date limite : jusqu’à satisfaction du besoin', 'rolling'],
    ['Le recrutement se poursuit jusqu’à ce que l’équipe soit au complet.', 'rolling'],
    ['L’appel n’a pas de date butoir.', 'rolling'],
    ['Nous recevons les CV en permanence.', 'rolling'],
    ['Annonce valable jusqu’à obtention du nombre de profils voulu.', 'rolling'],
    ['Les candidatures sont traitées au fil des arrivées.', 'rolling'],
    ['Aucune date limite : postulez quand vous voulez.', 'rolling'],
    ['يبقى باب الترشح مفتوحا ولا يوجد أجل محدد لإيداع الملفات.', 'rolling'],
    ['Veiller à la satisfaction des besoins jusqu’à la fin du projet.', 'none'],
    ['Rester au bureau jusqu’à la nomination du chef de mission : mission du 1er au 30 avril 2026.', 'none'],
  ],
  'in English and in Arabic': [
    ['Applications close on Monday 16 March 2026.', 'fixed 2026-03-16'],
    ['Please send your CV on or before 16th March 2026.', 'fixed 2026-03-16'],
    ['Applications received after 16 March 2026 will not be considered.', 'fixed 2026-03-16'],
    ['Due date for proposals: March 16, 2026', 'fixed 2026-03-16'],
    [
      'Bid opening: 17 March 2026 at 10:00. Bids must be submitted by 16 March 2026 at 16:00.',
      'fixed 2026-03-16 16:00',
    ],
    ['Shortlisted candidates will be invited by 30 March 2026.', 'none'],
    ['The contract ends on 31 December 2026.', 'none'],
    ['ترسل الملفات في أجل لا يتعدى 16 مارس 2026 على الساعة الرابعة مساء.', 'fixed 2026-03-16 16:00'],
    [
      'تودع ملفات الترشح قبل يوم 16 مارس 2026 عند الساعة 12:00 بتوقيت غرينتش',
      'fixed 2026-03-16 12:00 time-zone-stated',
    ],
    ['آخر موعد لتقديم الطلبات : 16 مارس 2026 على الساعة الثانية عشرة زوالا', 'fixed 2026-03-16 12:00'],
    ['تأسست الجمعية يوم 16 مارس 2016.', 'none'],
  ],
}

describe.each(Object.entries(passages))('%s', (_, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})
