import type { Range } from './lines'
import { namesPost } from './named-posts'
import { flatWords, type NoticeText, roleAt } from './notice-text'
import { pairsOf, type Scope, sentencesOf } from './scope'
import type { Sentence } from './sentences'

const aboutContract =
  /\bcontrats?\b|\bcdd\b|\bcdi\b|\bvolontariat\b|\bvsi\b|\brenouvelable ?[:?]|\bengagement (?:temporaire|de)|\b(?:duree|charge de travail|charge) (?:de la |de l'|du |de )?(?:mission|prestation|travail|consultation|etude|evaluation|stage|volontariat|contrat|effective)|\b(?:la |le |l'|cette |ce )(?:mission|consultation|prestation|charge de travail|stage|etude|evaluation|engagement|volontariat|remplacement)\b.{0,60}\b(?:compte|dure|durera|est (?:estimee?|evaluee?|prevue?)|s'etend)|jours? (?:ouvr|de travail|prestes|calendaires)|\binterim\b|\bstages? (?:\S+ ){0,2}de\b|hommes?[ /-]jours?|\bh\/j\b|\b(?:demarrage|debut|prise de (?:fonctions?|poste|service))\b.{0,60}\bpour (?:une duree de )?\S+ mois|\b(?:recrut|engag|embauch|recherch|cherch)\w+\b.{0,200}\bpour une (?:duree|periode)\b/
const otherContract =
  /contrats? (?:de mariage|types?\b|avec les|des fournisseurs)|garantie|preavis|signature (?:du|de) contrat|^(?!.*\b(?:cdd|cdi|contrat a duree)\b).*\bexperience/
/** « Il est renouvelable », « Ceux des codes A et B peuvent être renouvelés »: about what the sentence before speaks of. */
const goesOn = /^ ?(?:il|elle|ils|elles|ceux|celui|celles?|ce dernier|cette duree|sa duree|leur duree)\b/

/** What is stated of the contract: the values of its labels, then the sentences that speak of a contract or of how long a mission lasts. */
export function contractParts(scope: Scope, ordinal: string | null): readonly Range[] {
  const labelled = pairsOf(scope, 'contract', 'duration', 'period').flatMap((pair) => pair.values)
  return [...labelled, ...spokenParts(scope, ordinal)]
}

function spokenParts(scope: Scope, ordinal: string | null): readonly Sentence[] {
  const { notice } = scope
  let last: Sentence | null = null
  return sentencesOf(scope).filter((sentence) => {
    const words = flatWords(notice, sentence, 400)
    const follows = last !== null && goesOn.test(words) && sentence.line - last.line <= 2
    const speaks =
      (aboutContract.test(words) || follows) && !otherContract.test(words) && !isOfProfile(notice, sentence, words)
    last = speaks ? sentence : null
    // « Ceux des codes A et B peuvent être renouvelés » says nothing of the post C.
    return speaks && namesPost(words, ordinal) !== false
  })
}

/** « - Trois ans en gestion de contrats » asks for something, it offers nothing. */
function isOfProfile(notice: NoticeText, sentence: Sentence, words: string): boolean {
  const role = roleAt(notice, sentence.start)
  return sentence.bullet && (role === 'profile' || role === 'tasks') && !/\b(?:cdd|cdi|type de contrat)\b/.test(words)
}
