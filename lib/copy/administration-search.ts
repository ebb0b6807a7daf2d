import { counted } from './counts'
import { fr } from './typography'

export const fruitlessCopy = {
  title: 'Recherches vaines',
  intro: fr`Les mots cherchés ces trente derniers jours pour lesquels aucune offre ouverte n'a été trouvée, sans rien qui dise par qui. Les adresses et les numéros ne sont pas retenus, et tout est oublié au bout de 180 jours.`,
  none: fr`Aucune recherche vaine ces trente derniers jours.`,
  caption: fr`Les plus fréquentes d'abord`,
  words: 'Mots cherchés',
  count: 'Fois',
  lastDay: 'Dernière fois',
  act: 'Agir',
  retry: 'Essayer',
  synonym: 'En faire un synonyme',
} as const

export const synonymsCopy = {
  title: 'Synonymes',
  intro: fr`Qui cherche l'un des mots d'un groupe trouve les offres qui disent les autres. Majuscules, accents, genre et pluriel ne comptent pas.`,
  search: 'Un mot du groupe',
  submit: 'Chercher',
  none: fr`Aucun groupe ne contient ces mots.`,
  add: 'Nouveau groupe',
  list: 'Les groupes',
  phrases: 'Mots et expressions, un par ligne',
  phrasesHint: fr`Cherchés et reconnus dans les offres.`,
  askedAs: 'Seulement dans la recherche, un par ligne, facultatif',
  askedAsHint: fr`Pour ce qui veut dire trop de choses dans un avis : « SAME » y est un mot anglais.`,
  addSubmit: 'Ajouter le groupe',
  edit: 'Modifier',
  save: 'Enregistrer le groupe',
  remove: 'Supprimer le groupe',
  removeHint: fr`Il reste supprimé, même quand le site est mis à jour.`,
  edited: fr`modifié ici : les mises à jour du site n'y touchent plus`,
  onlyAsked: 'dans la recherche seulement',
  errorTitle: fr`Rien n'a été enregistré`,
} as const

export const synonymErrors = {
  few: fr`Il faut au moins deux mots ou expressions, dont un dans la première liste.`,
  long: fr`Cent caractères au plus par ligne, quarante lignes au plus.`,
  wordless: fr`Chaque ligne doit contenir un mot que la recherche retient.`,
  gone: fr`Ce groupe n'existe plus.`,
  changed: fr`Ce groupe a été modifié entre-temps : voici ce qu'il contient maintenant.`,
} as const

export const synonymDone = {
  ajoute: 'Le groupe est ajouté : la recherche le suit déjà.',
  enregistre: 'Le groupe est enregistré : la recherche le suit déjà.',
  supprime: 'Le groupe est supprimé.',
} as const

export const placesCopy = {
  title: 'Lieux',
  intro: fr`Les régions et les villes que connaissent les filtres, les formulaires et les pages.`,
  reading: fr`Un lieu ajouté ici se choisit et se cherche. La lecture automatique des avis, elle, ne connaît que les lieux du programme : elle retrouve un lieu renommé par son ancien nom, pas un lieu ajouté.`,
  country: 'Pays',
  submit: 'Voir',
  caption: 'Régions et villes',
  add: 'Ajouter une ville',
  town: 'Ville',
  region: 'Région',
  zone: 'Fuseau horaire',
  otherNames: 'Autres noms et graphies, un par ligne, facultatif',
  otherNamesHint: fr`Leurs adresses mènent à ce lieu.`,
  addSubmit: 'Ajouter la ville',
  edit: 'Modifier',
  save: 'Enregistrer le lieu',
  edited: 'modifié ici',
  noTown: fr`toute la région`,
  errorTitle: fr`Rien n'a été enregistré`,
} as const

export const placeErrors = {
  'name-missing': 'Saisissez le nom de la ville.',
  'name-malformed': fr`Saisissez un nom de 80 caractères au plus, en lettres latines.`,
  'region-unknown': fr`Choisissez une région de la liste.`,
  'zone-unknown': fr`Choisissez un fuseau de la liste.`,
  'names-malformed': fr`Un nom par ligne, 80 caractères au plus, vingt noms au plus.`,
  'offers-there': fr`Des offres ouvertes ou à décider y sont situées : leur date limite dépend de ce fuseau. Attendez leur fin, ou corrigez-les d'abord.`,
  taken: fr`Ce pays a déjà un lieu de ce nom dans cette région, ou de cette adresse.`,
  gone: fr`Ce lieu n'existe plus.`,
} as const

export const placeDone = {
  ajoute: fr`La ville est ajoutée.`,
  enregistre: 'Le lieu est enregistré.',
} as const

/** « 3 villes ». */
export function townCount(towns: number): string {
  return counted(towns, 'ville', 'villes')
}
