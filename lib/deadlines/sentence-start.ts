/** Not the leader dots of « Prise de service ....... 08/12/2025 », nor « Clôt. : », « M. le Directeur ». */
const end = /(?<!\.|(?<![a-z])(?:m|mm|mme|dr|st|av|bd|bp|tel|art|ref|del|ech|lim))[.!?;•|](?=\s)(?!\s*:)|\n/g
const bullet = /^[ ]*(?:[-*▪•●○◦➢➤►▸✓✔→–]|\d{1,2}[.)](?= )|[^\p{L}\p{N}\s'"«(,;:./-])/u
/** « Date de clôture : »: what a line of labels begins with. */
const label = /^[ ]*[^\n:.,;()]{2,40}?[ ]?:/
/** A line that ends so goes on in the next one, whatever that begins with: also « au siège, quartier⏎Kourfa ». */
const unfinished =
  /(?:(?<![a-z])(?:le|la|les|de|du|des|au|aux|a|et|ou|par|pour|sur|en|dans|chez|avec|sous|vers|entre|via|son|sa|leur|monsieur|madame|m\.|mme|dr|the|of|to|by|on)|[a-z]'|[,:-]|(?:,|(?<![a-z])(?:le|au|du|la)) (?:quartier|secteur|rue|avenue|boulevard|cite|commune|ville|village|arrondissement|wilaya|province|immeuble|villa))[ ]*$/

/**
 * Where in the text before a date its own sentence begins. Notices cut sentences at any width and also set statements on lines of their own:
 * a line begins a sentence when it has a bullet or a label, or a capital where the line before could be over.
 */
export function sentenceStart(before: string, isCapital: (at: number) => boolean): number {
  let start = 0
  let lineStart = 0
  end.lastIndex = 0
  for (let found = end.exec(before); found; found = end.exec(before)) {
    const next = found.index + found[0].length
    if (found[0] !== '\n') {
      start = next
      continue
    }
    const line = before.slice(lineStart, found.index)
    lineStart = next
    if (beginsStatement(before.slice(next), line, () => isCapital(next + indentOf(before, next)))) start = next
  }
  return start
}

function beginsStatement(rest: string, lineBefore: string, isCapital: () => boolean): boolean {
  if (/^[ ]*\n/.test(rest) || bullet.test(rest)) return true
  if (/^[ ]*$/.test(rest) || unfinished.test(lineBefore)) return false
  return (
    isCapital() ||
    (label.test(rest) && /^[ ]*[a-zء-ي]/.test(rest) && !/^[ ]*(?:au plus|tard|avant|jusqu|le )/.test(rest))
  )
}

function indentOf(text: string, at: number): number {
  let indent = 0
  while (text.charAt(at + indent) === ' ') indent++
  return indent
}
