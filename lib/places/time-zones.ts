import { countryByCode } from './countries'
import { placesOfCountry } from './place'
import { placesNamed } from './place-index'
import { placeKey } from './place-key'

/** Where donors, head offices and neighbours sit, for « heure de Genève ». */
const zonesElsewhere: Readonly<Record<string, readonly string[]>> = {
  'Europe/Paris': ['Paris', 'Lyon', 'Marseille', 'Bordeaux', 'Toulouse', 'Nantes', 'France'],
  'Europe/Brussels': ['Bruxelles', 'Belgique'],
  'Europe/Zurich': ['Genève', 'Berne', 'Zurich', 'Lausanne', 'Suisse'],
  'Europe/Luxembourg': ['Luxembourg'],
  'Europe/London': ['Londres', 'London', 'Oxford'],
  'Europe/Dublin': ['Dublin'],
  'Europe/Lisbon': ['Lisbonne'],
  'Europe/Madrid': ['Madrid', 'Barcelone'],
  'Europe/Rome': ['Rome', 'Milan'],
  'Europe/Berlin': ['Berlin', 'Bonn', 'Francfort'],
  'Europe/Vienna': ['Vienne'],
  'Europe/Amsterdam': ['Amsterdam', 'La Haye'],
  'Europe/Copenhagen': ['Copenhague'],
  'Europe/Oslo': ['Oslo'],
  'Europe/Stockholm': ['Stockholm'],
  'Europe/Helsinki': ['Helsinki'],
  'Europe/Prague': ['Prague'],
  'Europe/Budapest': ['Budapest'],
  'Europe/Istanbul': ['Istanbul', 'Ankara'],
  'America/New_York': ['New York', 'Washington', 'Boston'],
  'America/Toronto': ['Montréal', 'Ottawa', 'Québec', 'Toronto'],
  'America/Panama': ['Panama'],
  'Africa/Nairobi': ['Nairobi'],
  'Africa/Addis_Ababa': ['Addis-Abeba', 'Addis Ababa'],
  'Africa/Cairo': ['Le Caire', 'Caire', 'Cairo'],
  'Africa/Johannesburg': ['Johannesburg', 'Pretoria', 'Le Cap'],
  'Africa/Lagos': ['Abuja', 'Lagos'],
  'Africa/Accra': ['Accra'],
  'Africa/Libreville': ['Libreville'],
  'Africa/Brazzaville': ['Brazzaville'],
  'Africa/Malabo': ['Malabo'],
  'Africa/Kampala': ['Kampala'],
  'Africa/Kigali': ['Kigali'],
  'Africa/Bujumbura': ['Bujumbura'],
  'Africa/Djibouti': ['Djibouti'],
  'Africa/Khartoum': ['Khartoum', 'Port-Soudan'],
  'Africa/Juba': ['Juba'],
  'Africa/Monrovia': ['Monrovia'],
  'Africa/Freetown': ['Freetown'],
  'Africa/Banjul': ['Banjul'],
  'Atlantic/Cape_Verde': ['Praia'],
  'Indian/Antananarivo': ['Antananarivo'],
  'Asia/Beirut': ['Beyrouth'],
  'Asia/Amman': ['Amman'],
  'Asia/Riyadh': ['Riyad', 'Djeddah'],
  'Asia/Qatar': ['Doha'],
  'Asia/Dubai': ['Dubaï'],
  'Asia/Bangkok': ['Bangkok'],
  'Asia/Kolkata': ['New Delhi'],
  'Asia/Tokyo': ['Tokyo'],
  'Asia/Shanghai': ['Pékin'],
}

const zoneByKey = new Map(
  Object.entries(zonesElsewhere).flatMap(([zone, names]) => names.map((name) => [placeKey(name), zone] as const)),
)

/** The IANA zone of « heure de Bamako », « heure du Mali », « heure de Genève »; null when unknown or not the same everywhere. */
export function zoneOfCity(name: string): string | null {
  const known = zoneByKey.get(placeKey(name))
  if (known !== undefined) return known
  const places = placesNamed(name)
  const [whole] = places.filter((place) => place.region === null)
  const [zone, ...others] = new Set(
    (whole === undefined ? places : placesOfCountry(countryByCode(whole.country))).map((place) => place.timeZone),
  )
  return zone !== undefined && others.length === 0 ? zone : null
}
