/**
 * Words that keep their hyphen before another (« sous-préfet ») or after one (« peut-être »). Short words that also begin or
 * end others (par-tenaire, mal-nutrition, ai-de) are left out: a hyphen too few is read more easily than one too many.
 */
const compoundStarts =
  /(?:^|[\s'’(«-])(?:sous|non|vice|peut|celui|celle|ceux|celles|grande?|après|avant|demi|socio|quasi|rendez|c['’]est|quelques|vingt|trente|quarante|cinquante|soixante|dix|quatre|nord|sud|ouest|quartier|chef|suivi|savoir|porte|sages?|là|eux|elles?|lui|nous|vous|moi|toi|soi|[a-z])-$/iu
const compoundEnds =
  /^(?:mêmes?|ci|là|être|vous|nous|je|tu|ils?|elles?|dessus|dessous|delà|femmes?|filles?|midi|développement|évaluation|juriste|hygiène)(?![\p{L}])/u
/** An address that its line's end parts: « recrutement@⏎ong.example », « www.ong.example/re-⏎crutement ». */
const openAddress = /(?:\S*@\S*|(?:https?:\/\/|www\.)\S*)$/i

/** « recrutement [at] ong-⏎mali.org »: what goes on is the end of a host's name. */
const hostEnd = /^[a-z0-9-]+(?:\.[a-z0-9-]+){0,3}\.[a-z]{2,6}(?![\p{L}\d])/u

/** Two lines of one paragraph as one: the hyphen that only parts a word goes, one that belongs to it stays. */
export function joinLines(above: string, below: string): string {
  if (above === '' || below === '') return above + below
  const address = openAddress.exec(above)?.[0]
  if (address !== undefined && /[@\-_/=.]$/.test(address) && /^[\p{Ll}\d]/u.test(below)) {
    // A full stop may end the sentence instead: only what goes on like an address belongs to it.
    if (!address.endsWith('.') || /^[a-z0-9-]+(?:[./@]|$)/.test(below)) return above + below
  }
  if (/\p{L}[\u00ad\u2010]$/u.test(above)) return above.slice(0, -1) + below
  // « CPDH-⏎2025 », « 2025-⏎2026 »
  if (/[\p{L}\d]-$/u.test(above) && /^\d/.test(below)) return above + below
  if (/\p{L}-$/u.test(above) && /^\p{L}/u.test(below)) {
    const isCompound =
      !/^\p{Ll}/u.test(below) || hostEnd.test(below) || compoundStarts.test(above) || compoundEnds.test(below)
    return isCompound ? above + below : above.slice(0, -1) + below
  }
  return /\S\/$/.test(above) ? above + below : `${above} ${below}`
}
