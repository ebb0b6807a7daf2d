import { describe, expect, it } from 'vitest'
import { confirmedReason } from '@/lib/copy/offer-checks'
import { plainNotice } from '@/lib/decoding/decoded-notice'
import { editedFacts } from '@/lib/offers/edited-facts'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { changedFields, offerFormSchema } from '@/lib/offers/offer-form'
import { readOfferForm } from '@/lib/offers/read-offer-form'
import { riskyFields } from '@/lib/offers/risky-fields'
import { draftOffers } from '@/lib/posting/draft-offers'
import { readingOf } from '@/lib/posting/draft-reading'
import type { DraftOrganisation } from '@/lib/posting/drafts'
import { formOfReading } from '@/lib/posting/posting-form'
import { fullOffer } from '../../factories/offer'

const organisations = [{ name: 'Eaux du Sahel', acronym: 'EDS', slug: 'eaux-du-sahel', proof: null }]
const offer = fullOffer({ organisations })
const form = formOfFacts(offer)

function facts(organisation: string) {
  const read = readOfferForm({ ...form, organisation })
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.errors))
  return read.facts
}

describe('who hires, in a form', () => {
  it('is the first organisation, and comes back', () => {
    expect(form.organisation).toBe('Eaux du Sahel')
    expect(facts(form.organisation).organisations).toEqual([{ name: 'Eaux du Sahel' }])
  })

  it('is left as it is by a form kept before it was asked, and by an empty field', () => {
    const { organisation: _, ...old } = form
    const kept = offerFormSchema.parse(old)
    expect(kept.organisation).toBe('')
    const changed = changedFields(form, kept)
    expect(changed).toEqual([])
    expect(editedFacts(offer, facts(''), new Set(changed)).organisations).toEqual(organisations)
  })

  it('is risky where another one is named', () => {
    const other = { ...form, organisation: 'Greniers' }
    expect(riskyFields(form, other, changedFields(form, other))).toEqual(['organisation'])
  })

  it('is refused beyond a name’s length', () => {
    expect(readOfferForm({ ...form, organisation: 'x'.repeat(301) })).toMatchObject({
      kind: 'refused',
      errors: [{ field: 'organisation', code: 'too-long' }],
    })
  })
})

describe('who hires, in a draft', () => {
  const decoded = plainNotice(`Eaux du Sahel recrute à Ségou, au Mali.

Poste : Logisticien

Envoyez votre CV à rh@eaux.example, avec pour objet « Logisticien ».
Date limite : vendredi 20 février 2026 à 17 h 00.`)
  const own: DraftOrganisation = {
    name: 'Eaux du Sahel',
    acronym: 'EDS',
    slug: 'eaux-du-sahel',
    aliases: [],
    domains: ['eaux.example'],
    proof: null,
  }
  const asRead = formOfReading(readingOf(decoded).offers)
  const drafted = (organisation: string, poster = own) => {
    const posts = asRead.posts.map((post) => ({ ...post, form: { ...post.form, organisation } }))
    const context = { now: new Date('2026-02-02T10:00Z'), isPosted: false }
    const [first] = draftOffers({ decoded, form: { ...asRead, posts }, organisation: poster }, context)
    return { hirer: first?.offer?.organisation?.name, codes: first?.findings.map(({ code }) => code) }
  }

  it('is what the notice says', () => {
    expect(asRead.posts[0]?.form.organisation).toBe('Eaux du Sahel')
  })

  it('is whoever posts, named or not', () => {
    expect(drafted('Eaux du Sahel')).toEqual({ hirer: 'Eaux du Sahel', codes: [] })
    expect(drafted('EDS')).toEqual({ hirer: 'Eaux du Sahel', codes: [] })
    expect(drafted('')).toEqual({ hirer: 'Eaux du Sahel', codes: [] })
  })

  it('is another one where that is named, once somebody says why', () => {
    expect(drafted('Greniers')).toEqual({ hirer: 'Greniers', codes: ['other-organisation'] })
    const poster = { ...own, name: 'Cabinet Recrut', acronym: null }
    expect(drafted('Eaux du Sahel', poster)).toEqual({ hirer: 'Eaux du Sahel', codes: ['other-organisation'] })
    // The notice still names another one than whoever posts it.
    expect(drafted('', poster)).toEqual({ hirer: 'Cabinet Recrut', codes: ['other-organisation'] })
  })
})

describe('why a finding was meant', () => {
  it('is told in words, and other reasons are left alone', () => {
    expect(confirmedReason('Les pluies\nsunday: voulu\nholiday: oui')).toBe(
      'Les pluies\nDate limite un dimanche\u00a0: voulu\nDate limite un jour férié\u00a0: oui',
    )
    expect(confirmedReason('dimanche: non')).toBe('dimanche: non')
  })
})
