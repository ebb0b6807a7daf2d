import { localDateAt } from '../deadlines/local-time'
import { formatDate } from './dates'
import { fr } from './typography'

/** The part of an organisation's page on which moderators verify it. */
export const verificationCopy = {
  title: 'Vérification',
  own: fr`Cette organisation est la vôtre : vous en êtes membre, ou votre adresse est dans l'un de ses domaines. Une autre personne de la modération la vérifie.`,
  none: fr`Rien n'a été vérifié. Choisissez ce que vous pouvez montrer ; la page de chaque offre le dira avec la date.`,
  domains: fr`Domaines connus :`,
  errorTitle: fr`La vérification n'est pas enregistrée`,
  link: {
    title: fr`Par une adresse de son domaine`,
    label: 'Adresse électronique',
    hint: fr`Trouvée ailleurs que dans une offre : sur le site de l'organisation. Un lien y part, valable 7\u00a0jours ; l'organisation est vérifiée quand quelqu'un le confirme, et qui a une adresse dans ce domaine pourra la rejoindre. L'adresse n'est gardée qu'avec le message.`,
    submit: 'Envoyer le lien',
    again: 'Envoyer un autre lien',
    errorTitle: fr`Le lien n'est pas parti`,
  },
  document: {
    title: fr`Par un document`,
    label: fr`Document vu`,
    hint: fr`Lequel, et sa date : « récépissé n° 214 du 3 mars 2019 », « accord de siège du 12 juin 2021 ». Public. Le document ne s'envoie pas ici : aucune copie n'en est gardée.`,
    submit: fr`J'ai vu ce document`,
  },
  word: {
    title: fr`Autrement`,
    label: fr`Ce qui a été vérifié, et comment`,
    hint: fr`« siège joint au téléphone, au numéro de son site ». Public : ni nom, ni adresse, ni numéro de personne.`,
    submit: fr`J'ai vérifié`,
  },
  withdraw: {
    title: fr`Retirer la vérification`,
    label: fr`Pourquoi retirer`,
    hint: fr`Pour la modération seule : gardé parmi les notes. Un domaine connu par cette vérification est oublié avec elle ; qui est déjà membre le reste.`,
    submit: fr`Retirer la vérification`,
    errorTitle: fr`La vérification n'est pas retirée`,
  },
} as const

export const verificationErrors = {
  'email-missing': fr`Saisissez une adresse de l'organisation.`,
  'email-malformed': fr`Vérifiez l'adresse : elle a la forme nom@exemple.org.`,
  'domain-free': fr`Tout le monde peut avoir une adresse dans ce domaine : elle ne prouve rien.`,
  'domain-own': fr`C'est le domaine de votre propre adresse : une autre personne de la modération doit vérifier.`,
  'domain-foreign': fr`Ce domaine est déjà connu comme celui d'une autre organisation. Voyez d'abord si ce n'est pas la même.`,
  'words-missing': fr`Dites-le en quelques mots.`,
  'words-too-long': fr`C'est trop long : 160 caractères au plus.`,
  'words-with-address': fr`Ces mots sont publics : n'y écrivez pas d'adresse électronique.`,
  'reason-missing': fr`Dites en quelques mots pourquoi.`,
  'reason-too-long': fr`C'est trop long : 500 caractères au plus.`,
  own: verificationCopy.own,
} as const
export type VerificationError = keyof typeof verificationErrors

export const verificationDone = {
  lien: fr`Le lien part. L'organisation sera vérifiée quand quelqu'un l'aura confirmé.`,
  verifiee: fr`L'organisation est vérifiée.`,
  'verification-retiree': fr`La vérification est retirée.`,
} as const

/** Told in the address when somebody was quicker. */
export const overtakenCode = 'entre-temps'

export const verificationOvertaken = {
  [overtakenCode]: fr`Quelqu'un d'autre a été plus rapide : rien n'est enregistré. Regardez ce qui vaut désormais, puis recommencez s'il le faut.`,
} as const

const day = (instant: Date) => formatDate(localDateAt(instant, 'UTC'))

/** What became of the last link, as long as nobody confirmed it. */
export function linkSentWords(
  { domain, createdAt, expiresAt }: { readonly domain: string; readonly createdAt: Date; readonly expiresAt: Date },
  now: Date,
): string {
  return expiresAt > now
    ? fr`Un lien est parti le ${day(createdAt)} à une adresse en @${domain}. Il attend jusqu'au ${day(expiresAt)} ; un autre le remplacerait.`
    : fr`Un lien est parti le ${day(createdAt)} à une adresse en @${domain}. Il a expiré sans réponse le ${day(expiresAt)}.`
}

/** The note that stays of a verification. */
export function withdrawnNote(proof: string, reason: string): string {
  return fr`Vérification retirée (${proof}) : ${reason}`
}
