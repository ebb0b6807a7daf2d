import { type LabelKey, labelWords } from './label-words'
import type { Range } from './lines'

/** One row of a table of posts: its cells by what their column is about. */
export type PostRow = ReadonlyMap<LabelKey, Range>

const columnWords = new Map<string, LabelKey>(
  (['title', 'positions', 'location', 'contract', 'duration', 'start'] as const).flatMap((key) =>
    labelWords[key].flatMap((words) => [words, `${words}s`].map((each) => [each, key] as const)),
  ),
)
/** Shortened as only a column's head is. */
for (const words of [
  'nbre',
  'nb',
  'nbr',
  'effectifs',
  'places',
  'nombre de postes',
  'qte',
  'total',
  'nombres',
  'nb postes',
  'nbre postes',
  'besoin',
  'besoins',
])
  columnWords.set(words, 'positions')
for (const words of [
  'postes',
  'postes recherches',
  'profils',
  'profil',
  'profils recherches',
  'profil recherche',
  'emplois',
  'fonctions',
  'intitules',
  'intitule des postes',
  'designation',
  'personnel',
  'agents',
  'postes ouverts',
  'poste ouvert',
  'postes vacants',
  'poste vacant',
  'postes a pourvoir',
])
  columnWords.set(words, 'title')
for (const words of [
  'lieux',
  "lieux d'affectation",
  'villes',
  'bases',
  'sites',
  'localites',
  'zones',
  'lieu de poste',
  'regions',
  'centre',
  'centres',
  'antenne',
])
  columnWords.set(words, 'location')
/** Columns that say nothing we keep. */
export const otherColumn =
  /^(?:n|no|n°|n ?[°o]|#|code|codes|ref|reference|volume|salaire|niveau|experience|observations?|diplome|age|duree|conditions?|horaires?|dates? limites?|date de cloture|cloture|echeance)$/

/** What a column is about, by its folded head: « Lieu / المكان », « Nombre : »; null for other columns. */
export function columnKey(head: string): LabelKey | null {
  const words = head.replace(/\(.{1,4}\)|[*_:.]| ?\/ ?[ء-ي][ء-ي ]*/g, '')
  return columnWords.get(words.replace(/\s+/g, ' ').trim()) ?? null
}
