import type { EducationLevel } from './posting'

/**
 * Diplomas, folded, by their level in French equivalents, the longer names first. Brevets and diplômes de technicien (BT, DT; DEAT in Benin
 * and Togo) are taken at the end of secondary school, those of techniciens supérieurs two years later.
 */
export const diplomas: readonly (readonly [EducationLevel, string])[] = [
  [
    'PRIMAIRE',
    String.raw`certificats? (?:de fin )?d'etudes? (?:primaires?|elementaires?|du premier degre)|cfee\b|cepe?\b|cepd\b|niveau (?:d'etudes? )?primaire`,
  ],
  [
    'BEPC',
    String.raw`b\.?e\.?p\.?c\b|b\.?f\.?e\.?m\b|d\.?e\.?f\b|diplome d'etudes fondamentales|brevet d'etudes (?:du premier cycle|moyennes|fondamentales)|brevet (?:d'enseignement (?:moyen|fondamental)|du premier cycle)|niveau brevet|niveau college`,
  ],
  [
    'CAP_BEP',
    String.raw`c\.?a\.?p\b(?!-)|b\.?e\.?p\b|bt ?1\b|certificats? d'aptitude professionnelle|brevet d'etudes professionnelles`,
  ],
  [
    'BAC+2',
    String.raw`(?:brevets? de )?techniciens? superieure?s?|technicien(?:ne)? specialise|d\.?u\.?t\b|b\.?t\.?s\.?a?\b|d\.?t\.?s\b|deugs?\b|deust\b|duel\b|duts\b|diplome universitaire de technologie`,
  ],
  [
    'BAC',
    String.raw`bt(?: ?2)?\b|d\.t\b|dt\b|deat\b|diplome de technicien\b(?! sup)|brevet de technicien\b(?! sup)|bac(?:calaureat)?s?\b(?! ?(?:\+|plus|a (?:sable|ordures|lessive)|a? ?lave|de (?:retention|decantation|culture)))`,
  ],
  ['BAC+3', String.raw`licences?\b|licencie\(?e?\)?|bachelor\S*|deua\b`],
  ['BAC+4', String.raw`maitrises?\b(?! (?:de|du|des|d'ouvrage|d'oeuvre|parfaite|des)\b| d')|master ?(?:1|i)\b|m1\b`],
  [
    'BAC+5',
    String.raw`masteres?\b|masters?\b(?! (?:trainer|plan|class))(?:'s)?|m2\b|mba\b|d\.?e\.?s\.?s\b|d\.e\.a\b|dea\b|diplome d'etudes (?:superieures specialisees|approfondies)|ingenieure?s?\b|ingeniorat`,
  ],
  [
    'DOCTORAT',
    String.raw`doctorats?\b|ph\.? ?d\b|docteure?s? (?:en|d'etat)\b|diplome (?:d'etat )?(?:(?:de docteur en|en|de) medecine|de medecin\b)`,
  ],
]

/** « Bac + 3 », « BAC plus quatre », « Bac+4/5 »: the first number is the least. */
export const yearsAfterBac = String.raw`bac(?:calaureat)? ?(?:\+|plus) ?\(? ?(?:\d\b|un\b|deux\b|trois\b|quatre\b|cinq\b|six\b|sept\b|huit\b)`

export const levelsAfterBac: readonly EducationLevel[] = [
  'BAC',
  'BAC+1',
  'BAC+2',
  'BAC+3',
  'BAC+4',
  'BAC+5',
  'BAC+6',
  'BAC+6',
  'DOCTORAT',
]
