import { startsWithRole, startsWithWork } from './role-words'

const articles =
  /^(?:le ?(?:\/|ou) ?la |la ?(?:\/|ou) ?le |un ?(?:\/|ou) ?une |une ?(?:\/|ou) ?un |une?\/une? |un\(e\) |un[.·-]e |une? |les? |la |l'|des |d')/
/** « 02 », « deux (02) », « une (1) » before what it counts. */
export const countBefore =
  /^(?:une? ?\/ ?une?|un ?\(e\)|un[.·-]e|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|\d{1,3}) {0,2}(?:\( ?\d{1,3} ?\))? {0,2}(?=[a-z(])/

const personEnding =
  /^(?:[a-z]{2,}-)?[a-z]{2,}(?:eu(?:r|se)s?|rices?|iers?|ieres?|istes?|logues?|therapeutes?|[a-z]eometres?|ien(?:ne)?s?|graphes?|thecaires?|iatres?|nomes?|conseils?|eiller(?:e)?s?|cteurs?|entes? [a-z]+)$/
const things =
  /^(?:secteurs?|valeurs?|acteurs?|moteurs?|facteurs?|vecteurs?|indicateurs?|ordinateurs?|serveurs?|bailleurs?|employeurs?|demandeurs?|donateurs?|auteurs?|valeur|faveur|hauteurs?|longueurs?|rigueur|vigueur|ailleurs|plusieurs|meilleure?s?|majeure?s?|mineure?s?|interieure?s?|exterieure?s?|superieure?s?|inferieure?s?|anterieure?s?|posterieure?s?|heures?|dossiers?|calendriers?|chantiers?|courriers?|papiers?|premiers?|premieres?|derniers?|dernieres?|quartiers?|ateliers?|metiers?|fichiers?|chiers?|echeanciers?|entiers?|entieres?|particuliers?|particulieres?|financiers?|financieres?|matieres?|manieres?|carrieres?|filieres?|frontieres?|rivieres?|prieres?|listes?|pistes?|postes?|visites?|catalogues?|dialogues?|entretiens?|maintiens?|soutiens?|liens?|biens?|moyens?|moyennes?|anciens?|anciennes?|quotidien|combien|bien|rien|citoyens?|paragraphes?|photographies?|autographes?|economies?|autonomes?|conseils?|matrices?|cicatrices?|actrices?|fournisseurs?|candidats?|candidates?|beneficiaires?)$/

/** « Superviseur technique : … », « Responsable direct : … », « Référent : Awa Diop » name whom the post answers to. */
const superior =
  /^(?:le |la |l'|son |sa )?(?:superviseu|superviso|superieur|responsable|referent|encadr|chef|manager|tuteur|tutrice|maitre de stage|n ?\+ ?[12]|rattache|directeur|directrice|coordinat|coordonnat)[a-z]*(?:\([a-z]{1,4}\)|[.·-][a-z]{1,4})?(?: (?:du poste|de stage|(?:et |\/ ?)?(?:hierarchique|direct|immediat|fonctionnel|techni[cq]|administrati|operationnel|n ?\+ ?[12])[a-z]*(?:\(e\)|[.·-]e)?)){1,4}(?: \([^)]{0,40}\))? ?[:=]|^(?:le |la |l'|son |sa )?(?:superviseu|superieur|referent|encadr|tuteur|tutrice|maitre de stage|n ?\+ ?[12]|rattachement)[a-z]*(?:\(e\)|[.·-]e)? ?[:=]/

/** The line names whom the post answers to, not the post. */
export function namesSuperior(folded: string): boolean {
  return superior.test(folded)
}

/** The words begin as the name of a person's occupation does, known to us or not: « Fontainier », « Ludothécaire (H/F) », « Éleveuse ». */
export function looksLikeRole(folded: string): boolean {
  if (startsWithRole(folded)) return !namesSuperior(folded)
  const words = folded.replace(articles, '')
  const first = /^[a-z-]+/.exec(words)?.[0] ?? ''
  return personEnding.test(first) && !things.test(first)
}

/** What stands behind « Poste 1 : » without being the post's name: a demand, a place, a verb, another label. */
const notName =
  /^(?:diplome|brevet|bac\b|bac[ +]|bt[s ]|master|licence|maitrise|doctorat|permis|niveau|experience|etre\b|avoir|savoir|parler|titulaire|age|agee?s?\b|de nationalite|nationalite|formation (?:de |en |superieure|universitaire)?(?:base|niveau)|cv\b|lettre|copie|demande|casier|certificat|attestation|photo|lieu|localisation|base|contrat|cdd|cdi|duree|date|debut|salaire|remuneration|le candidat|la candidate|les candidats|candidats?\b|candidatures?|oui\b|non\b|voir\b|pas de\b|aucun|avant\b|jusqu|au plus|il\b|elle\b|ils\b|nous\b|vous\b|on\b|ce\b|cette\b|ces\b|\d|entretien|test|epreuve|dossiers?|au moins|minimum|profil|missions?\b|taches?|responsabilites|personnes?|postes?\b|competences?|connaissances?|capacites?|aptitudes?|bonnes?\b|excellentes?\b|solides?\b|toute|tous|sens\b|esprit|disponib|autres?\b|annexes?|pays|region|zone|ville|commune|antenne|siege)/
/** « surveiller les locaux », « conduire »: what is done, no name. */
const infinitive = /^(?:[a-z]{3,}(?:er|ir|oir|dre|tre|ire|ure)|(?:s'|se |ne )[a-z]+)(?: |$)/

/** « Poste : Notaire » is no verb as « Poste : tenir la caisse » is. */
const oneWord = /^[a-z'-]{4,}$/

/** Words that can name a post where their place says that they do: short, a noun first. */
export function canNamePost(folded: string): boolean {
  const words = folded
    .replace(/^[«"*_( ]+/, '')
    .replace(countBefore, '')
    .replace(articles, '')
  if (looksLikeRole(words) || startsWithWork(words)) return true
  return (
    /^[a-z]/.test(words) &&
    words.length <= 120 &&
    !notName.test(words) &&
    (oneWord.test(words) || !infinitive.test(words))
  )
}
