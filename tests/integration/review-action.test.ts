import { describe, expect, it, vi } from 'vitest'
import { decide } from '@/app/moderation/offres/[slug]/actions'
import type { Person } from '@/lib/accounts/actor'
import { fr } from '@/lib/copy/typography'
import { decisionParameters } from '@/lib/moderation/decision-input'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import type { KeptOffer } from '@/lib/offers/queries'
import { database } from '@/lib/platform/database'
import { postPrefix } from '@/lib/posting/typed-posting-form'
import { storeActor } from '@/tests/factories/person'
import { keptOffer, now, read } from './support/organisation-offers'

const session = vi.hoisted(() => ({ person: null as Person | null }))
vi.mock('@/app/session', () => ({ requirePerson: async () => session.person }))

/** The form of a review as a browser sends it. */
function sentForm(
  offer: KeptOffer,
  typed: Readonly<Record<string, string>>,
  decision: Readonly<Record<string, string>>,
) {
  const base = formOfFacts(offer)
  const sent = new FormData()
  for (const [field, value] of Object.entries({ ...base, ...typed }))
    for (const one of [value].flat()) if (typeof one === 'string') sent.append(postPrefix(0) + field, one)
  const more = { offre: offer.slug, version: String(offer.version), base: JSON.stringify(base), ...decision }
  for (const [name, value] of Object.entries(more)) sent.append(name, value)
  return sent
}

describe('a decision that is sent with a form that cannot be kept', () => {
  it.each(['hold', 'ask-change', 'refuse'] as const)(
    'by %s decides nothing, and gives back all that was typed',
    async (word) => {
      session.person = await storeActor({ role: 'MODERATOR' }, now)
      const offer = await keptOffer({ status: 'PENDING', publishedAt: null, deadline: { date: '2026-03-20' } })
      const typed = { reference: 'G/1', deadlineDay: '32' }
      const words = fr`Le point 4 n'est pas clair.`
      const decision = { decision: decisionParameters[word], mots: words, raison: 'INCOMPLETE' }
      const state = await decide({} as never, sentForm(offer, typed, decision))
      expect(state).toMatchObject({
        form: { ...formOfFacts(offer), ...typed },
        words,
        reason: 'INCOMPLETE',
        version: offer.version,
        outcome: { kind: 'incomplete', errors: [{ field: 'deadlineDay', code: 'bad-date' }] },
      })
      expect(await read(offer.id)).toEqual(offer)
      expect(await database.moderationDecision.count({ where: { offerId: offer.id } })).toBe(0)
    },
  )

  it('is made once that is put right', async () => {
    session.person = await storeActor({ role: 'MODERATOR' }, now)
    const offer = await keptOffer({ status: 'PENDING', publishedAt: null, deadline: { date: '2026-03-20' } })
    const decision = { decision: decisionParameters.hold, mots: '' }
    const sending = decide({} as never, sentForm(offer, { reference: 'G/1' }, decision))
    await expect(sending).rejects.toThrow('NEXT_REDIRECT')
    expect(await read(offer.id)).toMatchObject({ status: 'HELD', conditions: { reference: 'G/1' } })
  })
})
