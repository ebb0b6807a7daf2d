import { contractTypes, educationLevels, sectors } from '../extraction/posting'
import type { OfferForm, OfferFormField } from '../offers/offer-form'
import { countryByCode, isCountryCode } from '../places/countries'
import { contractNames } from './contract'
import { enumerated } from './counts'
import { documentName } from './documents'
import { languageName } from './language-names'
import { offerFormCopy } from './offer-form'
import { educationNames } from './qualifications'
import { sectorNames } from './sectors'

/** What a field of a form holds, in words on one line; empty where nothing is stated. */
export function formValueWords(form: OfferForm, field: OfferFormField): string {
  switch (field) {
    case 'documents':
      return enumerated(form.documents.map(documentName))
    case 'sectors':
      return enumerated(sectors.filter((sector) => form.sectors.includes(sector)).map((sector) => sectorNames[sector]))
    case 'languages':
      return enumerated(form.languages.map(({ language, level }) => [languageName(language), level].join(' ').trim()))
    case 'country':
      return isCountryCode(form.country) ? countryByCode(form.country).name : form.country
    case 'contractType':
      return wordsOf(contractTypes, contractNames, form.contractType)
    case 'education':
      return wordsOf(educationLevels, educationNames, form.education)
    case 'deadlineKind':
      return wordsOf(['fixed', 'rolling', 'none'] as const, offerFormCopy.deadlineKinds, form.deadlineKind)
    default:
      return (yesNo[form[field]] ?? form[field]).replace(/\s*\n\s*/g, ', ')
  }
}

const yesNo: Readonly<Record<string, string>> = { yes: offerFormCopy.yes, no: offerFormCopy.no }

function wordsOf<Code extends string>(codes: readonly Code[], names: Readonly<Record<Code, string>>, value: string) {
  const code = codes.find((candidate) => candidate === value)
  return code === undefined ? value : names[code]
}
