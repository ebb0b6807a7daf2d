/** The same words with each e-mail address shown only in part, enough to know it again: « ai…@ong.example ». */
export function hideAddresses(words: string): string {
  return words.replace(/([^\s@<>"'(),:;]+)@([^\s@<>"'(),:;]+)/g, (_, name: string, domain: string) => {
    const shown = name.length > 4 ? 2 : 1
    return `${[...name].slice(0, shown).join('')}…@${domain}`
  })
}
