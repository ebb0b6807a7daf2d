/** What ends when an offer closes. */
const ending =
  'dates?|limites?|delais?|clotures?|echeances?|depots?|butoirs?|fermetures?|termes?|validite|receptions?|remises?'
const application = `${ending}|candidatures?|dossiers?|inscriptions?|soumissions?|offres?|appels?|avis|annonces?|recrutements?|concours|publications?|manifestations?|propositions?|postes?`
/** What a notice says of other things. */
const other =
  'contrats?|projets?|missions?|conventions?|partenariats?|programmes?|activites|sejours?|visas?|bail|stages?|cdd|reunions?|entretiens?|tests?|epreuves?|examens?|ateliers?|formations?|seances?|agrements?|cartes?|permis|passeports?|diplomes?|attestations?|certificats?|formulaires?|pieces?'
const article = String.raw`(?:du |de la |de l'|de |des |d'|les? |la |l'|au |aux |ce |cet |cette |son |sa |votre )`

const anyEnding = word(ending)
const anyApplication = word(application)
const anyNoun = word(`${application}|${other}`)
const isOther = new RegExp(`^(?:${other})$`)
const isEnding = new RegExp(`^(?:${ending})$`)
const isApplication = new RegExp(`^(?:${application})$`)
const otherBehind = new RegExp(`^ ${article}?(?:${other})(?![a-z])`)
const object = new RegExp(`^ ${article}(?:${application})(?![a-z])`)
const dateOfOther = new RegExp(`(?<![a-z])dates? ${article}(?:${other})(?![a-z])`)

/** Words that a document takes as well: « le formulaire modifié ». */
const ofDocuments = /^(?:modifi|remplac|etend|differe)/
const itself =
  /^(?:report$|prorogation|prolong(?:ation|ement)|delai|desormais|maintenant|rectificatif|nouve|re-?ouver|rouvert|lire|est |sera |extended|postponed|deferred|تمديد)/
const auxiliary =
  /(?<![a-z])(?:est|sont|sera|seront|soit|ete|etre|etant|fut|a|ont|avons|ayant|avoir|se voit|se voient)(?: [a-z]+ment| donc| ainsi| encore| (?:a|de) nouveau)? $/
const nounBefore = /(?:^|[^a-z])([a-z]+)(?:\(e\))? ?[([:,-]? ?$/
const opens = /(?:^|[\n:(«!?,*_~-]|(?<![a-z])(?:nous|on|il|elle|qui|encore|exceptionnellement)) ?$/

function word(alternatives: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${alternatives})(?![a-z])`)
}

/**
 * Whether a word of postponement (« prolongé », « modifié », « report ») speaks of what ends with the offer: « la clôture est reportée », not
 * « le formulaire modifié », « une carte prorogée », « prolongation du contrat ».
 */
export function movesDeadline(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  const behind = text.slice(end, end + 30)
  if (otherBehind.test(behind)) return false
  if (itself.test(words)) return true
  const clause =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[;.!?](?=\s)/)
      .at(-1)
      ?.replace(/[a-z]+ (?:et|ou) $/, '') ?? ''
  if (words.startsWith('passe')) return anyEnding.test(clause) && !dateOfOther.test(clause)
  const isOfDocument = ofDocuments.test(words)
  // « La date du 12 mars est remplacée par celle du 19 mars »: the clause begins behind the first date.
  if (isOfDocument && isPronoun.test(clause) && /^ celles? d[eu]/.test(behind)) return true
  if (auxiliary.test(clause)) return isSubject(clause, isOfDocument)
  const noun = nounBefore.exec(clause)?.[1] ?? ''
  if (isOther.test(noun)) return false
  if ((isOfDocument ? isEnding : isApplication).test(noun)) return true
  return isOfDocument ? anyEnding.test(behind) : object.test(behind) || opens.test(clause)
}

/** In characters: subjects are long. */
const reach = 120

/** Whether the subject of « … est reporté » is what ends: its first noun tells, « la clôture du projet » and « le contrat, renouvelable, ». */
function isSubject(clause: string, isOfDocument: boolean): boolean {
  const last = clause.slice(clause.lastIndexOf(',') + 1)
  const subject = anyNoun.test(last) ? last : clause
  if (dateOfOther.test(subject)) return false
  if (isOfDocument) return anyEnding.test(subject)
  const noun = anyNoun.exec(subject)?.[0]
  return noun === undefined ? isPronoun.test(subject) : anyApplication.test(noun)
}

const isPronoun =
  /^\W*(?:(?:et|donc|ainsi|mais|qui|il|elles?|ils|celle-ci|celui-ci|ce dernier|cette derniere) )*(?:[a-z]+ ){0,2}$/
