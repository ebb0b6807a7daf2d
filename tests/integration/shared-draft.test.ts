import { describe, expect, it } from 'vitest'
import { findOfferBySlug } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { copyToDraft } from '@/lib/posting/copy-offer'
import { findDraft } from '@/lib/posting/drafts'
import type { PostingForm } from '@/lib/posting/posting-form'
import { discardDraft, saveBeside, saveDraft } from '@/lib/posting/save-draft'
import { submitDraft } from '@/lib/posting/submit-draft'
import { colleagues, drafted, found, now, read, settled, submit } from './support/posting'

describe('a draft of another organisation', () => {
  it('is not found, saved, copied beside, sent or thrown away', async () => {
    const who = await colleagues('ALLOWED')
    const stranger = await colleagues('TRUSTED')
    const id = await drafted(who)
    const version = await settled(id)
    const { form } = await read(id)
    expect(await findDraft(database, id, [stranger.organisationId])).toBeNull()
    expect(await findDraft(database, id, [])).toBeNull()
    const asStranger = {
      id,
      organisationId: stranger.organisationId,
      personId: stranger.personId,
      version,
      form,
      at: now,
    }
    expect(await saveDraft(database, asStranger)).toEqual({ kind: 'stale' })
    expect(await saveBeside(database, asStranger)).toEqual({ refusal: 'gone' })
    expect(await submitDraft(database, asStranger)).toEqual({ kind: 'stale' })
    expect(await discardDraft(database, asStranger)).toBe('stale')
    expect((await read(id)).version).toBe(version)
  })

  it('is not begun from its offer either', async () => {
    const who = await colleagues('TRUSTED')
    const stranger = await colleagues('TRUSTED')
    const submitted = await submit(await drafted(who), who)
    if (submitted.kind !== 'submitted') throw new Error(submitted.kind)
    const offer = await findOfferBySlug(pool, submitted.slugs[0] ?? '')
    if (offer === null) throw new Error('not published')
    await expect(copyToDraft(database, { offer, ...stranger, at: now })).rejects.toThrow()
    expect(await database.postingDraft.count({ where: { organisationId: stranger.organisationId } })).toBe(0)
  })
})

describe('two people in one draft', () => {
  it('throw away no version but the one they saw', async () => {
    const who = await colleagues('ALLOWED')
    const id = await drafted(who)
    const { version, form } = await read(id)
    await saveDraft(database, { id, ...who, version, form, at: now })
    expect(await discardDraft(database, { id, ...who, version })).toBe('stale')
    expect(await discardDraft(database, { id, ...who, version: version + 1 })).toBe('discarded')
    expect(await found(id)).toBeNull()
  })

  it('lose nothing: who comes second is told, and kept beside', async () => {
    const who = await colleagues('ALLOWED')
    const id = await drafted(who)
    const { version, form } = await read(id)
    const titled = (title: string): PostingForm => ({
      ...form,
      posts: form.posts.map((post) => ({ ...post, form: { ...post.form, title } })),
    })
    const results = await Promise.all(
      ['Première', 'Seconde'].map((title) =>
        saveDraft(database, { id, ...who, version, form: titled(title), at: now }),
      ),
    )
    expect(results.map(({ kind }) => kind).sort()).toEqual(['saved', 'stale'])
    const kept = await saveBeside(database, { id, ...who, form: titled('Seconde'), at: now })
    const beside = 'id' in kept ? kept.id : ''
    expect((await read(beside)).form.posts[0]?.form.title).toBe('Seconde')
    expect((await read(beside)).decoded).toEqual((await read(id)).decoded)
  })
})
