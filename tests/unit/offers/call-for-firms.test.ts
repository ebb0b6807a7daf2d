import { describe, expect, it } from 'vitest'
import { callsForFirms } from '@/lib/offers/call-for-firms'
import { fullOffer } from '../../factories/offer'

const { notice } = fullOffer()
const call = (title: string, text = '', over: Partial<ReturnType<typeof fullOffer>> = {}) =>
  callsForFirms({ title, contractType: 'PRESTATION', documents: ['CV'], ...over, notice: { ...notice, text } })

describe('a call for firms', () => {
  it.each([
    'Recrutement d’un cabinet d’audit',
    'Cabinet pour l’évaluation finale du projet',
    'Sélection d’un bureau d’études',
    'Appel d’offres pour la fourniture de kits',
    'Demande de cotation : impression de manuels',
    'Consultant ou bureau d’études pour une étude de base',
  ])('is known by its title: %s', (title) => {
    expect(call(title)).toBe(true)
  })

  it.each([
    'L’association recrute un cabinet pour l’évaluation de son projet.',
    'Elle souhaite engager un consultant ou un bureau d’études.',
    'L’ONG recherche une firme spécialisée.',
    'AVIS D’APPEL D’OFFRES N° 4',
  ])('is known by its words: %s', (text) => {
    expect(call('Évaluation finale', text)).toBe(true)
  })

  it('is known by the trade register among the documents', () => {
    expect(call('Évaluation finale', '', { documents: ['CV', 'REGISTRE_COMMERCE'] })).toBe(true)
  })

  it.each([
    ['Consultant pour l’évaluation finale', 'L’ONG recrute un consultant. Une expérience en cabinet est un atout.'],
    ['Chef de cabinet', 'L’ONG recrute son chef de cabinet.'],
    ['Responsable d’agence', 'L’ONG recrute un responsable d’agence à Kayes.'],
    ['Consultant en marchés publics', `${'Contexte. '.repeat(60)} Il revoit les dossiers d’appel d’offres.`],
  ])('is not: %s', (title, text) => {
    expect(call(title, text)).toBe(false)
  })

  it('is not a contract of employment, whatever the tasks', () => {
    const text = 'Tâches : préparer les appels d’offres ; rechercher des fournisseurs ; recruter des prestataires.'
    expect(call('Logisticien', text, { contractType: 'CDD', documents: ['REGISTRE_COMMERCE'] })).toBe(false)
  })
})
