const french = /\b(?:le|la|les|des|du|une?|et|est|pour|dans|avec|sur|aux?|par|que|qui|ou|vous)\b/g
const english = /\b(?:the|and|of|to|for|with|is|are|will|by|from|you|your|our|must|this)\b/g

/** The language that most of the notice is in. Counts little words of its first 6,000 characters. */
export function languageOf(folded: string): 'fr' | 'en' | 'ar' {
  const words = folded.slice(0, 6000)
  let arabic = 0
  let latin = 0
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) latin++
    else if (code >= 0x600 && code <= 0x6ff) arabic++
  }
  if (arabic > latin) return 'ar'
  return (words.match(english)?.length ?? 0) > (words.match(french)?.length ?? 0) ? 'en' : 'fr'
}
