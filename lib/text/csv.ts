/** The mark that says UTF-8 to Excel, at the very beginning of a file. */
export const csvStart = '\ufeff'

/**
 * One line of a table as French spreadsheets read it: semicolons, decimal commas, quotes where needed (RFC 4180), CRLF. A cell that a spreadsheet would take
 * for a formula begins with an apostrophe, which says « text »: what strangers wrote must not reckon on an administrator's machine.
 */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(cell).join(';')}\r\n`
}

function cell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value).replace('.', ',')
  // Tab and return too: spreadsheets pass over them before a formula (OWASP, CSV injection). The wide forms are taken for the others.
  const words = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}
