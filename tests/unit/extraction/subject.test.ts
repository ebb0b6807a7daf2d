import { describe, expect, it } from 'vitest'
import { readOne } from './read'

const subject = (text: string) => readOne(text).emailSubject?.value ?? null

describe('subject demanded', () => {
  it.each([
    ['CV à rh@rive.org avec pour objet : « Chauffeur Gao 2026 ».', 'Chauffeur Gao 2026'],
    ['CV à rh@rive.org, objet « CH-26 », avant lundi', 'CH-26'],
    ['CV à rh@rive.org (objet : CH-GAO-26)', 'CH-GAO-26'],
    ['CV à rh@rive.org en indiquant « VSI Kindia » dans l’objet du message.', 'VSI Kindia'],
    ['CV à rh@rive.org. Sujet : "FIN-GAO".', 'FIN-GAO'],
    ['L’objet du message doit être : « COMPTABLE ».', 'COMPTABLE'],
    ['L’objet du message ou l’enveloppe portera la mention « CDP – Tindouf ».', 'CDP – Tindouf'],
    ['Envoyez un CV, sous la référence LOG/ALG, à rh@rive.org', 'LOG/ALG'],
  ])('%s', (text, expected) => {
    expect(subject(text)).toBe(expected)
  })

  it.each([
    'L’objet du mail portera « Intitulé du poste + lieu ».',
    'Objet du mail : « Candidature – Nom et prénom »',
    'Sous pli fermé portant la mention « Candidature au poste de … (indiquer le code) »',
    'Sous enveloppe fermée portant la mention « Animateur Gao ».',
    'L’intitulé du poste doit figurer en objet du message.',
    'Le projet a pour objet la lutte contre la faim.',
  ])('none in « %s »', (text) => {
    expect(subject(text)).toBeNull()
  })
})
