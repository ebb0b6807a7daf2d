/**
 * A word, folded by lib/text, as the search index has it: feminine and inclusive forms as the masculine one. The same as the SQL
 * function `plain_words` of the migration search_index; what follows one rule there follows it here.
 */
export function plainWord(folded: string): string {
  return folded
    .replace(/^([a-z]) ?& ?([a-z])$/, '$1nd$2')
    .replace(inclusiveEnding, '')
    .replace(/(ien(?=ne)|ier(?=e)|(?:ll|ch)er(?=e)|^chef(?=fe)|e(?=e))(?:ne|fe|e)s?$/, '$1')
    .replace(/euses?$/, 'eur')
    .replace(/trices?$/, 'teur')
}

const endings = 'e|es|ne|nes|se|te|le|ve|fe|ere|iere|rice|trice|euse|eure'
/** « chargé(e)s », « assistant.e », « animateur/trice », « infirmier·ère·s » */
const inclusiveEnding = new RegExp(
  String.raw`(?<=[a-z]{2})(?:\((?:s|ses|sse|esse|${endings})s?\)|[./·•‧∙・-](?:${endings})s?(?:[.·•‧∙・-]s)?(?![a-z0-9@]))`,
)

/** Every word of a folded text, its inclusive ending included; « m&e » is one. */
export const wordWithEnding = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[a-z] ?& ?[a-z](?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:${inclusiveEnding.source}s?)?`,
  'gu',
)
