import { describe, expect, it } from 'vitest'
import { plainNotice } from '@/lib/decoding/decoded-notice'
import { readingOf } from '@/lib/posting/draft-reading'
import { changedPosts, formOfReading, type PostingForm, wholePosts } from '@/lib/posting/posting-form'
import { typedPostingForm, typedReasons } from '@/lib/posting/typed-posting-form'

const notice = `Eaux du Sahel recrute à Ségou, au Mali :

1. Logisticien
Contrat : CDD de 8 mois

2. Comptable
Contrat : CDI

Envoyez votre CV à rh@eaux.example.
Date limite : vendredi 20 février 2026 à 17 h 00.`

const read = formOfReading(readingOf(plainNotice(notice)).offers)
const titles = (form: PostingForm) => wholePosts(form).map(({ form: { title } }) => title)
const days = (form: PostingForm) => wholePosts(form).map(({ form: { deadlineDay } }) => deadlineDay)

/** What a browser sends of the fields it shows. */
function sent(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe('the posts of one notice', () => {
  it('share what is the same for all and nothing else', () => {
    expect(titles(read)).toEqual(['Logisticien', 'Comptable'])
    expect(read.shared).toEqual(expect.arrayContaining(['deadline', 'application', 'documents', 'place']))
    expect(read.shared).not.toContain('contract')
    expect(read.shared).not.toContain('post')
  })

  it('take a shared fact from where it is entered once', () => {
    const form = typedPostingForm(sent({ 'poste1-deadlineKind': 'fixed', 'poste1-deadlineDay': '25' }), read)
    expect(days(form)).toEqual(['25', '25'])
  })

  it('go their own ways from what they shared, and share again what the first one says', () => {
    const own = changedPosts(read, 'split deadline')
    expect(own.shared).not.toContain('deadline')
    expect(days(own)).toEqual(['20', '20'])
    const differing = typedPostingForm(sent({ 'poste1-deadlineDay': '25', 'poste2-deadlineDay': '27' }), own)
    expect(days(differing)).toEqual(['25', '27'])
    expect(days(changedPosts(differing, 'share deadline'))).toEqual(['25', '25'])
  })

  it('never share their titles', () => {
    expect(changedPosts(read, 'share post')).toEqual(read)
  })

  it('may be more, with what is common already there', () => {
    const more = changedPosts(read, 'add')
    expect(titles(more)).toEqual(['Logisticien', 'Comptable', ''])
    expect(days(more)).toEqual(['20', '20', '20'])
    expect(more.posts.at(-1)?.read).toBeNull()
  })

  it('may be fewer, and the last one stays', () => {
    const typed = typedPostingForm(
      sent({ 'poste1-title': 'Logisticien', 'poste2-title': 'Comptable', 'poste1-deadlineDay': '25' }),
      read,
    )
    const one = changedPosts(typed, 'remove 0')
    expect(titles(one)).toEqual(['Comptable'])
    // What stood in the first post for both is not lost with it.
    expect(days(one)).toEqual(['25'])
    expect(one.posts[0]?.read).toBe(1)
    expect(changedPosts(one, 'remove 0')).toEqual(one)
  })

  it.each(['', 'remove 7', 'split nothing', 'toString', 'remove'])('are left alone by %j', (change) => {
    expect(changedPosts(read, change)).toEqual(read)
  })

  it('are never none: a notice in which nothing is found gives one empty post', () => {
    expect(formOfReading([]).posts).toMatchObject([{ read: null, form: { title: '', deadlineKind: '' } }])
  })
})

describe('reasons', () => {
  it('are kept by what they are about', () => {
    expect(
      typedReasons(sent({ 'cle-1': '1 sunday 2026-02-22', 'raison-1': ' voulu ', 'cle-2': 'autre', version: '3' })),
    ).toEqual({
      '1 sunday 2026-02-22': 'voulu',
    })
  })
})
