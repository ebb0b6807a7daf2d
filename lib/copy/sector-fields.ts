import type { Sector } from '../extraction/posting'
import { fr } from './typography'

/** Where one works in a sector: « Offres d’emploi des ONG dans la santé ». */
export const sectorFields: Readonly<Record<Sector, string>> = {
  SANTE: 'dans la santé',
  NUTRITION: 'en nutrition',
  WASH: fr`dans l'eau, l'hygiène et l'assainissement`,
  SECURITE_ALIMENTAIRE: 'en sécurité alimentaire',
  EDUCATION: fr`dans l'éducation`,
  PROTECTION: 'en protection',
  GENRE: fr`sur le genre et l'égalité`,
  ABRIS: fr`dans les abris et l'hébergement`,
  ENVIRONNEMENT: fr`dans l'environnement`,
  AGRICULTURE: fr`dans l'agriculture`,
  GOUVERNANCE: 'en gouvernance',
  INSERTION_ECONOMIQUE: fr`dans l'insertion économique`,
  MIGRATION: 'sur les migrations',
  COHESION_SOCIALE: 'en cohésion sociale',
  DEMINAGE: 'dans le déminage',
  ENFANCE: fr`pour l'enfance`,
  HANDICAP: 'sur le handicap',
  CULTURE_MEDIAS: 'dans la culture et les médias',
}
