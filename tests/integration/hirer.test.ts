import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { decideOffer } from '@/lib/moderation/decide-offer'
import { editOffer } from '@/lib/offers/edit-offer'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { findProposedEdit } from '@/lib/offers/proposed-edit'
import { findOfferBySlug, type KeptOffer } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { submitDraft } from '@/lib/posting/submit-draft'
import { findOrganisation } from '@/lib/search/landing'
import { storeActor, storeOrganisation } from '@/tests/factories/person'
import { act, edited, keptOffer, later, now, read } from './support/organisation-offers'
import { colleagues, drafted, settled } from './support/posting'

const name = () => `Greniers ${randomUUID().slice(0, 8)}`

/** A moderator approves an offer, or what is public of it, with another organisation. */
async function approveWith(offer: KeptOffer, organisation: string) {
  const moderator = await storeActor({ role: 'MODERATOR' }, now)
  const form = { ...formOfFacts(offer), organisation }
  const deciding = { offerId: offer.id, version: offer.version, moderator, at: later, siteUrl: 'https://baara.example' }
  return decideOffer(database, { ...deciding, form, decision: { kind: 'approve' } })
}

it('waits for a moderator when somebody who is not trusted names another', async () => {
  const first = name()
  const offer = await keptOffer({ organisations: [first] })
  const edit = edited(offer, { organisation: name() })
  expect(await act((tx) => editOffer(tx, edit))).toEqual({ kind: 'done', outcome: 'proposed' })
  expect((await read(offer.id)).organisations).toMatchObject([{ name: first }])
  expect(await findProposedEdit(database, offer.id)).toMatchObject({ risky: ['organisation'] })
})

it('is another one once a moderator says so, with its proof gone, on the public page and on a page of its own', async () => {
  const [first, second, other] = [name(), name(), name()]
  const offer = await keptOffer({ organisations: [first, second], applyEmails: ['rh@greniers.example'] })
  const offerId = offer.id
  const proof = { offerId, start: 0, end: 3, flags: [] }
  await database.fieldEvidence.createMany({
    data: [
      { ...proof, field: 'organisation' },
      { ...proof, field: 'title' },
    ],
  })
  await approveWith(offer, other)
  const shown = await findOfferBySlug(pool, offer.slug)
  expect(shown?.organisations.map((each) => each.name)).toEqual([other, second])
  expect(shown?.evidence.map(({ field }) => field)).toEqual(['title'])
  expect(await findOrganisation(pool, shown?.organisations[0]?.slug ?? '')).toMatchObject({ name: other })

  // The second one of its organisations becomes the first, and is named once.
  await approveWith(await read(offerId), second)
  expect((await read(offerId)).organisations.map((each) => each.name)).toEqual([second])
})

it('is found by a name that the organisation had before', async () => {
  const organisation = await storeOrganisation({}, now)
  const old = randomUUID().slice(0, 8)
  await database.organisationSlug.create({
    data: { slug: `ancien-${old}`, organisationId: organisation.id },
  })
  const offer = await keptOffer({ organisations: [name()], applyEmails: ['rh@greniers.example'] })
  await approveWith(offer, `Ancien ${old}`)
  expect((await read(offer.id)).organisations).toMatchObject([{ name: organisation.name }])
})

it('lets an imported offer be approved once a moderator states it', async () => {
  const offer = await keptOffer({
    status: 'PENDING',
    publishedAt: null,
    keeperId: null,
    postedById: null,
    applyEmails: ['rh@greniers.example'],
  })
  expect(await approveWith(offer, '')).toEqual({ kind: 'unfit', reasons: ['no-organisation'] })
  const hirer = name()
  expect((await approveWith(offer, hirer)).kind).toBe('done')
  expect((await findOfferBySlug(pool, offer.slug))?.organisations).toMatchObject([{ name: hirer }])
})

it('is another one than whoever keeps the offer, where a draft names it; and then even the trusted wait', async () => {
  const who = await colleagues('TRUSTED')
  const hirer = name()
  const id = await drafted(who)
  const version = await settled(id, (form) => ({
    ...form,
    posts: form.posts.map((post) => ({ ...post, form: { ...post.form, organisation: hirer } })),
  }))
  const submitted = await submitDraft(database, { id, ...who, version, at: new Date('2026-02-02T10:00Z') })
  if (submitted.kind !== 'submitted') throw new Error(JSON.stringify(submitted))
  expect(submitted.published).toBe(false)
  const { keeperId, organisations } = await database.offer.findUniqueOrThrow({
    where: { slug: submitted.slugs[0] ?? '' },
    include: { organisations: { include: { organisation: true } } },
  })
  expect(keeperId).toBe(who.organisationId)
  expect(organisations.map(({ organisation }) => organisation.name)).toEqual([hirer])
})
