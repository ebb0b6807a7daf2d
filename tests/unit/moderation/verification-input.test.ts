import { describe, expect, it } from 'vitest'
import { badgeTitle, proofWords } from '@/lib/copy/verification'
import { addressRefusal, normalWords, reasonRefusal, wordsRefusal } from '@/lib/moderation/verification-input'

describe('what a moderator types to verify an organisation', () => {
  it.each([
    ['', 'email-missing'],
    ['contact', 'email-malformed'],
    ['contact@horizon', 'email-malformed'],
    ['contact@gmail.com', 'domain-free'],
    ['Contact@Yahoo.FR', 'domain-free'],
    ['contact@orange.fr', 'domain-free'],
    ['contact@wanadoo.fr', 'domain-free'],
    ['contact@msn.com', 'domain-free'],
    ['contact@mail.ru', 'domain-free'],
    ['contact@horizon.example', null],
    ['contact@orange.horizon.example', null],
    // Not every domain that speaks of mail is free.
    ['contact@mail.horizon.example', null],
  ] as const)('the address « %s »: %s', (typed, refusal) => {
    expect(addressRefusal(typed)).toBe(refusal)
  })

  it.each([
    ['', 'words-missing'],
    ['…', 'words-missing'],
    ['a'.repeat(161), 'words-too-long'],
    ['écrit à awa@horizon.example', 'words-with-address'],
    ['récépissé n° 0214/MATD-DGAT du 3 mars 2019', null],
  ])('the words « %s »: %s', (words, refusal) => {
    expect(wordsRefusal(words)).toBe(refusal)
  })

  it('the words stand on one line, and the badge ends them', () => {
    expect(normalWords(' récépissé\r\n n° 214. ')).toBe('récépissé n° 214')
  })

  it.each([
    [' \n', 'reason-missing'],
    ['a'.repeat(501), 'reason-too-long'],
    ['Le site a changé de mains', null],
  ])('the reason « %s »: %s', (reason, refusal) => {
    expect(reasonRefusal(reason)).toBe(refusal)
  })
})

describe('the badge', () => {
  it.each([
    [
      'DOMAIN_MAIL',
      'une adresse en @horizon.example a répondu',
      'une adresse en @horizon.example a répondu, le 1er\u00a0mars 2026',
    ],
    ['DOCUMENT', 'récépissé n° 214', 'document vu (récépissé n° 214), le 1er\u00a0mars 2026'],
    ['MODERATOR_WORD', 'siège joint au téléphone', 'siège joint au téléphone, le 1er\u00a0mars 2026'],
    ['DOMAIN_MAIL', null, 'une adresse de son domaine a répondu, le 1er\u00a0mars 2026'],
    ['DOCUMENT', null, 'document vu, le 1er\u00a0mars 2026'],
    ['MODERATOR_WORD', null, 'par la modération, le 1er\u00a0mars 2026'],
  ] as const)('by %s of %s: %s', (by, words, badge) => {
    expect(proofWords({ by, on: '2026-03-01', words })).toBe(badge)
  })

  it('names the organisation beside others', () => {
    expect(badgeTitle('Horizon')).toBe('Horizon, organisation vérifiée')
  })
})
