import { counted, formatNumber } from './counts'
import { formatStart } from './dates'
import { durationWords } from './site-administration'
import { fr, nbsp } from './typography'

export const figuresCopy = {
  title: 'Chiffres',
  intro: fr`Par mois, en temps universel. Les annonces de démonstration ne comptent pas.`,
  periods: 'Période',
  table: 'Les mêmes chiffres en tableau',
  csv: 'Télécharger (CSV)',
  none: fr`Rien n'a encore été compté pendant cette période.`,
  allCountries: 'Tous les pays',
  noCountry: 'Pays non précisé',
  median: fr`la moitié décidée en moins de`,
  nineOfTen: fr`neuf sur dix en moins de`,
  missedShare: 'Part des lectures après la clôture',
  medianKey: 'médiane',
  nineOfTenKey: 'neuf sur dix',
} as const

export const figurePeriodWords = { '3': '3 mois', '12': '12 mois', '36': '3 ans' } as const

/** Each figure by the word that it has in addresses: its title, and what exactly is counted. */
export const figureWords = {
  pays: {
    title: 'Offres publiées par pays et par mois',
    explanation: fr`Par mois de publication. Une offre réunie à une autre compte une fois. Chaque pays a son échelle.`,
  },
  delais: {
    title: 'Temps avant la première décision',
    explanation: fr`De l'arrivée d'une offre à la première décision d'un modérateur, par mois de la décision. Les décisions annulées ne comptent pas.`,
  },
  corrections: {
    title: 'Champs corrigés avant la publication',
    explanation: fr`Part des offres approuvées par un modérateur dont le champ a été corrigé : ce que la lecture a manqué.`,
  },
  retards: {
    title: 'Dates limites manquées par les lecteurs',
    explanation: fr`Lectures d'une offre un jour qui a commencé après sa clôture. Le jour même, on ne sait pas qui est venu avant : il y en a eu au moins autant. La clôture est celle d'aujourd'hui, après toute prolongation.`,
  },
  signalements: {
    title: 'Dates signalées par les lecteurs',
    explanation: fr`Signalements d'une date fausse, ou d'un poste déjà pourvu ou clos, fondés ou non.`,
  },
  doutes: {
    title: 'Doutes sur la date limite des offres publiées',
    explanation: fr`Ce qui rend la date douteuse, ou remarquable, par mois de publication de l'offre ; une offre peut en avoir plusieurs.`,
  },
} as const
export type FigureName = keyof typeof figureWords

export const columnWords = {
  country: 'Pays',
  month: 'Mois',
  offers: 'Offres',
  decided: 'Offres décidées',
  median: 'Médiane (heures)',
  nineOfTen: 'Neuf sur dix (heures)',
  field: 'Champ',
  corrected: 'Offres corrigées',
  approved: 'Offres approuvées',
  share: 'Part',
  views: 'Lectures',
  viewsAfter: 'Après la clôture',
  appliesAfter: 'Gestes après la clôture',
  wrongDate: 'Date fausse',
  closed: 'Poste pourvu ou clos',
  doubt: 'Doute',
  published: 'Offres publiées',
  anyField: fr`Au moins un champ`,
  noDoubt: 'Aucun doute',
} as const

/** « mars 2026 ». */
export function monthWords(month: string): string {
  return formatStart(month)
}

/** « 12,5 % ». */
export function shareWords(share: number): string {
  return `${decimals(share * 100, 1)}${nbsp}%`
}

/** A number as French spreadsheets and people write it: « 2,25 ». */
export function decimals(value: number, most: number): string {
  return String(Number(value.toFixed(most))).replace('.', ',')
}

/** What bars by month show, for who cannot see them: « Mali, offres par mois : 132 en tout, 18 au plus, en mars 2026. » */
export function monthBarsWords(
  what: string,
  bars: readonly { readonly month: string; readonly value: number }[],
): string {
  const total = bars.reduce((sum, { value }) => sum + value, 0)
  const best = bars.reduce((most, bar) => (bar.value > most.value ? bar : most), { month: '', value: 0 })
  const figures =
    total === 0
      ? 'aucune'
      : `${formatNumber(total)} en tout, ${formatNumber(best.value)} au plus, en ${monthWords(best.month)}`
  return fr`${what}, par mois : ${figures}.`
}

/** « 31 au plus ». */
export function mostWords(value: string): string {
  return `${value} au plus`
}

/** « En mars 2026 : la moitié décidée en moins de 2 h 10, neuf sur dix en moins de 20 h. » */
export function waitWords(month: string, median: number, nineOfTen: number): string {
  return fr`En ${monthWords(month)} : ${figuresCopy.median} ${durationWords(median * 1000)}, ${figuresCopy.nineOfTen} ${durationWords(nineOfTen * 1000)}.`
}

/** « 12 offres corrigées sur 80 approuvées (15 %). » */
export function correctedWords(corrected: number, approved: number): string {
  return fr`${counted(corrected, 'offre corrigée', 'offres corrigées')} sur ${counted(approved, 'approuvée', 'approuvées')} (${shareWords(corrected / approved)}).`
}

/** « 40 lectures sur 1 200 après la clôture (3,3 %). » */
export function missedWords(after: number, views: number): string {
  return fr`${counted(after, 'lecture', 'lectures')} sur ${formatNumber(views)} après la clôture (${shareWords(after / views)}).`
}

/** « 64 offres publiées sans aucun doute sur 80 (80 %). » */
export function plainWords(plain: number, published: number): string {
  return fr`${counted(plain, 'offre publiée', 'offres publiées')} sans aucun doute sur ${formatNumber(published)} (${shareWords(plain / published)}).`
}
