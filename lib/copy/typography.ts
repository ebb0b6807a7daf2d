/** A space that never breaks: before « : », inside « », between a figure and its unit. */
export const nbsp = '\u00a0'
/** The narrow one: before ; ! ? and between thousands. */
export const narrowNbsp = '\u202f'

/** French typography for words typed plainly: no-break spaces before : ; ! ? and inside « », ’ for '. */
export function french(words: string): string {
  return words
    .replaceAll("'", '’')
    .replace(/ (?=[:»])/g, nbsp)
    .replace(/(?<=«) /g, nbsp)
    .replace(/ (?=[;!?])/g, narrowNbsp)
}

/** The same as a template tag: what is put into the template, a notice's own words, is left as it is. */
export function fr(words: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return words.map((part, i) => french(part) + (values[i] ?? '')).join('')
}

/** The first letter of a line in capitals. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The same within a line: « santé », but « CDD » and « RDC » as they are. */
export function uncapitalised(words: string): string {
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
}
