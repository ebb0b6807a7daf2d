import { fr } from './typography'

const names: Readonly<Record<string, string>> = {
  en: 'en anglais',
  ar: 'en arabe',
  pt: 'en portugais',
  es: 'en espagnol',
}

/** « Cette annonce est en anglais. »; null in French. */
export function languageNote(language: string): string | null {
  if (language === 'fr') return null
  const name = names[language]
  return name === undefined ? fr`Cette annonce n'est pas en français.` : `Cette annonce est ${name}.`
}

/** For the `dir` of a notice's own words; undefined where it is the page's. */
export function directionOf(language: string): 'rtl' | 'ltr' | undefined {
  if (language === 'fr') return undefined
  return language === 'ar' ? 'rtl' : 'ltr'
}
