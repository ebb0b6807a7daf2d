import { describe, expect, it } from 'vitest'
import { notDecidedSentence } from '@/lib/copy/moderation-decisions'
import { type DecisionToTell, decisionMail } from '@/lib/copy/moderation-mails'
import { ageWords, decidedWords } from '@/lib/copy/moderation-queue'

const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')

describe('what moderators read', () => {
  it.each([
    ['APPROVED', 1, '1 offre publiée'],
    ['APPROVED', 12, '12 offres publiées'],
    ['CORRECTED', 2, '2 offres publiées avec des corrections'],
    ['HELD', 2, '2 offres mises en attente'],
    ['RELEASED', 3, '3 offres remises en ligne'],
    ['REFUSED', 2, '2 offres refusées'],
    ['CHANGE_ASKED', 1, '1 offre renvoyée à la personne qui l’a déposée'],
  ] as const)('%s of %i offers', (kind, count, words) => {
    expect(plain(decidedWords(kind, count))).toBe(words)
  })

  it.each([
    [0, 'à l’instant'],
    [1, 'il y a 1 minute'],
    [59, 'il y a 59 minutes'],
    [60, 'il y a 1 heure'],
    [47 * 60, 'il y a 47 heures'],
    [48 * 60, 'il y a 2 jours'],
  ])('%i minutes ago', (minutes, words) => {
    const now = new Date('2026-02-18T10:00Z')
    expect(plain(ageWords(new Date(now.getTime() - minutes * 60_000), now))).toBe(words)
  })

  it('says who was quicker, what they did and when', () => {
    const last = { kind: 'REFUSED', at: new Date('2026-03-03T14:02Z'), by: 'Awa Traoré', undoneAt: null } as const
    expect(plain(notDecidedSentence({ kind: 'decided-meanwhile', last }))).toBe(
      'Awa Traoré l’a refusée le 3 mars 2026 à 14 h 02.',
    )
    const undone = { ...last, by: null, undoneAt: last.at }
    expect(plain(notDecidedSentence({ kind: 'decided-meanwhile', last: undone }))).toContain(
      'puis cette décision a été',
    )
    expect(notDecidedSentence({ kind: 'decided-meanwhile', last: null })).toContain('a changé entre-temps')
  })
})

describe('the mail of a decision', () => {
  const told: DecisionToTell = {
    kind: 'REFUSED',
    title: 'Comptable',
    wasPublic: false,
    name: 'Mariam Diallo',
    reason: 'INCOMPLETE',
    words: 'L’adresse manque.',
    corrected: [],
    links: { page: 'https://x/offres/c', own: 'https://x/organisation/offres/c' },
  }

  it('says what, why and what to do', () => {
    expect(plain(decisionMail(told).text)).toBe(
      [
        'Bonjour Mariam Diallo,',
        'Votre offre « Comptable » a été refusée.',
        'Il y manque de quoi postuler : jusqu’à quand, ou à quelle adresse.',
        'L’adresse manque.',
        'Si cette raison peut être levée, vous pouvez refaire une offre à partir de celle-ci :',
        'https://x/organisation/offres/c',
        'Baara\n',
      ].join('\n\n'),
    )
  })

  it('says that an offer is taken down where it was public', () => {
    expect(plain(decisionMail({ ...told, wasPublic: true }).subject)).toBe(
      'Votre offre n’est plus en ligne : Comptable',
    )
  })

  it('names what was corrected, the parts of a date once', () => {
    const { text } = decisionMail({
      ...told,
      kind: 'CORRECTED',
      corrected: ['deadlineDay', 'deadlineMonth', 'applyEmails'],
    })
    expect(plain(text)).toMatch(/Corrigé à la relecture : date limite et adresses électroniques\./i)
  })
})
