import { format } from 'date-fns'
import { fr } from 'date-fns/locale/fr'
import type { LocalDate } from '@/lib/deadlines/deadline'
import { localDateAt, plusDays } from '@/lib/deadlines/local-time'
import { countryByCode, isCountryCode } from '@/lib/places/countries'

/**
 * A demonstration notice: a heading between two lines `---`, then the notice with its dates left open.
 *
 * The heading says what reading must find: `country: ML` (whose capital says what today is), `organisation:`, `contract:`, and for
 * each post `title:` and `deadline:`, which is `rolling`, `none`, or `jour+3 17:00 midnight` (a day, a time and flags where there
 * are some). In the text, `{{jour+3|vendredi 27 novembre 2026}}` is the third day from today, written as that Friday is here.
 */
export interface Demonstration {
  /** The calendar date that is day 0. */
  readonly today: LocalDate
  readonly text: string
  /** The values that the heading promises under a name, in order. */
  promised(name: 'country' | 'organisation' | 'contract' | 'title' | 'deadline'): readonly string[]
}

const numbers =
  'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un'.split(
    ' ',
  )

const inFrench = (pattern: string) => (day: Date) => format(day, pattern, { locale: fr })
const withCapitals = (pattern: string) => (day: Date) =>
  inFrench(pattern)(day).replace(/(?<![\p{L}\d])\p{Ll}/gu, (letter) => letter.toUpperCase())

/** Every form by the way it writes Friday 27 November 2026. */
export const dateForms: Readonly<Record<string, (day: Date) => string>> = {
  'vendredi 27 novembre 2026': inFrench('EEEE do MMMM yyyy'),
  'Vendredi 27 Novembre 2026': withCapitals('EEEE do MMMM yyyy'),
  'VENDREDI 27 NOVEMBRE 2026': (day) => inFrench('EEEE do MMMM yyyy')(day).toUpperCase(),
  'vendredi 27 novembre': inFrench('EEEE do MMMM'),
  vendredi: inFrench('EEEE'),
  '27 novembre 2026': inFrench('do MMMM yyyy'),
  '27 Novembre 2026': withCapitals('do MMMM yyyy'),
  '27 novembre': inFrench('do MMMM'),
  '27 nov. 2026': inFrench('d MMM yyyy'),
  '27 November 2026': (day) => format(day, 'd MMMM yyyy'),
  'vingt-sept (27) novembre 2026': (day) =>
    `${numbers[day.getDate() - 1]} (${format(day, 'dd')}) ${inFrench('MMMM yyyy')(day)}`,
  'novembre 2026': inFrench('MMMM yyyy'),
  '27/11/2026': inFrench('dd/MM/yyyy'),
  '27/11/26': inFrench('dd/MM/yy'),
  '27.11.2026': inFrench('dd.MM.yyyy'),
  '27-11-2026': inFrench('dd-MM-yyyy'),
  '27 - 11 - 2026': inFrench('dd - MM - yyyy'),
  '2026-11-27': inFrench('yyyy-MM-dd'),
}

/** The notice as it stands on the day of `now`; throws on a heading or a date form that does not exist. */
export function renderDemonstration(file: string, now: Date): Demonstration {
  const [, heading, template] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? []
  if (heading === undefined || template === undefined) throw new Error('No heading between two lines of ---')
  const promised = (name: string) =>
    [...heading.matchAll(new RegExp(`^${name}: (.+)$`, 'gm'))].map((line) => line[1] ?? '')
  const [country] = promised('country')
  if (!isCountryCode(country)) throw new Error(`No country we serve: ${country}`)
  const today = localDateAt(now, countryByCode(country).timeZone)
  const text = template.replace(/\{\{(.*?)\}\}/g, (placeholder) => {
    const [, offset, form = ''] = /^\{\{jour([+-]\d+)\|(.+)\}\}$/.exec(placeholder) ?? []
    const write = dateForms[form]
    if (write === undefined) throw new Error(`No such date form: ${placeholder}`)
    return write(new Date(`${plusDays(today, Number(offset))}T00:00`))
  })
  return { today, text: text.trim(), promised }
}
