import { fr } from './typography'

/** What a notice states, term by term. */
export const factCopy = {
  title: fr`L'essentiel`,
  organisation: 'Organisation',
  organisations: 'Organisations',
  place: 'Lieu',
  places: 'Lieux',
  contract: 'Contrat',
  start: 'Début',
  positions: 'Personnes recherchées',
  workingTime: 'Temps de travail',
  salary: 'Rémunération',
  experience: 'Expérience demandée',
  education: fr`Niveau d'études`,
  languages: 'Langues',
  reportsTo: 'Sous la responsabilité de',
  sectors: fr`Domaines`,
  reference: 'Référence',
  published: 'Annonce publiée le',
  women: 'Candidatures féminines',
  womenEncouraged: fr`Encouragées par l'annonce`,
  fee: 'Frais',
  noFee: fr`Aucun : l'annonce dit qu'aucune somme n'est demandée`,
} as const
