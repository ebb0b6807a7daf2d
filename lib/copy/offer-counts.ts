import type { CountedAct, CountPeriod, DayCount } from '../offers/offer-counts'
import { csvLine, csvStart } from '../text/csv'
import { formatDate } from './dates'
import { fr } from './typography'

export const countsCopy = {
  title: 'Chiffres',
  back: fr`Retour à l'offre`,
  intro: fr`Combien de fois la page a été ouverte, un moyen de postuler touché, l'offre transmise. Sans cookie ; personne n'est suivi, les robots ne comptent pas.`,
  untouched: fr`Les gestes sont comptés quand le navigateur le permet : il y en a eu au moins autant.`,
  periods: 'Période',
  byDay: 'Par jour',
  bySource: 'Par provenance',
  day: fr`Jour (temps universel)`,
  source: 'Provenance',
  total: 'En tout',
  csv: 'Télécharger le détail (CSV)',
  none: fr`Rien n'a été compté pendant cette période.`,
} as const

export const actWords: Readonly<Record<CountedAct, string>> = {
  VIEW: 'Vues',
  APPLY: 'Gestes pour postuler',
  SHARE: 'Partages',
}

export const periodWords: Readonly<Record<CountPeriod, string>> = {
  '7': '7 jours',
  '30': '30 jours',
  '90': '90 jours',
  tout: 'Depuis la publication',
}

const sourceNames: Readonly<Record<string, string>> = {
  '': 'Directement, ou sans le dire',
  autres: 'Autres sites',
  baara: 'Une autre page de Baara',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
  google: 'Google',
  bing: 'Bing',
}

/** Where readers came from, in words; a host or a campaign by its own name. */
export function sourceWords(source: string): string {
  return sourceNames[source] ?? source
}

/** What a chart shows, for who cannot see it: « Vues par jour : 132 en tout, 18 au plus, le 3 mars 2026. » */
export function chartWords(
  act: CountedAct,
  total: number,
  most: { readonly day: string; readonly count: number },
): string {
  const figures = total === 0 ? 'aucune' : `${total} en tout, ${most.count} au plus, le ${formatDate(most.day)}`
  return fr`${actWords[act]} par jour : ${figures}.`
}

/** The height of the tallest bar: « 31 au plus ». */
export function mostWords(count: number): string {
  return `${count} au plus`
}

/** A table for spreadsheets. */
export function countsCsv(counts: readonly DayCount[]): string {
  const rows = counts.map(({ day, act, source, count }) => [day, actWords[act], sourceWords(source), count])
  return csvStart + [['Jour', 'Geste', 'Provenance', 'Nombre'], ...rows].map(csvLine).join('')
}
