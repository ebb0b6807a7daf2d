import { languageName } from '@/lib/copy/language-names'
import { offerFormCopy } from '@/lib/copy/offer-form'
import type { OfferForm } from '@/lib/offers/offer-form'
import { FieldNotes, type FieldWords } from '../ui/field-frame'

/** The languages that notices of these countries ask for most; others stay choices where they were read. */
const usual = [
  'fr',
  'en',
  'ar',
  'pt',
  'es',
  'bm',
  'ff',
  'wo',
  'ha',
  'dje',
  'mos',
  'snk',
  'son',
  'dyu',
  'sw',
  'ln',
  'ber',
]
const emptyRows = 2
const empty = { language: '', level: '', required: '' }

/** One language a line, with empty lines for more. */
export function LanguageFields({ languages, ...words }: FieldWords & { readonly languages: OfferForm['languages'] }) {
  const rows = [...languages, ...Array.from({ length: emptyRows }, () => empty)]
  const codes = [...new Set([...usual, ...languages.map(({ language }) => language)])]
    .filter((code) => code !== '')
    .map((code) => ({ code, name: languageName(code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
  return (
    <fieldset id={words.name} tabIndex={-1}>
      <legend className="font-semibold">{words.label}</legend>
      <FieldNotes {...words} />
      {rows.map(({ language, level, required }, i) => {
        const name = `${words.name}-${i}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
          <div key={i} className="mt-1.5 flex flex-wrap items-end gap-3">
            <label className="grid text-sm">
              {offerFormCopy.language}
              <select name={`${name}-language`} defaultValue={language} className="field max-w-44 text-base">
                <option value="">{offerFormCopy.chooseLanguage}</option>
                {codes.map((choice) => (
                  <option key={choice.code} value={choice.code}>
                    {choice.name}
                  </option>
                ))}
              </select>
            </label>
            <label className="grid text-sm">
              {offerFormCopy.level}
              <input name={`${name}-level`} defaultValue={level} maxLength={100} className="field max-w-40 text-base" />
            </label>
            <label className="grid text-sm">
              {`${offerFormCopy.required}\u202f?`}
              <select name={`${name}-required`} defaultValue={required || 'yes'} className="field max-w-32 text-base">
                <option value="yes">{offerFormCopy.required}</option>
                <option value="no">{offerFormCopy.asset}</option>
              </select>
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}
