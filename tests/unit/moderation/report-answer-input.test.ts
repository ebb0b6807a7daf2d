import { describe, expect, it } from 'vitest'
import { readReportAnswer } from '@/lib/moderation/report-answer-input'

const typed = { issue: 'CONFIRMED', reponse: ' Vérifié. ', decision: 'laisser', raison: '', mots: '' }
const read = (over: Partial<typeof typed> = {}) => readReportAnswer({ ...typed, ...over })
const codes = (over: Partial<typeof typed>) => {
  const answer = read(over)
  return answer.kind === 'refused' ? answer.errors.map(({ field, code }) => `${field} ${code}`) : []
}

describe('an answer to reports', () => {
  it('may leave the offer as it is', () => {
    for (const issue of ['CONFIRMED', 'UNFOUNDED'])
      expect(read({ issue })).toEqual({ kind: 'ok', outcome: issue, answer: 'Vérifié.', decision: null })
  })

  it('puts the offer back where the reports are unfounded only, and refuses it where they are confirmed only', () => {
    expect(read({ issue: 'UNFOUNDED', decision: 'approuver' })).toMatchObject({ decision: { kind: 'approve' } })
    expect(codes({ issue: 'CONFIRMED', decision: 'approuver' })).toEqual(['decision released-though-confirmed'])
    const refusal = { decision: 'refuser', raison: 'FEE_ASKED' }
    expect(read(refusal)).toMatchObject({ decision: { kind: 'refuse', reason: 'FEE_ASKED', words: null } })
    expect(codes({ ...refusal, issue: 'UNFOUNDED' })).toEqual(['decision refused-though-unfounded'])
    expect(codes({ decision: 'refuser' })).toEqual(['raison reason-missing'])
  })

  it('says everything that is wrong at once', () => {
    expect(codes({ issue: 'PEUT-ETRE', reponse: ' ', decision: '' })).toEqual([
      'issue outcome-missing',
      'reponse answer-missing',
      'decision decision-missing',
    ])
    expect(codes({ reponse: 'a'.repeat(1001) })).toEqual(['reponse answer-too-long'])
  })

  it('takes no decision that its form does not offer', () => {
    for (const decision of ['suspendre', 'demander'])
      expect(codes({ decision, mots: 'Merci de préciser.' })).toEqual(['decision decision-missing'])
  })
})
