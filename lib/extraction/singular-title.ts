import { foldWords } from '../text/fold'

const sameInPlural = new Set([
  'relais',
  'commis',
  'sous',
  'tous',
  'plus',
  'bras',
  'temps',
  'acces',
  'cours',
  'os',
  'poids',
  'pays',
  'succes',
  'mois',
  'frais',
  'bois',
  'corps',
  'discours',
  'recours',
  'parcours',
  'secours',
  'colis',
  'avis',
  'tapis',
  'tres',
  'sans',
  'bus',
  'campus',
  'virus',
  'processus',
  'brebis',
  'remous',
])
/** Where the head of a title ends: « agents | de santé ». */
const headEnd = /[ (](?:d[eu]|des|en|à|au|aux|pour|sur|dans|chargée?s?)(?=[ (])| d['’]|[,:–—«]| - /iu
/** Adjectives that agree with the head over its complement: « agents de santé communautaires ». */
const agreeing =
  /(?:communautaire|rura|loca|nationa|internationa|polyvalent|qualifié|expérimenté|confirmé|saisonnier|junior|senior|mobile)(?:e?s|ux|UX|E?S)$/iu

/** « Grants Manager », « Operations Assistant » */
const english =
  /^\p{L}+s (?:(?:and|&) \p{L}+ |\p{L}+ )?(?:manager|officer|coordinator|specialist|supervisor|director|analyst|advis[eo]r|assistant|administrator|lead|intern)(?!\p{L})/iu
/** « Formateurs et formatrices en… » */
const doublet = /^\p{L}+s et \p{L}+(?:rice|euse|ère|ienne|e)s(?=\s|$)/iu

/** « Un comptable / une comptable », « animateur / d’une animatrice »: an article within. */
const anotherGender = /(?<=\p{L}{3})( ?\/ ?)(?:d['’])?une? (?=\p{L})/giu
/** « Deux animateurs et une animatrice »: the other sex of the same role, counted apart. */
const otherSex =
  /(?<!\p{L})((\p{L}{4})\p{L}{0,20}) et (?:une?|deux|trois|quatre|cinq|six|\d{1,2})(?: ?\(\d{1,2}\))? \2\p{L}{0,20}/iu
/** « Assistant(e)s », « animateur.trice.s », « agent(s) » */
const inclusivePlural =
  /(?<=\p{L}\((?:e|ne|rice|trice|euse|[eè]re|i[eè]re|fe|ve)\))s(?!\p{L})|(?<=[.·-](?:e|ne|rice|trice|euse|[eè]re|i[eè]re|fe|ve))[.·-]?s(?!\p{L})|(?<=\p{L})\(s\)|(?<=\p{L}\((?:e|ne|rice|trice|euse))s(?=\))/giu

/** Several people are sought by one role: « Animateurs ruraux » → « Animateur rural ». A doublet with a slash is left as it is. */
export function singularTitle(stated: string): string {
  const title = stated.replace(anotherGender, '$1').replace(otherSex, '$1')
  const [first = ''] = foldWords(title).split(/[ -]/)
  if (
    !/[sx]$/.test(first) ||
    english.test(title) ||
    sameInPlural.has(first) ||
    title.includes('/') ||
    doublet.test(title)
  )
    return title
  const end = headEnd.exec(title)?.index ?? title.length
  const rest = title.slice(end)
  return (
    title
      .slice(0, end)
      .replace(inclusivePlural, '')
      .replace(/\p{L}+/gu, singular) + rest.replace(agreeing, singular)
  )
}

function singular(word: string): string {
  if (sameInPlural.has(foldWords(word))) return word
  if (/eaux$/i.test(word)) return word.slice(0, -1)
  if (/aux$/i.test(word)) return `${word.slice(0, -2)}${word.endsWith('X') ? 'L' : 'l'}`
  return /(?:\p{L}{3}|^[ne]e?)s$/iu.test(word) ? word.slice(0, -1) : word
}
