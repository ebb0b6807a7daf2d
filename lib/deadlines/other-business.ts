import { has } from './cue-owner'
import { said, type Verdict } from './date-role'
import type { Evidence } from './role-rules'

/** « Le mandat du bureau actuel expire le », « le bail se termine le »: what ends by itself is no call, where nothing is sent. */
export function byTerm({ sentence, named, nearest }: Evidence): Verdict | null {
  if (nearest.cue !== 'limit' || !endingVerb.test(nearest.words) || has(named, 'submission')) return null
  const subject = term.exec(sentence.slice(0, nearest.end - nearest.words.length))
  return subject ? said('period', subject[1] ?? '') : null
}

const term =
  /\b(mandat|bail|visa|passeport|licence|assurance|accreditation|protocole|subvention|detachement|interim|abonnement|habilitation)s?\b(?! (?:d'offre|de candidature))[^.,;:]{0,60}$/

export const endingVerb = /^(?:expire\b|clos|clot(?!ure)|clor|clotur(?!e\b))/

/** « Préparer l’appel à projets dont les dossiers doivent être déposés avant », « le consultant remettra la version finale avant ». */
export function byTask({ whole, sentence, named }: Evidence): Verdict | null {
  const ownApplication = /\b(?:votre|vos|candidatures?|cv|postul\w+|offres?|propositions?)\b/
  const done =
    task.exec(whole) ?? (has(named, 'limit') ? null : chore.exec(whole)) ?? holder.exec(whole) ?? elsewhere.exec(whole)
  // « Renouveler l’agrément (échéance : 14 avril) » is a task too.
  const isOwnLimit = sentence === whole && has(named, 'limit')
  const isTask = done && !ownApplication.test(whole) && !isOwnLimit
  return isTask ? said('period', done[0].trim()) : null
}

const task =
  /^\W{0,4}(?:preparer|rediger|assurer|participer|elaborer|organiser|contribuer|suivre|superviser|coordonner|appuyer|accompagner|realiser|produire|instruire|tenir|veiller|garantir|gerer|renouveler|finaliser|monter|soutenir|animer|conduire|effectuer|etablir|aider|mettre|faire (?!parvenir)|deposer (?:un|une|le|la) (?:demande|dossier d))\b/
/** « - remplir les grilles et les rendre avant le 28 du mois »: to do in the post, where nothing that one applies with is named. */
const chore =
  /^\W{1,4}(?!(?:envoyer|adresser|deposer|transmettre|remettre|soumettre|joindre|fournir|postuler|presenter|ecrire|apporter|retourner|renvoyer)\b)[a-z]{2,12}(?:er|ir|re) (?:les?|la|l'|ses|une?|chaque|toutes?|tous) ?(?!.*(?:formulaire|dossier|fiche|lien|pli|enveloppe|piece|cv|inscription|demande|lettre)).*/
const holder =
  /\b(?:le |la |l'|du |de la )(?:titulaire|consultante?|prestataire|attributaire|agente?|stagiaire|volontaire|cabinet|auditeur|evaluateur|equipe|chargee?|responsable|coordinat\w+)(?:\(\w+\))?(?: retenue?)? (?:devra|doit|aura|remett\w+|transmett\w+|soumett\w+|fourni\w+|livr\w+|present\w+|depos\w+|rend\w+)/
const elsewhere = /\b(?:appels? a projets?|concours|bourses?|subventions?)\b[^,:]* dont (?:les?|la) /
