import { maxReportWords, type ReportReason, type ReportRefusal, reportEmailDays } from '../offers/offer-report-input'
import { formatNumber } from './counts'
import { fr } from './typography'

export const reportCopy = {
  link: 'Signaler cette offre',
  title: 'Signaler cette offre',
  intro: fr`Dites-nous ce qui ne va pas. Il n'y a ni compte à créer ni nom à donner ; une personne lira votre message.`,
  reason: fr`Qu'est-ce qui ne va pas ?`,
  words: 'Précisions',
  wordsHint: fr`Facultatif, ${formatNumber(maxReportWords)} caractères au plus. N'écrivez pas de données personnelles.`,
  email: 'Votre adresse électronique',
  emailHint: fr`Facultatif, si vous voulez une réponse. Elle ne sert qu'à cela, n'est montrée à personne d'autre et est effacée au bout de ${formatNumber(reportEmailDays)} jours.`,
  trap: 'Laissez ce champ vide',
  send: 'Envoyer le signalement',
  back: fr`Revenir à l'offre`,
  errors: 'Le signalement n’est pas encore parti',
  thanksTitle: 'Merci, votre signalement est enregistré',
  thanks: fr`Une personne va vérifier l'offre. Si vous avez versé de l'argent pour un recrutement, adressez-vous aussi à la police ou à la gendarmerie.`,
  againTitle: 'Cette offre est déjà signalée',
  again: fr`Un signalement de cette offre est déjà parti de votre connexion depuis hier, et c'est assez : une personne va vérifier l'offre. Si ce n'était pas vous, d'autres partagent votre connexion ; revenez demain si quelque chose manque.`,
  refusedTitle: fr`Le signalement n'a pas pu être reçu`,
  refused: fr`Il ne venait pas d'une page de ce site, ou il était trop long. Ouvrez la page de l'offre, puis recommencez.`,
} as const

export const reportReasonWords: Readonly<
  Record<ReportReason, { readonly words: string; readonly hint: string | null }>
> = {
  FEE_ASKED: {
    words: fr`On demande de l'argent`,
    hint: fr`Frais de dossier, de visite médicale, de formation, caution…`,
  },
  FALSE_ORGANISATION: { words: fr`L'organisation n'existe pas ou n'a pas publié cette offre`, hint: null },
  WRONG_DATE: { words: fr`La date limite est fausse`, hint: null },
  CLOSED: { words: fr`L'offre est déjà close ou pourvue`, hint: null },
  DISCRIMINATORY: { words: fr`L'annonce est discriminatoire`, hint: fr`Sexe, origine, religion, handicap…` },
}

export const reportRefusalWords: Readonly<Record<ReportRefusal, string>> = {
  'no-reason': 'Choisissez ce qui ne va pas.',
  'words-too-long': fr`Le texte dépasse ${formatNumber(maxReportWords)} caractères. Raccourcissez-le.`,
  'bad-email': fr`Écrivez une adresse entière, comme nom@exemple.org, ou laissez ce champ vide.`,
}
