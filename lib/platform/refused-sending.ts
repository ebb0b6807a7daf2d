/** What a script is told, as plain text, whose sending was refused before anybody read it: too much at once, or too often. */
export const refusedSendings = { 413: 'too-large', 429: 'too-often' } as const
export type RefusedSending = (typeof refusedSendings)[keyof typeof refusedSendings]

/** Which refusal an error of the framework's is: it throws what the answer said. Null for any other. */
export function refusedSending(error: Error): RefusedSending | null {
  return Object.values(refusedSendings).find((code) => code === error.message) ?? null
}
