import { describe, expect, it } from 'vitest'
import { editOffer } from '@/lib/offers/edit-offer'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { database } from '@/lib/platform/database'
import { storeActor } from '@/tests/factories/person'
import {
  approve,
  decide,
  moderator,
  now,
  other,
  poster,
  read,
  refuse,
  setScene,
  traces,
  waiting,
} from './support/decisions'

setScene()

describe('who decides', () => {
  it('is not who posted the offer', async () => {
    const own = await waiting({ postedById: moderator.id })
    expect(await decide(own, approve)).toEqual({ kind: 'refused', code: 'own-offer' })
    expect(await read(own.id)).toEqual(own)
    expect((await decide(own, approve, now, other)).kind).toBe('done')
  })

  it('is no member, whatever they call', async () => {
    const offer = await waiting()
    expect(await decide(offer, approve, now, poster)).toEqual({ kind: 'refused', code: 'own-offer' })
    const stranger = await storeActor({}, now)
    expect((await decide(offer, approve, now, stranger)).kind).toBe('refused')
    expect((await read(offer.id)).status).toBe('PENDING')
  })

  it('is the first of two; the second is told what the first did', async () => {
    const offer = await waiting()
    const [one, two] = await Promise.all([decide(offer, approve), decide(offer, refuse, now, other)])
    const kinds = [one.kind, two.kind].sort()
    expect(kinds).toEqual(['decided-meanwhile', 'done'])
    const [told, by, kind] = one.kind === 'done' ? [two, moderator, 'APPROVED'] : [one, other, 'REFUSED']
    expect(told).toEqual({ kind: 'decided-meanwhile', last: { kind, at: now, by: by.name, undoneAt: null } })
    const { decisions, events, mails } = await traces(offer.id)
    expect([decisions.length, events.length, mails.length]).toEqual([1, 1, 1])
  })

  it('and the poster who edits at the same moment do not write over each other', async () => {
    const offer = await waiting()
    const form = { ...formOfFacts(offer), applyEmails: 'autre@greniers.example' }
    const edit = {
      offerId: offer.id,
      version: 1,
      actor: poster.id,
      at: now,
      form,
      proposedAt: null,
      laterDate: null,
      confirmed: null,
      level: 'ALLOWED',
    } as const
    const [decided, edited] = await Promise.all([
      decide(offer, approve),
      database.$transaction((tx) => editOffer(tx, edit)),
    ])
    const after = await read(offer.id)
    expect(after.version).toBe(2)
    // What was published is what the moderator saw, or nothing was published.
    if (decided.kind === 'done') {
      expect(edited).toEqual({ kind: 'refused', code: 'changed-meanwhile' })
      expect(after).toMatchObject({ status: 'PUBLISHED', application: { emails: ['rh@greniers.example'] } })
    } else {
      expect(decided).toEqual({ kind: 'decided-meanwhile', last: null })
      expect(after).toMatchObject({ status: 'PENDING', application: { emails: ['autre@greniers.example'] } })
    }
  })

  it('is told of a change that was no decision', async () => {
    const offer = await waiting()
    await database.offer.update({ where: { id: offer.id }, data: { version: 5 } })
    expect(await decide(offer, approve)).toEqual({ kind: 'decided-meanwhile', last: null })
  })
})
