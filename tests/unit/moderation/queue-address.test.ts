import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queueAddress, readQueueAddress } from '@/lib/moderation/queue-address'
import { type AskedQueue, queueAges, queueFlags, queueLists, wholeQueue } from '@/lib/moderation/queue-criteria'

const read = (address: string) => readQueueAddress(Object.fromEntries(new URL(address, 'http://x').searchParams))

describe('the address of a part of the queue', () => {
  it('gives back whatever was asked', () => {
    const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
    const key = orNull(
      fc.record({
        rank: fc.integer({ min: 0, max: 3 }),
        moment: fc.integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 }),
        number: fc.nat(999_999_999),
      }),
    )
    const asked: fc.Arbitrary<AskedQueue> = fc.record({
      list: fc.constantFrom(...queueLists),
      flag: orNull(fc.constantFrom(...queueFlags)),
      country: orNull(fc.constantFrom('ML', 'BF')),
      source: orNull(fc.constantFrom('fichier', 'emplois.example', 'xn--80a.example:8080')),
      organisation: orNull(fc.constant('croix-rouge-du-mali')),
      age: orNull(fc.constantFrom(...queueAges)),
      after: key,
      before: key,
    })
    fc.assert(
      fc.property(asked, (queue) => {
        expect(read(queueAddress(queue))).toEqual(queue)
      }),
    )
  })

  it('is short for the whole queue, and French', () => {
    expect(queueAddress(wholeQueue)).toBe('/moderation')
    expect(queueAddress({ ...wholeQueue, list: 'edits', flag: 'free-mail' })).toBe(
      '/moderation?etat=modifications&drapeau=free-mail',
    )
    expect(queueAddress({ ...wholeQueue, age: 24 }, '/moderation/offres/x')).toBe('/moderation/offres/x?depuis=24')
  })

  it.each([
    'etat=tout',
    'drapeau=<script>',
    'pays=FR',
    'source=a%20b',
    'organisation=%00',
    'depuis=1',
    'apres=1_2',
    'apres=9_x_1',
    'avant=9_x_1',
    'apres=0_99999999999999999_1',
  ])('takes %s for nothing asked', (query) => {
    expect(read(`/moderation?${query}`)).toEqual(wholeQueue)
  })
})
