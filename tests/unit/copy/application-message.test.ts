import { describe, expect, it } from 'vitest'
import { applicationMessage } from '@/lib/copy/application-message'
import { documentCodes } from '@/lib/extraction/posting'
import { fullOffer, noConditions } from '../../factories/offer'

const offer = fullOffer({ conditions: noConditions, title: 'Chargé(e) de programme' })

describe('the message that goes with an application', () => {
  it('is short and polite, and lists the documents', () => {
    expect(applicationMessage(offer)).toEqual({
      subject: 'Candidature Logisticien & achats',
      body: [
        'Madame, Monsieur,',
        'Je vous prie de trouver ci-joint ma candidature à votre offre\u00a0: Chargé(e) de programme.',
        'Pièces jointes\u00a0:\n- CV\n- Lettre de motivation\n- Plan de travail',
        'Je reste à votre disposition pour tout renseignement.',
        'Cordialement,',
      ].join('\n\n'),
      shortBody: expect.not.stringContaining('Pièces jointes'),
    })
  })

  it('keeps the demanded subject to the letter, and proposes one where none is demanded', () => {
    expect(applicationMessage(fullOffer()).subject).toBe('Candidature Logisticien & achats')
    const application = { ...fullOffer().application, subject: null }
    expect(applicationMessage(fullOffer({ application })).subject).toBe(
      'Candidature\u00a0: Logisticien (réf. EDS/2026/04)',
    )
  })

  it('speaks English to whoever wrote in English, and French to everybody else', () => {
    const english = applicationMessage({ ...offer, language: 'en' })
    expect(english.body).toContain('Please find attached')
    expect(english.body).toContain('- Cover letter\n- Plan de travail')
    for (const language of ['ar', 'pt', 'und'])
      expect(applicationMessage({ ...offer, language }).body).toContain('Madame, Monsieur,')
  })

  it('has an English word for every document', () => {
    const { body } = applicationMessage({ ...offer, title: 'Logistician', language: 'en', documents: documentCodes })
    expect(body).not.toMatch(/[A-Z]+_[A-Z]+|undefined|é/)
  })

  it('lists nothing where nothing is asked for', () => {
    expect(applicationMessage({ ...offer, documents: [] }).body).not.toContain('Pièces jointes')
  })
})
