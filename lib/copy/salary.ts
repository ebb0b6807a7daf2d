import type { Salary } from '../extraction/posting'
import { formatNumber } from './counts'
import { nbsp } from './typography'

const currencyNames: Readonly<Record<string, string>> = { XOF: 'FCFA', XAF: 'FCFA', EUR: '€', USD: '$\u00a0US' }
const periods = { hour: 'par heure', day: 'par jour', month: 'par mois', year: 'par an' } as const
const bases = { net: 'net', gross: 'brut' } as const

/** « 350 000 à 400 000 FCFA net par mois », « 500 € au plus »; null where no amount is stated. */
export function salaryWords({ min, max, currency, period, basis }: Salary): string | null {
  const least = min === null ? null : amountWords(min)
  const most = max === null ? null : amountWords(max)
  if (least === null && most === null) return null
  const amount = least !== null && most !== null && least !== most ? `${least} à ${most}` : (least ?? most ?? '')
  const unit = currency === null ? '' : `${nbsp}${currencyNames[currency] ?? currency}`
  const bound = min === null ? 'au plus' : max === null ? 'au moins' : null
  return [`${amount}${unit}`, bound, basis && bases[basis], period && periods[period]]
    .filter((part) => part !== null)
    .join(' ')
}

/** « 350 000 », « 12,5 ». */
function amountWords(amount: number): string {
  const [whole = '', fraction] = String(amount).split('.')
  return fraction === undefined ? formatNumber(amount) : `${formatNumber(Number(whole))},${fraction}`
}
