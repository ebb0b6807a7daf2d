import type { KnownDocumentCode } from './documents'

/** For a message to whoever wrote a notice in English. */
export const documentsInEnglish: Readonly<Record<KnownDocumentCode, string>> = {
  CV: 'CV',
  LETTRE_MOTIVATION: 'Cover letter',
  DIPLOMES: 'Diplomas',
  PIECE_IDENTITE: 'Identity document',
  CASIER_JUDICIAIRE: 'Criminal record certificate',
  REFERENCES: 'Professional references',
  ATTESTATIONS_TRAVAIL: 'Work certificates',
  CERTIFICAT_NATIONALITE: 'Certificate of nationality',
  CERTIFICAT_RESIDENCE: 'Certificate of residence',
  EXTRAIT_NAISSANCE: 'Birth certificate',
  CERTIFICAT_MEDICAL: 'Medical certificate',
  PHOTO: 'Photograph',
  PERMIS_CONDUIRE: 'Driving licence',
  DEMANDE_MANUSCRITE: 'Handwritten application',
  FORMULAIRE: 'Completed application form',
  OFFRE_TECHNIQUE: 'Technical proposal',
  OFFRE_FINANCIERE: 'Financial proposal',
  METHODOLOGIE: 'Methodology',
  EXEMPLES_TRAVAUX: 'Work samples',
  REGISTRE_COMMERCE: 'Trade register and tax documents',
  PORTFOLIO: 'Portfolio',
}
