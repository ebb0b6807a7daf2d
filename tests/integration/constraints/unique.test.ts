import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { insert, insertNeeds, inTransactions, refusal } from './database'
import { type Row, type Table, valid } from './valid-rows'

inTransactions()

describe('the database keeps unique', () => {
  const anotherOffer = { id: randomUUID(), slug: 'another', ordinal: 1 }
  test.each<readonly [constraint: string, table: Table, second: Row]>([
    ['Country_name_key', 'Country', { code: 'YY', slug: 'yy' }],
    ['Country_slug_key', 'Country', { code: 'YY', name: 'Là-bas' }],
    ['Place_countryCode_region_town_key', 'Place', {}],
    ['Notice_contentHash_key', 'Notice', { id: randomUUID() }],
    ['Organisation_slug_key', 'Organisation', { id: randomUUID() }],
    ['Offer_slug_key', 'Offer', { ...anotherOffer, slug: valid.Offer.slug }],
    ['Offer_noticeId_ordinal_key', 'Offer', { ...anotherOffer, ordinal: valid.Offer.ordinal }],
    ['OfferOrganisation_pkey', 'OfferOrganisation', { position: 1 }],
    ['OfferLocation_pkey', 'OfferLocation', { label: 'Mopti' }],
    ['FieldEvidence_offerId_field_start_end_key', 'FieldEvidence', { id: randomUUID() }],
    ['NoticeFile_hash_key', 'NoticeFile', { id: randomUUID() }],
    ['Person_email_key', 'Person', { id: randomUUID() }],
    ['Membership_pkey', 'Membership', { role: 'OWNER' }],
    ['OrganisationDomain_pkey', 'OrganisationDomain', {}],
    ['DomainCheck_organisationId_key', 'DomainCheck', { id: randomUUID(), tokenHash: 'other' }],
    ['Invitation_organisationId_email_key', 'Invitation', { id: randomUUID(), tokenHash: 'other' }],
    ['Invitation_tokenHash_key', 'Invitation', { id: randomUUID(), email: 'autre@horizon.example' }],
    ['PostingRight_organisationId_personId_domain_key', 'PostingRight', { id: randomUUID(), level: 'BLOCKED' }],
    ['BarredAddress_addressKey_organisationId_bar_key', 'BarredAddress', { id: randomUUID(), since: '2026-06-02' }],
    ['OutgoingMail_key_key', 'OutgoingMail', { id: randomUUID() }],
    ['ActionLink_pkey', 'ActionLink', { action: 'CLOSE' }],
    ['ProposedEdit_offerId_key', 'ProposedEdit', { id: randomUUID() }],
    ['OfferDayCount_pkey', 'OfferDayCount', { count: 2 }],
  ])('%s', async (constraint, table, second) => {
    await insertNeeds(table)
    await insert(table, valid[table])
    expect(await refusal(insert(table, { ...valid[table], ...second }))).toBe(constraint)
  })

  test('a region without a town', async () => {
    const region = { ...valid.Place, town: null }
    await insert('Place', region)
    expect(await refusal(insert('Place', region))).toBe('Place_countryCode_region_town_key')
  })

  test('the rank of an organisation in an offer', async () => {
    await insertNeeds('OfferOrganisation')
    await insert('OfferOrganisation', valid.OfferOrganisation)
    const second = { ...valid.Organisation, id: randomUUID(), slug: 'second' }
    await insert('Organisation', second)
    expect(await refusal(insert('OfferOrganisation', { ...valid.OfferOrganisation, organisationId: second.id }))).toBe(
      'OfferOrganisation_offerId_position_key',
    )
  })

  test('the right of a domain', async () => {
    await insertNeeds('PostingRight')
    const right = { ...valid.PostingRight, personId: null, domain: 'horizon.example' }
    await insert('PostingRight', right)
    expect(await refusal(insert('PostingRight', { ...right, id: randomUUID() }))).toBe(
      'PostingRight_organisationId_personId_domain_key',
    )
  })
})
