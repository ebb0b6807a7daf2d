import { describe, expect, it } from 'vitest'
import { layOut } from '@/lib/extraction/notice-text'
import { everySaid, findSaid, isSaid, maySay, saidInSentences, sentencesThatMaySay } from '@/lib/extraction/said'
import { wordPattern } from '@/lib/text/word-pattern'

const notice = layOut('Le contrat dure un an.\nContrôle des comptes. Un second contrat suit, ses contrats aussi.')
const all = { start: 0, end: notice.text.length }
const contract = wordPattern(/\bcontrats?\b/y)

describe('a pattern in a notice', () => {
  it('is found where a word of the range begins like it, and matches', () => {
    const words = wordPattern(/\bcontrats?\b/)
    expect(findSaid(notice, all, words, 100)?.index).toBe(3)
    expect(isSaid(notice, { start: 0, end: 22 }, words, 100)).toBe(true)
    expect(isSaid(notice, { start: 23, end: 44 }, words, 100)).toBe(false)
    expect(maySay(notice, { start: 11, end: 22 }, words)).toBe(false)
  })

  it('is found where a later place matches and the first does not, and where marks stand before its word', () => {
    expect(findSaid(notice, all, wordPattern(/\bcontrat suit\b/), 100)?.index).toBe(notice.text.indexOf('contrat suit'))
    expect(findSaid(notice, all, wordPattern(/\.? ?un second/), 100)?.[0]).toBe('. un second')
  })

  it('leaves out the sentences in which no word begins like it', () => {
    const begun = sentencesThatMaySay(notice, wordPattern(/\bcomptes|\bsecond/))
    expect(begun.map(({ start, end }) => notice.flat.slice(start, end).trim().slice(0, 8))).toEqual([
      'controle',
      'un secon',
    ])
    expect(sentencesThatMaySay(notice, wordPattern(/\bsalaire/))).toEqual([])
  })

  it('is not found beyond the characters that count', () => {
    expect(isSaid(notice, all, wordPattern(/\bsecond\b/), 40)).toBe(false)
  })

  it('is tried everywhere when it may begin with anything', () => {
    expect(maySay(notice, { start: 4, end: 5 }, wordPattern(/\w/))).toBe(true)
  })

  it('gives every match, none beyond the end asked for', () => {
    expect(everySaid(notice, contract, notice.text.length).map((match) => match[0])).toEqual([
      'contrat',
      'contrat',
      'contrats',
    ])
    expect(everySaid(notice, contract, 20)).toHaveLength(1)
    expect(() => everySaid(notice, wordPattern(/\w/y), 20)).toThrow('may begin anywhere')
  })

  it('gives the matches of each sentence that has any, counted from its start', () => {
    const found = [...saidInSentences(notice, contract, 30)].map(([sentence, matches]) => [
      notice.text.slice(sentence.start, sentence.start + 10),
      matches.map(({ index }) => index),
    ])
    expect(found).toEqual([
      ['le contrat', [3]],
      [' un second', [11]],
    ])
  })
})
