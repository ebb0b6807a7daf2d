/** What words near a date say of it. */
export type Cue =
  /** Names a deadline by itself: date limite, dernier délai, clôture. */
  | 'limit'
  /** Applying, and what is sent: candidature, dossier, déposer. A date beside it needs another sign to be a deadline. */
  | 'submission'
  /** An end, of whatever is spoken of: au plus tard, avant le, prend fin. */
  | 'until'
  /** « Reçu après le » : a deadline where what comes later is refused. */
  | 'after'
  | 'postponed'
  | 'superseded'
  | 'display'
  | 'publication'
  | 'start'
  | 'event'
  | 'question'
  | 'legal'
  | 'age'
  | 'period'
  /** What is delivered under the contract: rapport, livrable. */
  | 'deliverable'
  /** Where to send things is told by these names too: « au siège du projet avant le 12 mars ». */
  | 'context'

const words: readonly (readonly [Cue, string])[] = [
  [
    'limit',
    String.raw`dates?(?: et heures?)? (?:limites?(?! d'obtention)|butoir|de cloture|de fermeture|d'expiration|de validite|d'echeance|de soumission|finale)|dernier(?:e|s)? (?:delai|date|jour|fois)|(?:delai|heure) (?:limite|de rigueur)|delais? de (?:soumission|depot|reception|candidature)|limite (?:de|pour) (?:depot|candidature|soumission|reception)|clot(?:ures?\b(?! (?:des comptes|comptable|de l'exercice|financiere))|\.)|fermeture|forclusion|terme (?:fixe|de rigueur)|terme\s?:|clor\w+|clotur(?!es?\b)\w+|ferm(?:ons|erons|era)\b|limites?\s?(?::|$)|validite de l'(?:annonce|offre|avis|appel)|fin (?:de |des |de l')(?:la )?(?:candidatures?|depots?|soumissions?|receptions?|annonce|offre|appel)|prazo|data limite|delai\s?:|celles? d(?:es|u|e la)\b|echeance|deadline|closing\b|closes?\b|last day\b|application ends|apply (?:by|before)|expir(?:e|ation|es)|dl\s?:|postulez (?:au )?plus tard|اخر (?:اجل|موعد)|اجل اقصاه|الى غاية`,
  ],
  [
    'until',
    String.raw`au p[li]us[- ]tard|jusqu(?:['\ufffd] ?au?|es)\b|inclus\w*|au maximum|avant|d'ici|pour le ?$|before|until|by\b|no later than|pren\w+ fin|ferm(?:e|era|eront)\b|cess\w+|arretee?s? au|s'arret\w+|(?:sera|seront|est|sont) (?:ferme|clos|close|cloture)\w*|قبل`,
  ],
  [
    'submission',
    String.raw`candidatures?|candidat\w*|appel|dossiers?(?! medica)|postul\w+|soumission\w*|soumettre|soumis\w*|offres?(?! d'emploi)|plis?\b|enveloppes?|attendue?s?\b|propositions?|manifestations? d'interet|inscri(?!ptions? des (?:beneficiaires|eleves|enfants|participants|menages))\w+|depots?|depos\w+|envoy\w+|envoi|transm\w+|(?<!l'|d'|memes |cette |une )adress\w+(?! (?:mail|e-?mail|electronique|suivante|ci))|parvenir|parvien\w+|arriv(?:e|er|ent|ant)\b|recevables?|reception|recue?s?\b|remise (?:des?|du|de la|d')\s?(?:offres?|plis?|dossiers?|propositions?|candidatures?|soumissions?)|remise?s?\b(?! des?\b)|remett\w+|repond(?:re|ez)|ecri(?:vez|re)|submit\w*|portail|plateforme|registre|par (?:mail|e-?mail|courriel|courrier|voie)|sur papier|en ligne|cv\b|formulaire|lettre d'intention|applications?|apply|avis (?:est |reste )?(?:valable|ouvert)|(?:annonce|poste|lien \w+) (?:\w+ ){0,2}(?:ouverte?|valable|actif|active|accessible)|interess\w+|[ء-ي]*(?:ترش[ء-ي]+|ملف[ء-ي]*|طلبات)|ايداع|تقديم|ترسل|ارسال`,
  ],
  [
    'postponed',
    String.raw`prorog\w+|prolong(?:ee?s?|ation|ement)\b(?! (?:possible|eventuel|selon))|report\w+|repouss\w+|lire\b|rectificatif|nouvelle date(?: limite)?|est desormais|etendu\w*|extended|modifi\w+|تمديد`,
  ],
  [
    'superseded',
    String.raw`initialement|etai(?:t|ent)\b|d'abord|remplace\b|au lieu d[eu']|precedemment|anciennement|devai(?:t|ent)|prevue? auparavant|non pas|instead of|ancienne date`,
  ],
  [
    'display',
    String.raw`(?:periode|duree) (?:d'affichage|de (?:diffusion|publication|parution))|(?:periode|duree) de validite de l'(?:annonce|offre|avis|appel)|affichage|diffusion du poste|date de fin\b`,
  ],
  [
    'publication',
    String.raw`publi(?:ee?s?|cation)|rendue? publi\w+|mise? en ligne|postee? le|ajoutee?|affichee?s?|diffusee?|parue?s?|parution|date de (?:publication|parution|lancement)|date posted|added date|posted|advertised|publish\w*|lance(?:e|ment)`,
  ],
  [
    'start',
    String.raw`prise de (?:fonctions?|service|poste)|prendra (?:ses )?fonctions?|entree en (?:fonctions?|service)|date de (?:demarrage|commencement)|debut de (?:demarrage|commencement)|de (?:demarrage|commencement)|debut\w*|demarr\w+|a pourvoir|(?:a compter|a partir) du|des le|start(?:s|ing)?(?: date)?|commenc\w+`,
  ],
  [
    'event',
    String.raw`(?:ayant|ont|avez|aviez) (?:deja )?(?:postule|candidate)\w*|deja (?:postule|candidate)|retir\w+|retrait|(?:pourra|peut|pourrait) etre (?:clotur|clos|retire|ferme)\w*|(?<=\w )heures avant|(?<=\w )jours avant|veille|(?:preselection|pre-selection|selection|examen|etude|analyse|depouillement|evaluation|ouverture) (?:sur|de|des) (?:dossiers?|candidatures?|offres?|plis|enveloppes?)|ouverture|entretiens?|entrevues?|tests?|epreuves?|composition (?:ecrite|du jury)|depouill\w+|analys\w+|examin\w+|etudi\w+|evalu\w+|preven\w+|inform(?:ee?s?)\b|contact\w+|notifi\w+|convo\w+|selection|preselection\w*|formations?|reunions?|seances?|visites?|resultats?|proclamation|listes?|sessions?|oral|ateliers?|commission|signature|attribution|restitution|visioconference|conference|stage de preparation`,
  ],
  [
    'question',
    String.raw`questions?|eclaircissements?|clarifications?|renseignements?|informations? (?:complementaires?|supplementaires?)|reponses?|precisions?|complements?|info(?:rmation)?s?\b`,
  ],
  [
    'legal',
    String.raw`arrete\b(?! au)|decrets?|loi\b|lois|ordonnance|accord[- ]cadre|agree\w*|agrement|recepisse|autorisation|immatricul\w+|avenant|enregistree?|creee?s?|fondee?|nee? (?:le|en)|journal|bulletin|convention|references?|ref\.?\b|n°\s?\S+|numero|renouvelee?|signee?|adoptee?`,
  ],
  [
    'age',
    String.raw`ages? (?:limites?|maxim\w+|minim\w+|requis)|limite d'age|ag(?:e|ee?s?)\b|ans (?:au (?:plus|moins|maximum)|revolus|au)|moins de \w+ ans|plus de \w+ ans`,
  ],
  [
    'period',
    String.raw`(?:restent|resteront|sont|seront) valables?|valables? pendant|validite des (?:offres|prix|propositions)|contrats?|cdd|duree|execution|periode|phase|financ\w+|mise en oeuvre|activites?|enquetes?\b|prix|couvr\w+|s'etend\w*|paiement|renouvel\w+`,
  ],
  ['deliverable', String.raw`livrables?|rapports?|dossiers? medica\w+`],
  ['context', 'mission|projets?|programmes?'],
  ['after', String.raw`apres|au-dela du?|passe|posterieur\w*`],
]
/** OCR takes I for l and l for i: cues are compared with both as i, so « Date Iimite » and « p1us tard » are found. */
const sameLetter = (text: string) => text.replaceAll('l', 'i')

/** The patterns that a word may begin, in the order above; the cue of each by its group. */
interface CuesOfHead {
  readonly pattern: RegExp
  readonly cues: readonly Cue[]
}

/**
 * The patterns by the first two letters of what they match: most words begin none, and one expression of all of them would try some three hundred at
 * every word. What begins with no plain letter (Arabic) stands at `otherHead`.
 */
const otherHead = 0
const byHead: readonly (CuesOfHead | undefined)[] = buildHeads()

function buildHeads(): (CuesOfHead | undefined)[] {
  const all = words.flatMap(([cue, pattern]) =>
    alternativesOf(sameLetter(pattern)).map((alternative) => ({ cue, alternative })),
  )
  const heads = all.map(({ alternative }) => /^(?:\(\?<[!=][^()]*\))?([a-z])([a-z](?![?*+{])|)/.exec(alternative))
  const headless = all.find(({ alternative }, i) => !heads[i] && !/^[^(]*[ء-ي]/.test(alternative))
  if (headless) throw new Error(`This cue must begin with a letter: ${headless.alternative}`)
  return Array.from({ length: 27 * 32 }, (_, head) => {
    const [first, second] = [String.fromCharCode(0x60 + (head >> 5)), String.fromCharCode(0x60 + (head & 31))]
    const begun = all.filter((_, i) => {
      const letters = heads[i]
      if (!letters) return head === otherHead
      return letters[1] === first && (letters[2] === '' || letters[2] === second)
    })
    if (begun.length === 0) return undefined
    const pattern = new RegExp(begun.map(({ alternative }) => `(${alternative})`).join('|'), 'y')
    return { pattern, cues: begun.map(({ cue }) => cue) }
  })
}

/** The alternatives of a pattern, a group at its start taken apart: `(?:a|b)c|d` → ac, bc, d. */
function alternativesOf(pattern: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= pattern.length; at++) {
    const character = pattern.charAt(at)
    if (character === '(') depth++
    else if (character === ')') depth--
    else if (depth === 0 && (character === '|' || at === pattern.length)) {
      parts.push(pattern.slice(from, at))
      from = at + 1
    }
  }
  return parts.flatMap((part) => {
    const group = /^\(\?:([^()]*)\)(?![?*+{])/.exec(part)
    if (!group) return part
    return (group[1] ?? '').split('|').map((choice) => choice + part.slice(group[0].length))
  })
}

function headAt(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (first > 0x7a) return otherHead
  const second = text.charCodeAt(at + 1)
  return ((first - 0x60) << 5) + (second > 0x60 && second <= 0x7a ? second - 0x60 : 0)
}

export interface FoundCue {
  readonly cue: Cue
  readonly words: string
  readonly end: number
}

/** The cues of a folded stretch of text in its order: the longest reading from the left, so « ouverture des plis » is one event. */
export function cuesIn(text: string): FoundCue[] {
  const found: FoundCue[] = []
  const compared = sameLetter(text)
  let isInWord = false
  for (let at = 0; at < text.length; at++) {
    const code = compared.charCodeAt(at)
    const isLetter = code >= 0x61 && code <= 0x7a
    const begins = !isInWord && (isLetter || code > 0xff)
    isInWord = isLetter
    const head = begins ? byHead[headAt(compared, at)] : undefined
    if (!head) continue
    head.pattern.lastIndex = at
    const match = head.pattern.exec(compared)
    if (!match) continue
    const cue = head.cues[match.slice(1).findIndex((group) => group !== undefined)]
    const end = at + match[0].length
    if (cue) found.push({ cue, words: text.slice(at, end), end })
    at = end - 1
    isInWord = /[a-z]/.test(compared.charAt(at))
  }
  return found
}
