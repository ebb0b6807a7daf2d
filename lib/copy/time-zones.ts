import { fr } from './typography'

/** Cities whose French name is not the last word of the zone's. */
const frenchNames: Readonly<Record<string, string>> = {
  'Africa/Addis_Ababa': 'Addis-Abeba',
  'Africa/Algiers': 'Alger',
  'Africa/Cairo': 'Le Caire',
  'Africa/Lome': 'Lomé',
  'Africa/Ndjamena': 'N’Djaména',
  'Africa/Sao_Tome': 'Sao Tomé',
  'America/Toronto': 'Montréal',
  'Asia/Beirut': 'Beyrouth',
  'Asia/Dubai': 'Dubaï',
  'Asia/Kolkata': 'New Delhi',
  'Asia/Riyadh': 'Riyad',
  'Asia/Shanghai': 'Pékin',
  'Asia/Qatar': 'Doha',
  'Atlantic/Cape_Verde': 'Praia',
  'Europe/Brussels': 'Bruxelles',
  'Europe/Copenhagen': 'Copenhague',
  'Europe/Lisbon': 'Lisbonne',
  'Europe/London': 'Londres',
  'Europe/Vienna': 'Vienne',
  'Europe/Zurich': 'Genève',
}

const universal = new Set(['UTC', 'Etc/UTC', 'Etc/GMT', 'GMT', 'Etc/GMT+0', 'Etc/GMT-0', 'Etc/GMT0'])

/** « heure de Bamako », « heure d’Abidjan », « temps universel », « GMT+1 » (whose IANA name says the opposite sign). */
export function zoneWords(zone: string): string {
  if (universal.has(zone)) return 'temps universel, GMT'
  const fixed = /^Etc\/GMT([+-])(\d+)$/.exec(zone)
  if (fixed) return `GMT${fixed[1] === '-' ? '+' : '−'}${fixed[2]}`
  const city = cityOf(zone)
  if (city.startsWith('Le ')) return `heure du ${city.slice(3)}`
  return /^[AEIOUÉÈ]/.test(city) ? `heure d’${city}` : `heure de ${city}`
}

/** « à Bamako », « au Caire », « en temps universel ». */
export function zonePlace(zone: string): string {
  if (universal.has(zone)) return 'en temps universel'
  if (zone.startsWith('Etc/')) return fr`à l'heure ${zoneWords(zone)}`
  const city = cityOf(zone)
  return city.startsWith('Le ') ? `au ${city.slice(3)}` : `à ${city}`
}

function cityOf(zone: string): string {
  return frenchNames[zone] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}
