const l = /[A-Z]l[A-Z]|(?<!\p{L})l[A-Z]{2}/u
const eachL = /(?<=\p{Lu})l(?=\p{Lu})|(?<!\p{L})l(?=[A-Z]{2})/gu

/** Words in capitals with the I that a scan shows as a small l put right, same length: « TECHNlClEN », « lNGENIEUR ». */
export function withoutScanNoise(words: string): string {
  return l.test(words) ? words.replace(eachL, 'I') : words
}
