import { describe, expect, it } from 'vitest'
import { eventReason } from '@/lib/copy/event-reason'

describe('why something was done to an offer', () => {
  it.each([
    ['publication-not-asked', 'La publication n’a pas été demandée (--publish).'],
    ['no-title', 'Aucun intitulé de poste n’a été trouvé dans l’annonce.'],
    [
      'sunday: bureau ouvert\nLe bailleur l’a accepté.',
      'Date limite un dimanche\u00a0: bureau ouvert\nLe bailleur l’a accepté.',
    ],
    ['Poste pourvu.', 'Poste pourvu.'],
  ])('« %s » is told in words', (reason, words) => {
    expect(eventReason(reason)).toBe(words)
  })
})
