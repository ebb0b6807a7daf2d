/** Plain letters are told by their code: this is asked of every word that may begin a name or a label. */
export function isCapitalLetter(character: string): boolean {
  const code = character.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /\p{Lu}/u.test(character)
}
