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
    ['CV à rh@rive.org, sous l’objet RIV-ETU-03.', 'RIV-ETU-03'],
    ['Mettez « Stage – Gao » en objet, nous recevons beaucoup de courrier.', 'Stage – Gao'],
    ['Merci d’écrire « Stocks Gao » dans le sujet.', 'Stocks Gao'],
    ['Send your CV to rh@rive.org, quoting “PSY-0925” in the subject line.', 'PSY-0925'],
    ['CV à rh@rive.org sous la mention obligatoire : SUP-PEDA/RIV.', 'SUP-PEDA/RIV'],
    ['Publié le 5 février 2026 | Référence à rappeler : PS-PLAID-26', 'PS-PLAID-26'],
    ['CV à rh@rive.org avec comme objet Candidature Comptable.', 'Candidature Comptable'],
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
    'Le CV, en mettant en objet "GAO 26 + votre nom".',
    'L’objet du courriel reprendra le code et l’intitulé du poste.',
    'Envoyez le CV sous l’objet indiqué plus haut.',
  ])('none in « %s »', (text) => {
    expect(subject(text)).toBeNull()
  })
})
