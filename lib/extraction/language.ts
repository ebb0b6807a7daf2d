import type { NoticeLanguage } from './posting'

type Latin = 'fr' | 'en' | 'es' | 'pt'

/** Little words of one language only, folded, and the words that stand alone in terse notices. */
const words: Readonly<Record<Latin, string>> = {
  fr: 'les des du une et est pour dans avec sur aux par qui ou vous nous ses sont cette votre notre leur ans mois poste postes avis lieu contrat dossier dossiers recrute recrutement candidature candidatures offre offres emploi duree cdd cdi diplome bureau jours',
  en: 'the and of to for with is are will by from you your our must this that have be or at we job deadline apply location vacancy posted duration salary required start years months',
  es: 'el los las del con una por sus es como lo este esta y empleo puesto oferta contrato meses anos fecha lugar',
  pt: 'da dos das em uma nao pela pelo ao aos sao seu seus sua suas vaga emprego trabalho meses anos voce e',
}
const languageOfWord = new Map<string, Latin>(
  (Object.keys(words) as Latin[]).flatMap((language) =>
    words[language].split(' ').map((word): [string, Latin] => [word, language]),
  ),
)
/** Shared by Spanish and Portuguese: they count for neither. */
for (const word of ['meses', 'anos']) languageOfWord.delete(word)
const longestWord = Math.max(...[...languageOfWord.keys()].map((word) => word.length))

const sampleLength = 3000
const pieceLength = 500
/** A text of fewer words may be all names and figures. */
const enoughWords = 40
/** Running text of a language that we know has a tenth of such words or more; lists of names have none. */
const leastShare = 0.05

/**
 * The language that most of a notice is in, by its little words: those of six pieces spread over the text. Where too little is said
 * to tell, `fr`, which claims nothing: `und` tells the reader that the notice is not in French.
 */
export function languageOf(folded: string): NoticeLanguage {
  const counts = { fr: 0, en: 0, es: 0, pt: 0 }
  const letters = { latin: 0, arabic: 0, other: 0 }
  let total = 0
  for (const [from, to] of pieces(folded)) {
    let start = from
    for (let at = from; at <= to; at++) {
      const code = at < to ? folded.charCodeAt(at) : 0x20
      if (code >= 0x61 && code <= 0x7a) {
        letters.latin++
        continue
      }
      // « baarakɛda » is one word: its end is no « da ».
      if (code > 0x24f && (code < 0x600 || code > 0x6ff) && isLetter(folded.charAt(at))) {
        letters.other++
        continue
      }
      const length = at - start
      if (length > 0) {
        total++
        // « l’ », « d’ », « qu’ » are French; « rive.org », « www.du-sahel » are addresses.
        const language =
          code === 0x27 && length <= 2 ? 'fr' : length <= longestWord ? wordAt(folded, start, at) : undefined
        if (language) counts[language]++
      }
      start = at + 1
      if (code >= 0x600 && code <= 0x6ff) letters.arabic++
    }
  }
  if (letters.arabic > letters.latin && letters.arabic >= letters.other) return 'ar'
  if (letters.other > letters.latin + letters.arabic) return 'und'
  const best = (['en', 'es', 'pt'] as const).reduce<Latin>((a, b) => (counts[b] > counts[a] ? b : a), 'fr')
  if (total >= enoughWords && counts[best] < total * leastShare) return 'und'
  return best
}

function wordAt(folded: string, start: number, end: number): Latin | undefined {
  const before = folded.charCodeAt(start - 1)
  const after = folded.charCodeAt(end)
  const isOfAddress =
    before === 0x2e || before === 0x2f || before === 0x40 || after === 0x40 || before === 0x2d || after === 0x2d
  return isOfAddress ? undefined : languageOfWord.get(folded.slice(start, end))
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character)
}

function pieces(folded: string): (readonly [number, number])[] {
  if (folded.length <= sampleLength) return [[0, folded.length]]
  const count = sampleLength / pieceLength
  const step = (folded.length - pieceLength) / (count - 1)
  return Array.from({ length: count }, (_, i) => {
    const start = Math.floor(i * step)
    return [start, start + pieceLength] as const
  })
}
