import { type Sighting, siteOf } from '../offers/sighting'
import { momentWords } from './deadline-moves'
import { fr, nbsp } from './typography'

/** What moderators read of offers that may be the same. */
export const duplicateCopy = {
  title: 'Doublons probables',
  none: fr`Aucune autre offre ne ressemble à celle-ci.`,
  compare: 'Comparer',
  pageTitle: fr`La même offre ?`,
  back: fr`Retour à l'offre`,
  found: fr`À décider`,
  different: fr`Pas la même offre`,
  merged: 'Réunies',
  republished: 'Déjà publiée',
  republishedMore: fr`La première était close quand la seconde est arrivée : le poste est sans doute proposé de nouveau. Il n'y a rien à réunir.`,
  caption: fr`Ce que les deux offres disent de différent`,
  field: 'Champ',
  organisation: 'Organisation',
  source: 'Source',
  arrived: fr`Reçue le`,
  noDifference: fr`Elles disent la même chose en tout.`,
  first: fr`Première offre`,
  second: fr`Seconde offre`,
  notices: fr`Les deux annonces`,
  decide: fr`Décider`,
  mergeHint: fr`L'autre page mènera à celle qui reste, qui citera les deux sources. Si les dates diffèrent, la plus proche comptera pour les candidats. Une réunion peut toujours être défaite.`,
  keepFirst: fr`Garder la première`,
  keepSecond: fr`Garder la seconde`,
  apart: fr`Ce n'est pas la même offre`,
  undo: fr`Séparer les deux offres`,
  undoHint: fr`Chacune redevient ce qu'elle était.`,
  own: fr`L'une des deux est la vôtre : une autre personne décide.`,
  doubleLabel: fr`Doublon d'une autre offre`,
  doubleHint: fr`Son adresse, ou la fin de son adresse. Vous comparez les deux avant de décider.`,
  doubleErrors: fr`Les offres ne peuvent pas être comparées`,
} as const

interface LikenessToTell {
  readonly titleSimilarity: number
  readonly textSimilarity: number
  readonly sameOrganisation: boolean
  readonly sameDeadline: boolean
  readonly sameAddress: boolean
}

/** « même titre à 0,92, même organisation, même date limite, texte à 88 % ». What is not the same is not told. */
export function likenessWords(likeness: LikenessToTell): string {
  const { titleSimilarity, textSimilarity, sameOrganisation, sameDeadline, sameAddress } = likeness
  return [
    titleSimilarity >= 1 ? fr`même titre` : fr`même titre à ${decimal(titleSimilarity)}`,
    sameOrganisation ? fr`même organisation` : null,
    sameDeadline ? fr`même date limite` : null,
    sameAddress ? fr`même adresse de candidature` : null,
    `texte à ${Math.floor(textSimilarity * 100)}${nbsp}%`,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

/** « 0,92 », rounded down: nearly the same is not the same. */
function decimal(share: number): string {
  return String(Math.floor(share * 100 + 1e-6) / 100).replace('.', ',')
}

/** Why two offers stay as they are. */
export const mergeRefusalSentences = {
  'not-found': fr`L'une des deux offres n'existe plus.`,
  'own-offer': duplicateCopy.own,
  'changed-meanwhile': fr`L'une des deux offres a changé entre-temps : relisez-les, puis décidez.`,
  'not-in-this-state': fr`L'état de l'une des deux offres ne le permet pas.`,
  'stays-not-public': fr`L'autre offre est ou a été publique : gardez sa page, ou publiez d'abord celle-ci.`,
  'date-only-in-the-other': fr`Seule l'autre offre donne une date limite : gardez sa page, ou corrigez d'abord celle-ci.`,
  'stays-over': fr`L'autre offre est encore ouverte, la date de celle-ci est passée : ce sont deux annonces, chacune a sa date limite. Si une date est fausse, corrigez-la d'abord.`,
  'goes-over': fr`La date de l'autre offre est passée, celle-ci est encore ouverte : ce sont deux annonces, chacune a sa date limite. Si une date est fausse, corrigez-la d'abord.`,
  'verified-goes': fr`Une organisation vérifiée est derrière l'autre offre, et non derrière celle-ci : gardez sa page.`,
  'one-is-example': fr`L'une des deux est un exemple, l'autre une vraie offre.`,
  'posts-of-one-notice': fr`Ce sont deux postes d'une même annonce.`,
} as const

/** Why an offer that a moderator names is not compared; also what stands in the way of a merge either way. */
export const doubleRefusalSentences = {
  ...mergeRefusalSentences,
  'address-missing': fr`Donnez l'adresse de l'autre offre.`,
  unknown: fr`Aucune offre n'est à cette adresse. Elle finit comme celle de la page de l'offre : …/offres/logisticien-gao-…`,
  itself: fr`C'est l'adresse de cette offre-ci : donnez celle de l'autre.`,
  'merged-elsewhere': fr`Cette offre est déjà réunie à une autre : donnez l'adresse de celle qui reste.`,
  'not-in-this-state': fr`L'une des deux offres est retirée, refusée ou déjà réunie à une autre : il n'y a rien à réunir.`,
  'verified-goes': fr`Deux organisations vérifiées différentes : aucune des deux pages ne peut mener à l'autre.`,
} as const

/** Where an announcement was found: its site, whoever sent it, or that it came as a file, whose name tells a reader nothing. */
export function sourceWords(source: string | null): string {
  if (source === null) return 'une autre annonce'
  return siteOf(source) ?? (fileName.test(source) ? fr`un fichier reçu` : source)
}

/** « avis_de_recrutement.PDF »; « reliefweb.int » is a site in words. */
const fileName = /\.(?:pdf|docx?|odt|rtf|txt|md|html?|png|jpe?g|webp|tiff?|bmp|gif|heic)$/i

/** « Vue sur 3 sites », or « dans 3 annonces » where some came otherwise. */
export function sightingsTitle(sources: readonly (string | null)[]): string {
  const sites = new Set(sources.map(siteOf))
  return !sites.has(null) && sites.size > 1 ? fr`Vue sur ${sites.size} sites` : fr`Vue dans ${sources.length} annonces`
}

/** « date limite annoncée là : 20 mars 2026 à 17 h ». */
export function otherDeadlineWords({ deadlineDate, deadlineTime }: Sighting): string | null {
  return deadlineDate === null ? null : fr`date limite annoncée là : ${momentWords(deadlineDate, deadlineTime)}`
}

export const otherAddressWords = fr`adresse de candidature différente là : n'écrivez qu'à celle de cette page`
