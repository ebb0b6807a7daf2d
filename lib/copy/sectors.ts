import type { Sector } from '../extraction/posting'

/** Fields of work, as NGOs name them. */
export const sectorNames: Readonly<Record<Sector, string>> = {
  SANTE: 'Santé',
  NUTRITION: 'Nutrition',
  WASH: 'Eau, hygiène et assainissement',
  SECURITE_ALIMENTAIRE: 'Sécurité alimentaire',
  EDUCATION: 'Éducation',
  PROTECTION: 'Protection',
  GENRE: 'Genre',
  ABRIS: 'Abris',
  ENVIRONNEMENT: 'Environnement',
  AGRICULTURE: 'Agriculture',
  GOUVERNANCE: 'Gouvernance',
  INSERTION_ECONOMIQUE: 'Insertion économique',
  MIGRATION: 'Migration',
  COHESION_SOCIALE: 'Cohésion sociale',
  DEMINAGE: 'Déminage',
  ENFANCE: 'Enfance',
  HANDICAP: 'Handicap',
  CULTURE_MEDIAS: 'Culture et médias',
}
