import { wordPattern } from '../text/word-pattern'
import type { ContractType } from './posting'

/** What a contract is called, folded, the more telling first. */
export const contractWords: readonly (readonly [ContractType, RegExp])[] = [
  ['STAGE', /\bstages?\b|\bstagiaires?\b|\binternship\b|\balternance\b/],
  ['INTERIM', /\binterim(?:aires?)?\b|\bmise a disposition de personnel/],
  [
    'VOLONTARIAT',
    /\bvolontariat\b|\bvolontaires? (?:de|des|local|communautaire|en service|onu|nations|national|international)|\bvsi\b|\bvnu\b|\bservice civique\b|\bbenevol\w+|\bvolontaires?$|^volontaires?\b|\b(?:service|engagement|mission) (?:volontaire|benevole)\b/,
  ],
  [
    'PRESTATION',
    /\bprestations?\b|\bprestataires?\b|\bconsultan\w+|\bconsultance\b|\bcontrat de services?\b(?! ?(?:\([a-z]{1,4}\) ?)?,? ?(?:a |de )?duree (?:in)?determinee)|\bconsultations? individuelle|\bfreelance\b|\bindependant\b|\bhonoraires|\bmarche (?:de|public)|\bvacations?\b|\bvacataires?\b/,
  ],
  [
    'CDI',
    /\bcdi\b|\bc ?d ?i\b|\bindeterminee?\b|\bsans (?:limite|limitation) de duree\b|\bduree illimitee\b|\bsans (?:limite|limitation) de temps\b|\b(?:contrat|emploi|poste|engagement|statut)(?: de travail)? permanent\b|^\W*permanent\b|\bopen[- ]ended\b|\bindefinite/,
  ],
  [
    'CDD',
    /\bcddu?\b|\bc ?d ?d\b|\bdeterminee?\b(?! par)|\bduree de (?:chantier|projet)\b|\b(?:emploi|travail|poste) (?:saisonnier|temporaire)|\bfixed[- ]term|\btemporary appointment|\b(?:engagement|contrat|nomination) (?:\S+ ){0,2}(?:temporaire|de courte duree|special)|\bcourte duree\b|\btemporaire\b|\btravail occasionnel|\bcontrat (?:a terme|saisonnier|d'un an)|\bduree limitee\b/,
  ],
]

/** Where no word begins like one of these, no contract is named. */
export const anyContractWord = wordPattern(new RegExp(contractWords.map(([, { source }]) => source).join('|')))

/** Words of a notice that calls for a consultancy without naming the contract. */
export const consultancyWords = [
  /\btermes? de references?\b|\btdr\b/y,
  /\boffres? techniques?\b|\bpropositions? techniques?\b/y,
  /\boffres? financieres?\b|\bpropositions? financieres?\b/y,
  /\bprestataires?\b|\bexecuter\w* les prestations\b|\bprestations?\b/y,
  /\blivrables\b/y,
  /\bhonoraires\b/y,
  /\b(?:intitule|titre|lieu|periode) de la mission/y,
  /\bbureaux? d'etudes?\b/y,
  /\bhommes?[ /-]jours?\b|\bh\/j\b/y,
].map(wordPattern)
