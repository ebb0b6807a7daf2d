import { wordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import { namesPost } from './named-posts'
import { flatWords, type NoticeText, roleAt } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { saidInSentences } from './said'
import { saysAny } from './says-any'
import { pairsOf, type Scope, sentencesOf } from './scope'
import type { Sentence } from './sentences'

const aboutContract = wordPattern(
  /\bcontrats?\b|\bcdd\b|\bmarche (?:est |sera )?(?:conclu|passe|signe|attribue)\b|\bcdi\b|\bvolontariat\b|\bduree (?:in)?determinee|\bduree (?:il)?limitee|\b(?:emploi|travail|poste) (?:saisonnier|temporaire|permanent)|\bvacations?\b|\bservice (?:volontaire|civique)\b|\bmission benevole\b|\bbenevolat\b|\bniveau d'effort\b|(?<=^\W*)(?:(?:une|aucune?|la|le|tout|toute) )?(?:renouvellement|reconduction|prolongation)\b|\bvsi\b|\bconventions? de stage\b|\bvolontaires? (?:national|communautaire|local)|\brenouvelable ?[:?]|\bengagement (?:temporaire|de)|\bengagement \S+ de \S+ (?:\(\d+\) )?(?:mois|ans?)\b|\bvolontaires? de (?:la )?solidarite|(?<=^\W*(?:une |la )?)(?:mission|engagement|service) de (?:\d|[a-z])\S* (?:\(\d+\) )?(?:mois|ans?)\b|(?<=[\d)] {1,3})mois,? (?:non )?(?:renouvel|reconduc|prolonge|proroge)|\b(?:mission|stage|prestation|consultation|volontariat|evaluation) (?:se deroule|aura lieu|se fera|s'effectue)|\bnombre (?:total )?de jours|\b(?:duree|charge de travail|charge) (?:de la |de l'|du |de )?(?:mission|prestation|travail|consultation|etude|evaluation|stage|volontariat|contrat|effective)|\b(?:mission|consultation|prestation|charge de travail|travail|stage|etude|evaluation|engagement|volontariat|remplacement)\b.{0,60}\b(?:compte|dure|durera|represente|s'etale|couvre|demande|demandera|peut etre|pourra etre|va du|court|est (?:estimee?|evaluee?|prevue?|portee?)|s'etend)|\bjours? (?:ouvr|de travail|prestes|calendaires|factur|remuner|de consultan|d'expertise)|\binterim\b|\bstages? (?:\S+ ){0,2}de\b|(?<=^\W*\w+ {0,3}(?:\( ?\d+ ?\) ?)?)(?:jours?|semaines?|mois|ans?)\b,? (?:des le|a partir du|a compter du|de (?:prestation|mission|travail|consultation)\b|repartis?)|\bhommes?[ /-]jours?|\bjours?[ /-]hommes?|(?<=^\W*)(?:la |l'|une? )?(?:charge|effort|travail)\b[^.;]{0,30} (?:est|sera|represente) |\bh\/j\b|\b(?:demarrage|debut|prise de (?:fonctions?|poste|service))\b.{0,60}\bpour (?:une duree de )?\S+ mois/y,
)
/** « recrute … pour une durée de six mois »: how far a verb of hiring may stand before it. */
const forSomeTime = wordPattern(/\bpour (?:une (?:duree|periode|annee)\b|\S+ (?:\(\d+\) )?mois\b)/y)
const speaksOfHiring = saysAny(wordPattern(/\b(?:recrut|engag|embauch|recherch|cherch|accueill)\w/y))
const maxBetween = 210
const otherContract =
  /contrats? (?:de mariage|types?\b|avec les|des fournisseurs)|garantie|signature (?:du|de) contrat|^(?!.*\b(?:cdd|cdi|contrat a duree|stage d[e'] ?\S+ mois|contrat de \S+ (?:\(\d+\) )?(?:mois|ans?))\b).*\bexperience/
/** « Il est renouvelable », « Ceux des codes A et B peuvent être renouvelés »: about what the sentence before speaks of. */
const goesOn =
  /^ ?(?:il|elle|ils|elles|ceux|celui|celles?|ce dernier|cette duree|sa duree|leur duree|(?:son|sa|un avenant|une?|aucune?|la|le|tout|toute) (?:renouvellement|prolongation|reconduction|extension))\b/

/** What is stated of the contract: the values of its labels, then the sentences that speak of a contract or of how long a mission lasts. */
export function contractParts(scope: Scope, ordinal: string | null): readonly Range[] {
  const labelled = pairsOf(scope, 'contract', 'duration', 'period').flatMap((pair) => pair.values)
  return [...labelled, ...spokenParts(scope, ordinal)]
}

function spokenParts(scope: Scope, ordinal: string | null): readonly Sentence[] {
  const { notice } = scope
  const speaking = speakingOfContract(notice)
  let last: Sentence | null = null
  return sentencesOf(scope).filter((sentence) => {
    const mayFollow = last !== null && sentence.line - last.line <= 2
    if (!mayFollow && !speaking.has(sentence)) {
      last = null
      return false
    }
    const words = flatWords(notice, sentence, maxSentence)
    const speaks =
      (speaking.has(sentence) || goesOn.test(words)) &&
      !otherContract.test(words) &&
      !isOfProfile(notice, sentence, words)
    last = speaks ? sentence : null
    // « Ceux des codes A et B peuvent être renouvelés » says nothing of the post C.
    return speaks && namesPost(words, ordinal) !== false
  })
}

const maxSentence = 400
const speakingOfContract = oncePerNotice((notice): ReadonlySet<Sentence> => {
  const speaking = new Set(saidInSentences(notice, aboutContract, maxSentence).keys())
  for (const [sentence, lengths] of saidInSentences(notice, forSomeTime, maxSentence)) {
    const isHiring = lengths.some(({ index }) => {
      const end = sentence.start + index
      return speaksOfHiring(notice, { start: Math.max(sentence.start, end - maxBetween), end })
    })
    if (isHiring) speaking.add(sentence)
  }
  return speaking
})

/** « - Trois ans en gestion de contrats » asks for something, it offers nothing. */
function isOfProfile(notice: NoticeText, sentence: Sentence, words: string): boolean {
  const role = roleAt(notice, sentence.start)
  return sentence.bullet && (role === 'profile' || role === 'tasks') && !/\b(?:cdd|cdi|type de contrat)\b/.test(words)
}
