import { describe, expect, it } from 'vitest'
import { currentTag, formatTag } from '@/lib/platform/entity-tag'

const now = new Date('2026-02-20T12:00:00Z')
const soon = new Date('2026-02-20T12:00:01Z')
const site = { build: 'abc123', version: '7.991', now }
const tag = formatTag({ build: 'abc123', version: '7.991', changesAt: soon })
const lasting = formatTag({ build: 'abc123', version: '7.991', changesAt: null })

describe('a tag that a browser brings back', () => {
  it('is current while build, data and clock are those it was given for', () => {
    expect(tag).toMatch(/^W\/"abc123-7\.991-[0-9a-z]+"$/)
    expect(currentTag(tag, site)).toBe(tag)
    expect(currentTag(lasting, site)).toBe(lasting)
    expect(currentTag(`"x", ${tag.slice(2)} , "y"`, site)).toBe(tag)
  })

  it.each([
    ['another build', { ...site, build: 'def456' }],
    ['other data', { ...site, version: '8.1000' }],
    ['the same count of another database', { ...site, version: '7.1000' }],
    ['the very instant at which the page changes', { ...site, now: soon }],
  ])('is nothing under %s', (_, other) => {
    expect(currentTag(tag, other)).toBeNull()
  })

  it.each([
    [null],
    [''],
    ['*'],
    ['"abc123-7.991"'],
    ['"abc123-7.991-"'],
    ['"abc123-7.991-Z"'],
    ['abc123-7.991-z'],
    ['"abc123-7.991-z'],
  ])('is nothing when it reads %s', (header) => {
    expect(currentTag(header, site)).toBeNull()
  })
})
