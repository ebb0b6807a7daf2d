// @ts-check

/** Something a person can put right: its message is one French sentence that says how. Anything else thrown is a bug. */
export class Failure extends Error {
  /**
   * @param {string} sentence
   * @param {string} [details] what the failing program printed, shown before the sentence
   */
  constructor(sentence, details = '') {
    super(sentence)
    this.details = details
  }
}

const diskFull = /ENOSPC|No space left on device/

/**
 * What to print on stderr for an error: details first, the sentence last.
 * @param {unknown} error
 */
export function describeFailure(error) {
  const text = error instanceof Failure ? `${error.message}\n${error.details}` : String(error)
  if (diskFull.test(text) || (error instanceof Error && 'code' in error && error.code === 'ENOSPC'))
    return 'Le disque est plein : libérez de la place (il faut environ 2 Go), puis relancez la commande.'
  if (error instanceof Failure) return [error.details.trimEnd(), error.message].filter(Boolean).join('\n\n')
  return `Erreur inattendue : ${error instanceof Error ? error.stack : text}`
}
