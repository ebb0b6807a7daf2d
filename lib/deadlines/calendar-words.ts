/**
 * Month and weekday names as notices write them, folded (lower case, no diacritics): French with its short forms, English, Portuguese, and the
 * Arabic names of Tunisia and Algeria (from French), of Morocco, and of the East. Folding turns أ إ آ into ا and ئ into ي.
 */
const monthNames: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan', 'january', 'janeiro', 'جانفي', 'يناير'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb', 'fevereiro', 'فيفري', 'فبراير'],
  ['mars', 'mar', 'march', 'marco', 'مارس'],
  ['avril', 'avr', 'april', 'apr', 'abril', 'افريل', 'ابريل'],
  ['mai', 'may', 'maio', 'ماي', 'مايو'],
  ['juin', 'june', 'jun', 'junho', 'جوان', 'يونيو', 'يونيه'],
  ['juillet', 'juil', 'juill', 'july', 'jul', 'julho', 'جويلية', 'يوليوز', 'يوليو'],
  ['aout', 'aug', 'august', 'agosto', 'اوت', 'غشت', 'اغسطس'],
  ['septembre', 'sept', 'sep', 'september', 'setembro', 'سبتمبر', 'شتنبر'],
  ['octobre', 'oct', 'october', 'outubro', 'اكتوبر'],
  ['novembre', 'nov', 'november', 'نوفمبر', 'نونبر'],
  ['decembre', 'dec', 'december', 'dezembro', 'ديسمبر', 'دجنبر'],
]
const months = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))

/** Names long enough that one wrong letter leaves no doubt: « féviers », « fevrler », « jullet ». */
const longNames = monthNames.flatMap((names, index) =>
  names
    .filter((name) => /^[a-z]{5,}$/.test(name) && name !== 'march' && name !== 'marco')
    .map((name) => [name, index + 1] as const),
)

/** Month names in full, in Latin letters, for use inside a larger expression. */
export const fullMonthPattern = monthNames
  .flatMap((names) => names.filter((name) => /^[a-z]{4,}$|^(?:mai|may)$/.test(name)))
  .join('|')

/** 1–12 for a month's name in a folded text, forgiving one mistyped letter in long names; null for any other word. */
export function monthOf(word: string): number | null {
  const exact = months.get(word.replace(/-[ ]?\n[ ]?/, ''))
  if (exact !== undefined) return exact
  // « ao\ufffdt »: a letter that some site lost for good.
  const lost = word.includes('\ufffd')
  if (lost) return [...months].find(([name]) => name.length === word.length && isOneLetterAway(word, name))?.[1] ?? null
  if (!/^[a-z]{5,10}$/.test(word)) return null
  // OCR reads m as rn: « décernbre », « septernbre ».
  const mended = word.replace('rn', 'm')
  const singular = mended.replace(/s$/, '')
  return months.get(mended) ?? longNames.find(([name]) => isOneLetterAway(singular, name))?.[1] ?? null
}

/** Asked of every word behind a figure, so nothing is cut out of the words before it must be. */
function isOneLetterAway(word: string, name: string): boolean {
  const shorter = Math.min(word.length, name.length)
  if (Math.abs(word.length - name.length) > 1) return false
  let same = 0
  while (same < shorter && word.charCodeAt(same) === name.charCodeAt(same)) same++
  let behind = 0
  while (
    behind < shorter - same &&
    word.charCodeAt(word.length - 1 - behind) === name.charCodeAt(name.length - 1 - behind)
  )
    behind++
  if (word.length - same - behind <= 1 && name.length - same - behind <= 1) return true
  // « julliet », « févrire »: the same letters in another order.
  return same > 1 && same + behind > 2 && word.length === name.length && lettersOf(word) === lettersOf(name)
}

function lettersOf(word: string): string {
  return [...word].sort().join('')
}

const weekdayNames: readonly (readonly string[])[] = [
  ['lundi', 'iundi', 'monday', 'الاثنين', 'الاتنين'],
  ['mardi', 'tuesday', 'الثلاثاء', 'التلاتاء'],
  ['mercredi', 'wednesday', 'الاربعاء'],
  ['jeudi', 'thursday', 'الخميس'],
  ['vendredi', 'friday', 'الجمعة'],
  ['samedi', 'saturday', 'السبت'],
  ['dimanche', 'sunday', 'الاحد'],
]
const weekdays = new Map(weekdayNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))

/** For use inside a larger expression. */
export const weekdayPattern = [...weekdays.keys()].join('|')

const shortWeekdays = ['lun|mon', 'mar|tue', 'mer|wed', 'jeu|thu', 'ven|fri', 'sam|sat', 'dim|sun'].map((names) =>
  names.split('|'),
)
/** « Ven 13 », « Sun, 09 Nov »: only right before a date, where « mar » is no month. */
export const shortWeekdayPattern = `(?:${shortWeekdays.flat().join('|')})\\.?`

/** 1 Monday … 7 Sunday. */
export function weekdayNamed(word: string): number | null {
  const short = shortWeekdays.findIndex((names) => names.includes(word.replace('.', '')))
  return weekdays.get(word) ?? (short < 0 ? null : short + 1)
}

const ones = 'zero|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize'.split('|')
const tens: readonly (readonly [string, number])[] = [
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
]
const numbers = new Map<string, number>([
  ['premier', 1],
  ['une', 1],
  ...ones.map((word, value) => [word, value] as const),
  ...['dix sept', 'dix huit', 'dix neuf'].map((word, index) => [word, 17 + index] as const),
  ...tens.flatMap(([word, ten]) => [
    [word, ten] as const,
    [`${word} et un`, ten + 1] as const,
    [`${word} un`, ten + 1] as const,
    ...ones.slice(2, 10).map((unit, index) => [`${word} ${unit}`, ten + index + 2] as const),
  ]),
])

/** Numbers in words up to 59, hyphens or spaces between, for use inside a larger expression; by their tens, so that other words fail fast. */
export const numberPattern = [
  String.raw`(?:${tens.map(([word]) => word).join('|')})(?:[- ](?:et[- ]un|${ones.slice(1, 10).join('|')}))?`,
  'dix[- ](?:sept|huit|neuf)',
  'premier|une',
  ...ones.toSorted((a, b) => b.length - a.length),
].join('|')

/** « vingt-six » → 26, « 26 » → 26; null for anything else. */
export function numberOf(words: string): number | null {
  if (/^\d{1,4}$/.test(words)) return Number(words)
  return numbers.get(words.replaceAll('-', ' ')) ?? null
}
