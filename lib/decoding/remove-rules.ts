/** The thickest line of a table, in pixels of a page 2,000 to 3,000 long, and how long it must be, as a part of the page's width. */
const maxThickness = 8
const minShare = 0.04
/** The pale edge that a line keeps on each side once its dark part is gone: it would be read as « | » or « = ». */
const edge = 3

/**
 * Gives long thin dark lines the brightness of the paper around them: a table's lines are otherwise read as letters
 * (« Comptablej2 », « Nombre|Lieu »). Time linear in the pixels.
 */
export function removeRules(grey: Uint8Array, paper: Uint8Array, width: number, height: number): void {
  const least = Math.max(40, Math.round(minShare * width))
  const isDark = (at: number) => (grey[at] ?? 255) < 0.72 * (paper[at] ?? 0)
  const found: { readonly at: number; readonly across: number }[] = []
  const scan = (lines: number, length: number, lineStep: number, step: number) => {
    for (let line = 0; line < lines; line++) {
      let start = 0
      for (let i = 0; i <= length; i++) {
        if (i < length && isDark(line * lineStep + i * step)) continue
        if (i - start >= least)
          for (let j = start; j < i; j++) {
            const at = line * lineStep + j * step
            if (isThin(at, lineStep, isDark)) found.push({ at, across: lineStep })
          }
        start = i + 1
      }
    }
  }
  scan(height, width, width, 1)
  scan(width, height, 1, width)
  for (const { at, across } of found)
    for (let beside = -edge; beside <= edge; beside++) {
      const pixel = at + beside * across
      if (beside === 0 || !isPartOfLetter(pixel, beside < 0 ? -across : across, isDark))
        grey[pixel] = paper[pixel] ?? 255
    }
}

/** Whether dark ends within a rule's thickness on both sides of a pixel. */
function isThin(at: number, across: number, isDark: (at: number) => boolean): boolean {
  let thickness = 1
  for (const step of [-across, across])
    for (let next = at + step; isDark(next) && thickness <= maxThickness; next += step) thickness++
  return thickness <= maxThickness
}

/** Dark that goes on away from the line: the foot of a letter that stands on it. */
function isPartOfLetter(at: number, away: number, isDark: (at: number) => boolean): boolean {
  return isDark(at) && isDark(at + 2 * away) && isDark(at + 4 * away)
}
