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

/** Passages written for this project; none is taken from the labelled corpus. */
const passages: Record<string, [string, string][]> = {
  'a limit stated for applications': [
    ['Les candidatures sont recevables jusqu’au 20 mars 2026 inclus.', 'fixed 2026-03-20'],
    ['Déposez vos dossiers au siège du projet avant le 12 mars 2026.', 'fixed 2026-03-12'],
    [
      'La personne retenue remettra son rapport avant le 30 juin 2026. Les candidatures sont à envoyer avant le 15 mars 2026.',
      'fixed 2026-03-15',
    ],
    ['Dépôt des candidatures du lundi 2 mars au vendredi 13 mars 2026 de 8h à 16h.', 'fixed 2026-03-13'],
    ['Aucun dossier ne sera accepté après le 20 mars 2026.', 'fixed 2026-03-20'],
    ['Clôture : 20 mars 2026 – Entretiens : 25 mars 2026 – Prise de poste : 1er avril 2026', 'fixed 2026-03-20'],
    ['Âge : 35 ans au plus au 31 décembre 2026. Dossiers à déposer avant le 12/03/2026', 'fixed 2026-03-12'],
    ['Offre valable jusqu’au : 20-03-2026', 'fixed 2026-03-20'],
    ['Date d’expiration\n20 Mars 2026', 'fixed 2026-03-20'],
    ['Date de publication : 02/03/2026 | Date de clôture : 20/03/2026', 'fixed 2026-03-20'],
    ['Publiée le : 2 mars 2026 - Expire le : 20 mars 2026', 'fixed 2026-03-20'],
    ['Période de dépôt : 01/03/2026 au 15/03/2026', 'fixed 2026-03-15'],
    ['Affichage du 2 au 13 mars 2026', 'fixed 2026-03-13'],
    ['La formation débutera le 1er avril 2026. Inscriptions ouvertes jusqu’au 20 mars 2026.', 'fixed 2026-03-20'],
    ['Dossiers à envoyer avant le 20.03.26', 'fixed 2026-03-20'],
    [
      'Les candidatures seront traitées au fur et à mesure de leur réception, au plus tard le 20 mars 2026.',
      'fixed 2026-03-20',
    ],
    ['Fin de dépôt des candidatures : 20 mars 2026', 'fixed 2026-03-20'],
    [
      'Merci de postuler en ligne avant le 20 mars 2026. Les tests auront lieu le 25 mars 2026 et la prise de poste est prévue au plus tard le 15 avril 2026.',
      'fixed 2026-03-20',
    ],
    ['Les candidatures doivent être transmises entre le 3 et le 20 mars 2026.', 'fixed 2026-03-20'],
    ['Les dossiers seront reçus tous les jours ouvrables de 8h à 16h jusqu’au 20 mars 2026.', 'fixed 2026-03-20'],
    ['Ce poste est basé à Gao. Merci de candidater avant le 20/03.', 'fixed 2026-03-20  year-inferred'],
    ['Vos candidatures sont attendues pour le 20 mars 2026 au plus tard.', 'fixed 2026-03-20'],
    ['Durée : 12 mois (jusqu’au 31/03/2027)\nLimite de candidature : 20/03/2026', 'fixed 2026-03-20'],
    ['Candidatures à adresser à rh@x.org pour le 20 mars 2026.', 'fixed 2026-03-20'],
    ['Deadline for applications: Sunday, 15th March 2026', 'fixed 2026-03-15'],
  ],
  'dates that are no deadline': [
    ['Le contrat court jusqu’au 31 décembre 2026. Envoyez votre CV à rh@x.org.', 'none'],
    ['Rapport final attendu au plus tard le 30 juin 2026.', 'none'],
    ['Les entretiens prévus le 12 mars 2026 sont reportés au 19 mars 2026.', 'none'],
    ['Poste à pourvoir dès que possible.', 'none'],
    ['Être disponible à tout moment pour des missions de terrain.', 'none'],
    ['Fait à Niamey, le 2 mars 2026\nLe Directeur', 'none'],
    ['Mission de 3 mois à compter du 1er avril 2026.', 'none'],
    ['CDD du 1er avril au 30 septembre 2026', 'none'],
    ['Tél : 20 22 03 26. Loi 2016-12-03.', 'none'],
    ['Postes à pourvoir au 1er avril 2026\nCandidatures : recrutement@x.org', 'none'],
  ],
  'postponements and contradictions': [
    ['Veuillez envoyer votre dossier au plus tard le 31 avril 2026 à 17h.', 'fixed  17:00 impossible-date'],
    [
      'La date limite initialement fixée au 10 mars 2026 est reportée au 24 mars 2026 à 12 heures.',
      'fixed 2026-03-24 12:00 extended',
    ],
    [
      'Prorogation : le délai de dépôt des dossiers est prorogé jusqu’au lundi 23 mars 2026.',
      'fixed 2026-03-23  extended',
    ],
    [
      'Date limite de dépôt des offres : le jeudi vingt (20) mars deux mille vingt-six à dix (10) heures',
      'fixed 2026-03-20 10:00 weekday-mismatch',
    ],
    ['Date limite de dépôt : 13 mars 2026.\nDate limite de dépôt : 15 mars 2026.', 'fixed 2026-03-13  conflict'],
    ['Avis de report : la date limite du 10 mars 2026 est repoussée au 17 mars 2026', 'fixed 2026-03-17  extended'],
    [
      'Rectificatif : au lieu du 10 mars 2026, lire 17 mars 2026 comme date limite de dépôt.',
      'fixed 2026-03-17  extended',
    ],
  ],
  'times and zones': [
    ['Date limite de candidature au poste de Chef de projet : 12 mars 2026 à 17h', 'fixed 2026-03-12 17:00'],
    ['Postulez avant le 15 mars 2026 (17h00 GMT).', 'fixed 2026-03-15 17:00 time-zone-stated'],
    ['Tout dossier reçu après le 20 mars 2026 à 16h00 sera rejeté.', 'fixed 2026-03-20 16:00'],
    [
      'Les offres devront parvenir sous pli fermé le 20 mars 2026 à 10 heures précises, heure de Dakar.',
      'fixed 2026-03-20 10:00 time-zone-stated',
    ],
    ['Application deadline: 20 March 2026, 5 pm (local time)', 'fixed 2026-03-20 17:00 time-zone-stated'],
    [
      'Please submit your application no later than March 20, 2026 at 11:59 PM GMT.',
      'fixed 2026-03-20 23:59 time-zone-stated',
    ],
    ['Candidature à envoyer avant le 1er avril à minuit.', 'fixed 2026-04-01 24:00 year-inferred,midnight'],
    ['Date limite : 20/03/2026 à 24h00', 'fixed 2026-03-20 24:00'],
    ['Date limite : 20/03/2026 à 00h00', 'fixed 2026-03-20 00:00 midnight'],
    [
      'Demandes d’information : avant le 9 mars 2026. Soumission des offres : 16 mars 2026 à 12h.',
      'fixed 2026-03-16 12:00',
    ],
    [
      'Les questions peuvent être posées jusqu’au 8 mars 2026 ; les offres sont attendues le 15 mars 2026 à 17h00 au plus tard.',
      'fixed 2026-03-15 17:00',
    ],
    ['آخر أجل لإرسال الملفات هو 20 مارس 2026 على الساعة 17:00', 'fixed 2026-03-20 17:00'],
    ['Le dépôt des candidatures est ouvert du 1er au 15 mars 2026 à 17 h.', 'fixed 2026-03-15 17:00'],
    [
      'Les candidatures doivent être déposées au plus tard le 15 mars 2026 à 17 heures 30 minutes TU',
      'fixed 2026-03-15 17:30 time-zone-stated',
    ],
    [
      'L’ouverture des plis aura lieu le 16 mars 2026 à 10h30. Les plis seront reçus au plus tard le 16 mars 2026 à 10h.',
      'fixed 2026-03-16 10:00',
    ],
    ['Décret n°2020-12 du 3 mars 2020. Le délai de rigueur est fixé au 20 mars 2026 à 15h.', 'fixed 2026-03-20 15:00'],
    [
      'Les candidats intéressés doivent soumettre leur dossier au plus tard le 20 mars 2026, à 23 h 59 (heure de Ouagadougou).',
      'fixed 2026-03-20 23:59 time-zone-stated',
    ],
    [
      'Prière de déposer les dossiers au plus tard vendredi 20 mars à 12h au secrétariat.',
      'fixed 2026-03-20 12:00 year-inferred',
    ],
    ['Les candidats ont jusqu’au 20 mars 2026 17h00 pour postuler', 'fixed 2026-03-20 17:00'],
    ['Date butoir : le 20 mars 2026, 18H', 'fixed 2026-03-20 18:00'],
    [
      'Dépôt des offres : au plus tard le 17 mars 2026 à 10h00 ; ouverture en séance publique le même jour à 10h30',
      'fixed 2026-03-17 10:00',
    ],
    ['Réception des candidatures : jusqu’au dimanche 15 mars 2026 à 23h59mn', 'fixed 2026-03-15 23:59'],
    [
      'Le dossier est à envoyer au plus tard le 15 mars 2026, minuit (heure de Paris).',
      'fixed 2026-03-15 24:00 midnight,time-zone-stated',
    ],
    ['Soumission au plus tard le 15 mars 2026 à 17:00 CET', 'fixed 2026-03-15 17:00 time-zone-stated'],
  ],
  'counted from publication': [
    [
      'Les dossiers sont à déposer dans un délai de dix (10) jours ouvrables à compter de la date de publication du présent avis.',
      'fixed 2026-03-16  relative',
    ],
    ['Vous avez 15 jours calendaires à compter de la publication pour postuler.', 'fixed 2026-03-17  relative'],
    ['Envoyez vos CV avant demain midi à rh@x.org', 'fixed 2026-03-03 12:00 relative'],
    ['Merci d’envoyer vos dossiers d’ici vendredi prochain à 17h.', 'fixed 2026-03-06 17:00 relative'],
    ['Dépôt des dossiers jusqu’au 20 courant à 17h30.', 'fixed 2026-03-20 17:30 relative'],
    ['Le présent avis est valable 15 jours à compter de sa date de publication.', 'fixed 2026-03-17  relative'],
    ['Dernier délai : 5 jours après publication de la présente annonce', 'fixed 2026-03-07  relative'],
    [
      'Au plus tard deux semaines après la parution de cette annonce, adressez vos CV au bureau.',
      'fixed 2026-03-16  relative',
    ],
    ['Clôture de l’offre dans 5 jours', 'fixed 2026-03-07  relative'],
  ],
  rolling: [
    ['Le poste est ouvert jusqu’à pourvoi.', 'rolling'],
    ['Cette offre sera close dès que le poste sera pourvu.', 'rolling'],
  ],
  'other ways to say it': [
    [
      'Dossiers à retirer jusqu’au 10 mars 2026 et à déposer au plus tard le 17 mars 2026 à 15 h.',
      'fixed 2026-03-17 15:00',
    ],
    ['Les personnes ayant postulé avant le 10 février 2026 n’ont pas à refaire leur dossier.', 'none'],
    ['Les offres restent valables 90 jours, jusqu’au 30 mai 2026.', 'none'],
    ['Clôture des comptes : 31 décembre 2026.', 'none'],
    ['Date limite d’obtention du diplôme : 31 juillet 2026.', 'none'],
    ['Inscriptions des bénéficiaires jusqu’au 30 avril 2026.', 'none'],
    ['La personne retenue remettra son dossier médical avant le 15 juin 2026.', 'none'],
    ['Dossiers au plus tard le 10 mars 2026 à 5h de l’après-midi.', 'fixed 2026-03-10 17:00'],
    ['Candidatures au plus tard le 10 mars 2026 à 17h GMT-13.', 'fixed 2026-03-10 17:00 time-zone-stated'],
    ['CV à envoyer avant le 20 mars 2026. Âge limite : 40 ans au 31 décembre 2026.', 'fixed 2026-03-20'],
    ['Limite d’âge : 35 ans au 1er janvier 2026. Limite : 20 mars 2026', 'fixed 2026-03-20'],
    ['La prochaine lettre est attendue le 31 mars 2026.', 'none'],
    [
      'Envoyez votre CV à rh@ong.example. Vous avez jusqu’au 20 mars à 18h. Passé ce moment, la boîte se ferme.',
      'fixed 2026-03-20 18:00 year-inferred',
    ],
    [
      '- CDD de 6 mois\n- Lieu : Mopti\nPour les deux postes : vendredi 20 mars 2026 à 13h dernier délai',
      'fixed 2026-03-20 13:00',
    ],
    ['Le dépôt des dossiers est arrêté au 20 mars 2026 à 17h.', 'fixed 2026-03-20 17:00'],
    ['Arrêté ministériel du 20 mars 2026.', 'none'],
    ['Date Iimite de dépot : 2O mars 2O26', 'fixed 2026-03-20'],
    ['Contrat de 6 mois, prolongeable. Date limite : 20 mars 2026', 'fixed 2026-03-20'],
    ['Les enveloppes sont attendues au secrétariat pour la dernière fois le 20 mars 2026.', 'fixed 2026-03-20'],
    ['Candidatures reçues tout au long de l’année.', 'rolling'],
    [
      'La clôture des candidatures, initialement prévue le 10 mars 2026, aura lieu le 17 mars 2026.',
      'fixed 2026-03-17  extended',
    ],
    ['Demandes de précisions avant le 10 mars 2026. Offres avant le 20 mars 2026.', 'fixed 2026-03-20'],
    ['Dossiers à déposer au bureau de la cité 20 août 1955 avant le 20 mars 2026.', 'fixed 2026-03-20'],
    ['Dossiers à déposer avenue du 22 septembre 1960, Cotonou.', 'none'],
    ['Dépôt du 2 au 13 mars 2026 inclus, à 17h au plus tard.', 'fixed 2026-03-13 17:00'],
    ['Échéance : 10 mars 2026\nEnvoyez votre CV avant le 10 mars 2026 à minuit.', 'fixed 2026-03-10 24:00 midnight'],
    ['Date de clôture de réception des candidatures: Vendredi 20 Mars 2026 à 17H00mn', 'fixed 2026-03-20 17:00'],
    [
      'Les dossiers de candidature doivent être déposés au plus tard le 20/03/2026 à 17 heures 00 minute, délai de rigueur, à la DRH.',
      'fixed 2026-03-20 17:00',
    ],
    ['Délai de dépôt des candidatures : du 02/03/2026 au 20/03/2026 à 16h30', 'fixed 2026-03-20 16:30'],
    ['Le présent appel est ouvert du 2 mars 2026 à 8h00 au 20 mars 2026 à 18h00.', 'fixed 2026-03-20 18:00'],
    [
      'Le dépôt des dossiers se fera jusqu’au jeudi 19 mars 2026 inclus, aux heures de bureau (8h à 16h).',
      'fixed 2026-03-19',
    ],
    ['Les candidats présélectionnés seront convoqués au plus tard le 30 mars 2026.', 'none'],
    ['La clôture du projet est prévue le 31 décembre 2026.', 'none'],
    ['Date de fin du contrat : 31 décembre 2026', 'none'],
    ['Date de début : 1er avril 2026\nDate de fin : 31 décembre 2026\nCDD de 9 mois', 'none'],
    [
      'Réponses aux questions : 10 mars 2026 au plus tard. Date limite de soumission : 20 mars 2026, 12 h TU',
      'fixed 2026-03-20 12:00 time-zone-stated',
    ],
    ['Vous pouvez postuler jusqu’au 20 mars 2026 sur https://jobs.ong.org/2026-02-01', 'fixed 2026-03-20'],
    ['Closing date for applications: 20 March 2026 (midnight GMT)', 'fixed 2026-03-20 24:00 midnight,time-zone-stated'],
    ['Candidatures : avant le 20 mars 2026 à 00h', 'fixed 2026-03-20 00:00 midnight'],
    ['Les candidatures seront clôturées le 20 mars 2026 à 18h00.', 'fixed 2026-03-20 18:00'],
    ['L’appel à candidatures sera clos le vendredi 20 mars.', 'fixed 2026-03-20  year-inferred'],
    ['Limite de dépôt le 20 mars 2026', 'fixed 2026-03-20'],
    ['A envoyer avant le : 20/03/2026', 'fixed 2026-03-20'],
    ['Dernier délai pour postuler vendredi 20 mars 2026 à 15h GMT.', 'fixed 2026-03-20 15:00 time-zone-stated'],
    ['Merci d’envoyer votre CV + LM à rh@x.org au plus tard ce vendredi 6 mars', 'fixed 2026-03-06  year-inferred'],
    ['Clôture des candidatures dans 10 jours (12/03/2026)', 'fixed 2026-03-12'],
    ['Les candidatures sont ouvertes jusqu’au 20 mars. Prise de poste : mai 2026.', 'fixed 2026-03-20  year-inferred'],
    [
      'Envoyer le dossier complet (CV, LM, diplômes, casier judiciaire daté de moins de 3 mois) le 20 mars 2026 au plus tard, à 17h.',
      'fixed 2026-03-20 17:00',
    ],
    [
      'Le délai de candidature initialement prévu au 5 mars 2026 est prolongé de 10 jours, soit jusqu’au 15 mars 2026.',
      'fixed 2026-03-15  extended',
    ],
    [
      'Prolongation : nouvelle date limite le 20 mars 2026 à 23h59 (au lieu du 6 mars 2026).',
      'fixed 2026-03-20 23:59 extended',
    ],
    [
      'Additif n°1 : la remise des offres, prévue le 10/03/2026 à 10h, est repoussée au 17/03/2026 à la même heure.',
      'fixed 2026-03-17 10:00 extended',
    ],
    [
      'Date limite de dépôt des candidatures : 20 mars 2026 à 17h (heure de Genève)',
      'fixed 2026-03-20 17:00 time-zone-stated',
    ],
    ['Tout dossier parvenu après cette date (20 mars 2026) ne sera pas examiné.', 'fixed 2026-03-20'],
    ['Les offres seront valables 90 jours à compter de la date limite de dépôt.', 'none'],
    ['Offres à remettre le 20 mars 2026 avant 10h00 ; ouverture à 10h30.', 'fixed 2026-03-20 10:00'],
    [
      'Visite des lieux obligatoire le 9 mars 2026 à 9h. Dépôt des plis le 16 mars 2026 à 10h.',
      'fixed 2026-03-16 10:00',
    ],
    [
      'La date limite de réception des demandes d’informations est fixée au 10 mars 2026, celle des offres au 20 mars 2026 à 12h00.',
      'fixed 2026-03-20 12:00',
    ],
    ['Les inscriptions au test se font du 3 au 13 mars 2026 ; le test aura lieu le 21 mars 2026.', 'fixed 2026-03-13'],
    ['Le recrutement est ouvert en permanence, les CV sont examinés chaque mois.', 'rolling'],
    ['Cette annonce restera en ligne jusqu’à ce qu’un candidat adéquat soit trouvé.', 'rolling'],
    ['Date limite : ouvert jusqu’à pourvoi du poste', 'rolling'],
    ['Date limite : dès que possible', 'none'],
    ['Position open until filled. Early applications encouraged.', 'rolling'],
    ['Les candidatures seront examinées au fur et à mesure de leur réception.', 'rolling'],
    ['Deadline: ASAP', 'none'],
    ['à adresser au plus tard quinze (15) jours après la publication de cet avis', 'fixed 2026-03-17  relative'],
    ['Sous huitaine, merci de transmettre votre dossier.', 'fixed 2026-03-10  relative'],
    ['Les candidatures sont reçues pendant dix jours à compter de la date de parution.', 'fixed 2026-03-12  relative'],
    [
      'Vous disposez de 7 jours à partir de la date de publication pour soumettre votre offre.',
      'fixed 2026-03-09  relative',
    ],
    ['Dépôt avant le 10 courant', 'fixed 2026-03-10  relative'],
    ['Postulez avant lundi prochain 18h', 'fixed 2026-03-09 18:00 relative'],
    ['Postulez au plus tard mardi 10 mars', 'fixed 2026-03-10  year-inferred'],
    ['Fin des candidatures aujourd’hui à 18h !', 'fixed 2026-03-02 18:00 relative'],
    ['تودع ملفات الترشح قبل يوم 20 مارس 2026 على الساعة 12:00', 'fixed 2026-03-20 12:00'],
    ['آخر أجل لقبول الترشحات يوم الجمعة 20 مارس 2026', 'fixed 2026-03-20'],
    ['يقدم الملف في أجل أقصاه 20 مارس 2026', 'fixed 2026-03-20'],
    ['DATE LIMITE DE DEPOT DES OFFRES :\n20 MARS 2026 A 10 HEURES', 'fixed 2026-03-20 10:00'],
    ['Date limite\n\n20/03/2026\n\nDate de début\n\n01/04/2026', 'fixed 2026-03-20'],
    ['Publication\n02/03/2026\nExpiration\n20/03/2026', 'fixed 2026-03-20'],
    ['Ref: 12/2026 du 02/03/2026. Délai : 20/03/2026', 'fixed 2026-03-20'],
    [
      'Candidatures acceptées jusqu’au vendredi 20 mars 2026 à 17h00 – heure du Sénégal',
      'fixed 2026-03-20 17:00 time-zone-stated',
    ],
    ['Envoyez avant minuit le 20 mars 2026', 'fixed 2026-03-20 24:00 midnight'],
    [
      'au plus tard le vendredi vingt mars deux mille vingt-six à dix-sept heures, les dossiers seront déposés',
      'fixed 2026-03-20 17:00',
    ],
    ['Soumission des candidatures : le 20 mars 2026 de 8h à 12h au siège', 'fixed 2026-03-20'],
    ['Dossiers à déposer entre le 10 et le 20 mars 2026 (8h-15h)', 'fixed 2026-03-20'],
    ['Date limite de candidature : 20 mars 2026 (10 jours ouvrables)', 'fixed 2026-03-20'],
    ['Les candidats doivent être nés après le 1er janvier 1990. Dépôt avant le 20 mars 2026.', 'fixed 2026-03-20'],
    ['Contrat à durée déterminée jusqu’au 31 décembre 2026, candidatures jusqu’au 20 mars 2026.', 'fixed 2026-03-20'],
    [
      'La date limite de candidature est le 20 mars 2026 et la date de prise de poste le 1er avril 2026.',
      'fixed 2026-03-20',
    ],
    ['Pour postuler, cliquer ici avant le 20 mars 2026 à 23:59 (UTC+1).', 'fixed 2026-03-20 23:59 time-zone-stated'],
    ['Les entretiens auront lieu à partir du 16 mars et la clôture interviendra le 13 mars 2026.', 'fixed 2026-03-13'],
  ],
}

describe.each(Object.entries(passages))('%s', (_, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('what proves a deadline', () => {
  it('is the date with its time, in the verbatim text', () => {
    const text =
      'Envoyez votre dossier au plus tard le jeudi 12\u00a0MARS 2026 à 17h00 (heure de Dakar) à rh@ong.example.'
    const { evidence } = readDeadline(readDates(foldText(text)), null)
    expect(evidence && text.slice(evidence.start, evidence.end)).toBe('jeudi 12\u00a0MARS 2026 à 17h00 (heure de Dakar')
  })

  it.each([
    ['Candidatures au plus tard le 12 mars 2026 à 23 heures GMT. Merci.', '12 mars 2026 à 23 heures GMT'],
    ['Candidatures au plus tard le 12 mars 2026 à 17 h 00 T.U. Merci.', '12 mars 2026 à 17 h 00 T.U.'],
    ['Candidatures au plus tard le 12 mars 2026. Merci.', '12 mars 2026'],
  ])('ends before the sentence does: %s', (text, words) => {
    const { evidence } = readDeadline(readDates(foldText(text)), null)
    expect(evidence && text.slice(evidence.start, evidence.end)).toBe(words)
  })

  it('stays true to the original when its encoding was broken', () => {
    const text = 'Date limite de dÃ©pÃ´t : 14 aoÃ»t 2026 Ã\u00a0 17h00'
    const { evidence, date } = readDeadline(readDates(foldText(text)), null)
    expect(date).toBe('2026-08-14')
    expect(evidence && text.slice(evidence.start, evidence.end)).toBe('14 aoÃ»t 2026 Ã\u00a0 17h00')
  })
})

describe('other plausible readings', () => {
  it('keeps the other date of a contradiction', () => {
    const text = 'Affichage : du 2 au 20 mars 2026. Candidatures au plus tard le 16 mars 2026 à 17h.'
    expect(readDeadline(readDates(foldText(text)), null).alternatives).toEqual([{ date: '2026-03-20', time: null }])
  })

  it('keeps the nearest day that carries a wrong weekday', () => {
    const text = 'Candidatures au plus tard le jeudi 13 mars 2026 à 17h.'
    expect(readDeadline(readDates(foldText(text)), null).alternatives).toEqual([{ date: '2026-03-12', time: '17:00' }])
  })

  it('forgets the date that a postponement replaces', () => {
    const text = 'La date limite du 10 mars 2026 est reportée au 17 mars 2026.'
    expect(readDeadline(readDates(foldText(text)), null).alternatives).toEqual([])
  })
})

describe('one stretch of a notice', () => {
  it('has the deadline stated in it, not its neighbour’s', () => {
    const text =
      'Poste 1 : comptable. Dossiers avant le 10 mars 2026.\nPoste 2 : gardien. Dossiers avant le 20 mars 2026.'
    const dates = readDates(foldText(text))
    const second = { start: text.indexOf('Poste 2'), end: text.length }
    expect(readDeadline(dates, null, second).date).toBe('2026-03-20')
    expect(readDeadline(dates, null).flags).toEqual(['conflict'])
  })
})

describe('without a publication date', () => {
  it('knows that a day without a year is a deadline, not which', () => {
    expect(readDeadline(readDates(foldText('Candidatures avant le 15 mars.')), null)).toMatchObject({
      kind: 'fixed',
      date: null,
      flags: ['year-inferred'],
    })
  })
})
