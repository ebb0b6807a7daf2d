/** What was typed to look something up with; an address may hold anything. */
export function askedWords(parameter: unknown): string {
  return typeof parameter === 'string'
    ? parameter
        .replace(/\0|\p{Cs}/gu, '')
        .trim()
        .slice(0, 200)
    : ''
}
