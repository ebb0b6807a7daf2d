/** Languages of our countries that `Intl` gives no French name, by the codes of lib/extraction/spoken-language-words.ts. */
const regional: Readonly<Record<string, string>> = {
  ajg: 'adja',
  ati: 'attié',
  bba: 'bariba',
  bci: 'baoulé',
  ber: 'amazigh',
  bib: 'bissa',
  ble: 'balante',
  bze: 'bozo',
  ddn: 'dendi',
  dga: 'dagara',
  dts: 'dogon',
  fon: 'fon',
  gej: 'mina',
  gux: 'gourmantché',
  hav: 'kihavu',
  kao: 'khassonké',
  kbp: 'kabyè',
  kdh: 'kotokoli',
  kss: 'kissi',
  lob: 'lobiri',
  lom: 'loma',
  mey: 'hassaniya',
  mfq: 'moba',
  mfv: 'mandjak',
  mls: 'massalit',
  mnk: 'mandinka',
  myk: 'mianka',
  mzb: 'mozabite',
  pov: 'créole de Guinée-Bissau',
  sef: 'sénoufo',
  shr: 'mashi',
  shy: 'chaoui',
  son: 'songhaï',
  wes: 'pidgin du Cameroun',
  zag: 'zaghawa',
}

const usual = new Intl.DisplayNames('fr', { type: 'language' })

/** « bambara », « gourmantché »; the code where nobody gives it a name. */
export function languageName(code: string): string {
  return regional[code] ?? usual.of(code) ?? code
}
