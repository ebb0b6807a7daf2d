import type { DocumentCode } from '../extraction/posting'
import { capitalised, fr } from './typography'

export type KnownDocumentCode = Exclude<DocumentCode, `OTHER:${string}`>

const names: Readonly<Record<KnownDocumentCode, string>> = {
  CV: 'CV',
  LETTRE_MOTIVATION: 'Lettre de motivation',
  DIPLOMES: 'Diplômes',
  PIECE_IDENTITE: fr`Pièce d'identité`,
  CASIER_JUDICIAIRE: 'Casier judiciaire',
  REFERENCES: 'Références professionnelles',
  ATTESTATIONS_TRAVAIL: 'Attestations de travail',
  CERTIFICAT_NATIONALITE: 'Certificat de nationalité',
  CERTIFICAT_RESIDENCE: 'Certificat de résidence',
  EXTRAIT_NAISSANCE: fr`Extrait d'acte de naissance`,
  CERTIFICAT_MEDICAL: 'Certificat médical',
  PHOTO: fr`Photo d'identité`,
  PERMIS_CONDUIRE: 'Permis de conduire',
  DEMANDE_MANUSCRITE: 'Demande manuscrite',
  FORMULAIRE: 'Formulaire de candidature rempli',
  OFFRE_TECHNIQUE: 'Offre technique',
  OFFRE_FINANCIERE: 'Offre financière',
  METHODOLOGIE: 'Note méthodologique',
  EXEMPLES_TRAVAUX: 'Exemples de travaux',
  REGISTRE_COMMERCE: 'Registre de commerce et pièces fiscales',
  PORTFOLIO: 'Portfolio',
}

/** What a person calls a document of the corpus's vocabulary; `OTHER:` keeps the notice's own words. */
export function documentName(code: string): string {
  return isKnownDocument(code) ? names[code] : otherDocumentName(code)
}

/** The notice's own words for a document of no code. */
export function otherDocumentName(code: string): string {
  return capitalised(code.replace(/^OTHER:/, '').trim())
}

export function isKnownDocument(code: string): code is KnownDocumentCode {
  return Object.hasOwn(names, code)
}
