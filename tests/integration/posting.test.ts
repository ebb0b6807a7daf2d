import { describe, expect, it } from 'vitest'
import { findOfferBySlug } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { copyToDraft } from '@/lib/posting/copy-offer'
import { draftOffers } from '@/lib/posting/draft-offers'
import { readingOf } from '@/lib/posting/draft-reading'
import { listDrafts } from '@/lib/posting/drafts'
import { previewOffer } from '@/lib/posting/preview-offer'
import { colleagues, drafted, notice, now, read, submit } from './support/posting'

describe('a notice that is pasted', () => {
  it('is a draft with its form filled and its words found, for all its organisation', async () => {
    const who = await colleagues('ALLOWED')
    const id = await drafted(who)
    const { form, source, fileId } = await read(id)
    expect([source, fileId]).toEqual([null, null])
    expect(form.posts).toMatchObject([
      {
        read: 0,
        form: {
          title: 'Logisticien',
          country: 'ML',
          deadlineDay: '20',
          deadlineHour: '17:00',
          applyEmails: `rh@${who.domain}`,
        },
      },
    ])
    expect(await listDrafts(database, [who.organisationId])).toMatchObject([{ id, titles: ['Logisticien'] }])
    expect(await listDrafts(database, [(await colleagues('ALLOWED')).organisationId])).toEqual([])
  })

  it('has its shared facts once when it holds several posts', async () => {
    const who = await colleagues('ALLOWED')
    const { form } = await read(await drafted(who, notice(who, ['Logisticien', 'Comptable'])))
    expect(form.posts.map(({ form: { title } }) => title)).toEqual(['Logisticien', 'Comptable'])
    expect(form.shared).toEqual(expect.arrayContaining(['place', 'deadline', 'documents']))
    expect(form.shared).not.toContain('post')
  })

  it('is asked for its deadline where it states none', async () => {
    const who = await colleagues('ALLOWED')
    const { form } = await read(await drafted(who, notice(who).replace(/Date limite.*/, '')))
    expect(form.posts[0]?.form.deadlineKind).toBe('')
  })
})

it('a preview says of the organisation what the page then says, its badge included', async () => {
  const who = await colleagues('TRUSTED')
  const verified = { verifiedBy: 'DOCUMENT', verifiedAt: now, verifiedWords: 'Récépissé de 2024' } as const
  await database.organisation.update({ where: { id: who.organisationId }, data: verified })
  const id = await drafted(who)
  const draft = await read(id)
  const [first] = draftOffers(draft, { now, isPosted: false })
  if (first?.offer == null) throw new Error('no offer')
  const previewed = previewOffer({ ...draft, offer: first.offer, reading: readingOf(draft.decoded), now })
  const submitted = await submit(id, who)
  if (submitted.kind !== 'submitted') throw new Error(submitted.kind)
  const [hirer] = (await findOfferBySlug(pool, submitted.slugs[0] ?? ''))?.organisations ?? []
  expect(hirer?.proof).toEqual({ by: 'DOCUMENT', on: '2026-02-02', words: 'Récépissé de 2024' })
  expect(previewed.organisations).toMatchObject([hirer ?? {}])
})

describe('a copy', () => {
  it('says what the offer said, but for its deadline', async () => {
    const who = await colleagues('TRUSTED')
    const submitted = await submit(await drafted(who), who)
    if (submitted.kind !== 'submitted') throw new Error(submitted.kind)
    const offer = await findOfferBySlug(pool, submitted.slugs[0] ?? '')
    if (offer === null) throw new Error('not published')
    const copied = await copyToDraft(database, { offer, ...who, at: now })
    const { form } = await read('id' in copied ? copied.id : '')
    expect(form.posts).toMatchObject([
      {
        read: null,
        form: {
          title: 'Logisticien',
          applyEmails: `rh@${who.domain}`,
          deadlineKind: '',
          deadlineDay: '',
          deadlineHour: '',
        },
      },
    ])
  })
})
