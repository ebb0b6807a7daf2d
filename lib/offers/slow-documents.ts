/** Papers that an office issues and that often take days; where and how long differs, so no delay is ever named. */
const slow: ReadonlySet<string> = new Set([
  'CASIER_JUDICIAIRE',
  'CERTIFICAT_NATIONALITE',
  'CERTIFICAT_RESIDENCE',
  'CERTIFICAT_MEDICAL',
  'EXTRAIT_NAISSANCE',
])

/** With this many days left or fewer, a paper that is not at hand yet must be asked for now. */
const shortDays = 14

export function isSlowToObtain(code: string): boolean {
  return slow.has(code)
}

/** Of the documents asked for, those to ask an office for today; none where time is not short or not known. */
export function documentsToHurry(documents: readonly string[], daysLeft: number | null): readonly string[] {
  return daysLeft === null || daysLeft > shortDays ? [] : documents.filter(isSlowToObtain)
}
