import { french } from '@/lib/copy/typography'
import { database } from '@/lib/platform/database'
import { seedDemonstration } from './seed-demonstration'
import { seedPlaces } from './seed-places'
import { seedSynonyms } from './seed-synonyms'

try {
  const { countries, places } = await seedPlaces(database)
  await seedSynonyms(database)
  const offers = await seedDemonstration(database, new Date())
  const examples =
    offers === null
      ? "pas d'exemple ajouté : la base contient déjà des annonces"
      : `${offers} offres d'exemple chargées`
  console.log(french(`${countries} pays et ${places} lieux à jour ; ${examples}.`))
} finally {
  await database.$disconnect()
}
