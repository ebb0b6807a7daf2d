import { describe, expect, it } from 'vitest'
import { decisionWordsLength, readDecision } from '@/lib/moderation/decision-input'

const typed = (decision: string, raison = '', mots = '') => ({ decision, raison, mots })

describe('a decision as a form states it', () => {
  it.each([
    [typed('approuver', 'OTHER', 'rien'), { kind: 'approve' }],
    [typed('suspendre', '', ' À vérifier '), { kind: 'hold', words: 'À vérifier' }],
    [typed('suspendre'), { kind: 'hold', words: null }],
    [typed('refuser', 'FEE_ASKED'), { kind: 'refuse', reason: 'FEE_ASKED', words: null }],
    [typed('refuser', 'OTHER', 'Voir point 4'), { kind: 'refuse', reason: 'OTHER', words: 'Voir point 4' }],
    [typed('demander', '', 'L’adresse ?'), { kind: 'ask-change', words: 'L’adresse ?' }],
  ])('%j', (form, decision) => {
    expect(readDecision(form)).toEqual({ kind: 'ok', decision })
  })

  it.each([
    ['no decision', typed(''), 'decision', 'decision-missing'],
    ['another word', typed('approve'), 'decision', 'decision-missing'],
    ['a refusal without a reason', typed('refuser', '', 'Non'), 'raison', 'reason-missing'],
    ['a reason that is none', typed('refuser', 'SPITE'), 'raison', 'reason-missing'],
    ['another reason without words', typed('refuser', 'OTHER', '  '), 'mots', 'words-missing'],
    ['a change that is not said', typed('demander'), 'mots', 'words-missing'],
    ['a page of words', typed('suspendre', '', 'x'.repeat(decisionWordsLength + 1)), 'mots', 'words-too-long'],
  ])('refuses %s', (_, form, field, code) => {
    expect(readDecision(form)).toEqual({ kind: 'refused', errors: [{ field, code }] })
  })
})
