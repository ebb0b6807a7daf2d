import type { LocalDate } from '../deadlines/deadline'
import { plusDays } from '../deadlines/local-time'
import type { CountryCode } from '../places/country'

/** Aïd el-Fitr, Aïd el-Kebir and the birth of the Prophet, as they are called in West Africa. */
export const movingFeasts = ['korite', 'tabaski', 'mawlid'] as const
export type MovingFeast = (typeof movingFeasts)[number]

/** By month and day of the Muslim year. */
const feasts: Readonly<Record<string, MovingFeast>> = { '10-1': 'korite', '12-10': 'tabaski', '3-12': 'mawlid' }

const bothEids = ['korite', 'tabaski'] as const

/** Those on which the law closes offices; Côte d’Ivoire keeps the day after the third, Central Africa both Eids since 2015. */
const kept: Readonly<Record<CountryCode, readonly MovingFeast[]>> = {
  ML: movingFeasts,
  BF: movingFeasts,
  NE: movingFeasts,
  SN: movingFeasts,
  CI: movingFeasts,
  GN: movingFeasts,
  GW: bothEids,
  TG: bothEids,
  BJ: movingFeasts,
  MR: movingFeasts,
  TD: movingFeasts,
  CM: bothEids,
  CF: bothEids,
  TN: movingFeasts,
  MA: movingFeasts,
  DZ: movingFeasts,
  LY: movingFeasts,
  CD: [],
}

/**
 * The calendar of Umm al-Qura, worked out ahead and official in Saudi Arabia, as ICU has it. Each country tells its own day by the moon the
 * evening before, and has been a day before it (Niger, Korité of 2024) or after (Senegal, Tabaski of 2025).
 */
const ummAlQura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

/** The feast that a country is expected to keep on a day, or on the one before or after; null for none. */
export function feastAround(date: LocalDate, country: CountryCode): MovingFeast | null {
  const near = [date, plusDays(date, 1), plusDays(date, -1)].map(feastOn)
  return near.find((feast) => feast !== null && kept[country].includes(feast)) ?? null
}

function feastOn(date: LocalDate): MovingFeast | null {
  const parts = ummAlQura.formatToParts(new Date(`${date}T00:00:00Z`))
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value
  return feasts[`${part('month')}-${part('day')}`] ?? null
}
