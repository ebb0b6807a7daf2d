/** Few texts have any: told without the classes of Unicode, which take ten times as long. */
const mayBeNoise = /l[A-Z]/
const l = /[A-Z]l[A-Z]|(?<!\p{L})l[A-Z]{2}/u
const eachL = /(?<=\p{Lu})l(?=\p{Lu})|(?<!\p{L})l(?=[A-Z]{2})/gu

/** Words in capitals with the I that a scan shows as a small l put right, same length: « TECHNlClEN », « lNGENIEUR ». */
export function withoutScanNoise(words: string): string {
  return mayBeNoise.test(words) && l.test(words) ? words.replace(eachL, 'I') : words
}
