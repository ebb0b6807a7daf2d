import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { database } from '@/lib/platform/database'
import { seedPeople } from '@/prisma/seed-people'
import { storePerson } from '../factories/person'
import { runProgram } from '../setup/run-program'
import { storeOffer } from './support/store-offer'

const now = new Date('2026-03-01T10:00Z')

it('makes the demonstration accounts once, beside the examples only, and where there is nobody yet', async () => {
  expect(await seedPeople(database, now)).toBe(false)

  const { id, noticeId } = await storeOffer(database, { title: `Exemple ${randomUUID()}` }, now)
  const organisation = await database.organisation.create({ data: { name: 'Exemple', slug: 'exemple' } })
  await database.offerOrganisation.create({ data: { offerId: id, organisationId: organisation.id, position: 0 } })
  expect(await seedPeople(database, now)).toBe(false)

  await database.notice.update({ where: { id: noticeId }, data: { isExample: true } })
  const somebody = await storePerson({}, now)
  expect(await seedPeople(database, now)).toBe(false)
  await database.person.delete({ where: { id: somebody.id } })

  expect(await seedPeople(database, now)).toBe(true)
  expect(await seedPeople(database, now)).toBe(false)
  expect((await database.person.findMany()).map(({ role }) => role).sort()).toEqual(['MODERATOR', null])
  // Nobody has a password that somebody could know.
  expect(await database.account.count()).toBe(0)
  expect((await database.offer.findUniqueOrThrow({ where: { id } })).keeperId).toBe(organisation.id)

  await database.person.deleteMany()
  process.env.AUTH_SECRET = 'a secret of the tests, longer than thirty-two characters'
  process.env.SITE_URL = 'https://baara.example'
  const first = await runProgram('bin/first-links.ts')
  expect(first.code).toBe(0)
  expect(new Set(first.stdout.match(/https:\/\/baara\.example\/compte\/lien\?jeton=\w{32}/g)).size).toBe(2)
  expect(await runProgram('bin/first-links.ts')).toEqual({ code: 0, stdout: '', stderr: '' })
})
