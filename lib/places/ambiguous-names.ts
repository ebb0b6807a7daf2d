/**
 * Names of up to five letters are too often words or languages (san, bla, kita, tera, man, moba) to be read without a capital;
 * longer ones hardly ever are, but for these, as `placeKey` gives them.
 */
const longerWords: ReadonlySet<string> = new Set(['binder', 'fresco', 'mascara'])

/** Whether a name is read only where the source writes it with a capital. */
export function needsCapital(key: string): boolean {
  return key.length <= 5 || longerWords.has(key) || announcedOnly.has(key)
}

/**
 * Names that start a sentence or a heading as plain words (« Centre de santé », « Guider les équipes »): read only behind a word
 * that announces a place, in a list of such names too.
 */
export const announcedOnly: ReadonlySet<string> = new Set([
  'atlantique',
  'cascades',
  'centrale',
  'centre',
  'collines',
  'equateur',
  'est',
  'guider',
  'lac',
  'littoral',
  'maritime',
  'nord',
  'nord ouest',
  'oasis',
  'oriental',
  'ouest',
  'plateau',
  'plateaux',
  'sahel',
  'savanes',
  'sud',
  'sud ouest',
  'carthage',
])

/** Words around one of our names that make it something else; as `placeKey` gives them. */
export const elsewhere: readonly string[] = [
  'bassin du niger',
  'boucle du niger',
  'delta central du niger',
  'delta du niger',
  'delta interieur du niger',
  'fleuve niger',
  'office du niger',
  'golfe de guinee',
  'guinee equatoriale',
  'papouasie nouvelle guinee',
  'fleuve senegal',
  'bassin du lac tchad',
  'lac tchad',
  'congo brazzaville',
  'republique du congo',
  'bassin du congo',
  'fleuve congo',
  'san francisco',
  'san jose',
  'san salvador',
  'tripoli liban',
  'franc guineen',
  'francs guineens',
  'dinar tunisien',
  'dinars tunisiens',
  'dinar algerien',
  'dinars algeriens',
  'dirham marocain',
  'dirhams marocains',
  'franc congolais',
  'francs congolais',
]
