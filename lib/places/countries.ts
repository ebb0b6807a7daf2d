import { type Country, type CountryCode, countryCodes } from './country'
import { burkinaFaso } from './gazetteer/bf'
import { benin } from './gazetteer/bj'
import { rdCongo } from './gazetteer/cd'
import { centrafrique } from './gazetteer/cf'
import { coteDIvoire } from './gazetteer/ci'
import { cameroun } from './gazetteer/cm'
import { algerie } from './gazetteer/dz'
import { guinee } from './gazetteer/gn'
import { guineeBissau } from './gazetteer/gw'
import { libye } from './gazetteer/ly'
import { maroc } from './gazetteer/ma'
import { mali } from './gazetteer/ml'
import { mauritanie } from './gazetteer/mr'
import { niger } from './gazetteer/ne'
import { senegal } from './gazetteer/sn'
import { tchad } from './gazetteer/td'
import { togo } from './gazetteer/tg'
import { tunisie } from './gazetteer/tn'

const byCode: Readonly<Record<CountryCode, Country>> = {
  ML: mali,
  BF: burkinaFaso,
  NE: niger,
  SN: senegal,
  CI: coteDIvoire,
  GN: guinee,
  GW: guineeBissau,
  TG: togo,
  BJ: benin,
  MR: mauritanie,
  TD: tchad,
  CM: cameroun,
  CF: centrafrique,
  TN: tunisie,
  MA: maroc,
  DZ: algerie,
  LY: libye,
  CD: rdCongo,
}

/** Every country we serve, in the order of `countryCodes`. */
export const countries: readonly Country[] = countryCodes.map((code) => byCode[code])

export function countryByCode(code: CountryCode): Country {
  return byCode[code]
}

export function isCountryCode(code: unknown): code is CountryCode {
  return typeof code === 'string' && Object.hasOwn(byCode, code)
}
