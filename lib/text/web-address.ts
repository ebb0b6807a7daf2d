/** An http address that a browser can open, from the words of a notice; null where they are none. */
export function webAddress(words: string): string | null {
  const address = /^https?:\/\//i.test(words) ? words : `https://${words}`
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : null
}
