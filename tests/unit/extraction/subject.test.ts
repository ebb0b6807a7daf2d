import { describe, expect, it } from 'vitest'
import { read, readOne } from './read'

const subject = (text: string) => readOne(text).emailSubject?.value ?? null

describe('subject demanded', () => {
  it.each([
    ['CV à rh@rive.org avec pour objet : « Chauffeur Gao 2026 ».', 'Chauffeur Gao 2026'],
    ['CV à rh@rive.org, objet « CH-26 », avant lundi', 'CH-26'],
    ['CV à rh@rive.org (objet : CH-GAO-26)', 'CH-GAO-26'],
    ['CV à rh@rive.org\nObjet imposé : PSY-NATI', 'PSY-NATI'],
    ['CV et lettre : drh@rive.org\nMentionner en objet la référence SL/RH/2026-01.', 'SL/RH/2026-01'],
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
    ['CV à rh@rive.org avec en objet : « Poste "A&B" Gao ».', 'Poste "A&B" Gao'],
    ['CV à rh@rive.org, objet : "Chauffeur « Gao »".', 'Chauffeur « Gao »'],
    ["CV à rh@rive.org avec l'objet 'Chauffeur Gao'.", 'Chauffeur Gao'],
    ['CV à rh@rive.org avec comme objet du mail << Animateur Gao >>', 'Animateur Gao'],
    ['CV à rh@rive.org (objet : *CHAUFFEUR GAO*)', 'CHAUFFEUR GAO'],
    ['CV à rh@rive.org sous l’intitulé « Appel 12/2026 ».', 'Appel 12/2026'],
    ['Le titre du mail sera « Recrutement assistant RH ».', 'Recrutement assistant RH'],
    ['Les candidatures portant la référence « DEV/012/26 » sont à envoyer à rh@rive.org', 'DEV/012/26'],
    ['Le pli ou le message portera la référence « CONS/19 ».', 'CONS/19'],
    ['CV à rh@rive.org. Merci de rappeler la référence RIV/26/04 dans votre message.', 'RIV/26/04'],
    ['Objet du mail à rappeler : COMPTABLE GAO', 'COMPTABLE GAO'],
    ['Envoyez votre CV à rh@rive.org.\nObjet du mail :\nCOMPTABLE GAO', 'COMPTABLE GAO'],
    ['CV à rh@rive.org, en précisant dans l’objet du mail : Coordinateur WASH.', 'Coordinateur WASH'],
    ['CV à rh@rive.org avec pour objet Chargé de suivi, au plus tard le 3 mai 2026.', 'Chargé de suivi'],
    ['Contrat            CDD\nObjet du message   RIV/26/03\n\nCV à rh@rive.org', 'RIV/26/03'],
  ])('%s', (text, expected) => {
    expect(subject(text)).toBe(expected)
  })

  it.each([
    'Objet du courriel, poste 1 : « FIN-26 » ; poste 2 : « LOG-26 »',
    'CV à rh@rive.org avec en objet « FIN-26 » pour le comptable et « LOG-26 » pour le chauffeur.',
    'CV à rh@rive.org. Objet : FIN-26 (poste 1) ou LOG-26 (poste 2).',
  ])('gives each post its own: %s', (words) => {
    const posts = '1. COMPTABLE\nLieu : Gao\n\n2. CHAUFFEUR\nLieu : Gao'
    const found = read(`Recrutements\n\n${posts}\n\nPour postuler\n${words}`).postings
    expect(found.map(({ emailSubject }) => emailSubject?.value)).toEqual(['FIN-26', 'LOG-26'])
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
    'Objet : Recrutement d’un comptable\n\nL’association recrute. CV à rh@rive.org.',
    'Le projet « Eau » a pour objet « l’accès à l’eau ». CV à rh@rive.org',
    'La présente consultation a pour objet : Recrutement d’un cabinet',
    'L’objet de la mission « Puits » est « Réparer ». CV à rh@rive.org',
    'Remplissez par courriel le formulaire intitulé « Fiche P11 ». CV à rh@rive.org',
    'CV à rh@rive.org, objet : « [Nom] – Chauffeur »',
    'CV à rh@rive.org avec pour objet : « Candidature_NOM_PRENOM »',
    'CV à rh@rive.org en indiquant « Titre du poste + pays » dans l’objet',
  ])('none in « %s »', (text) => {
    expect(subject(text)).toBeNull()
  })
})

describe('where a subject ends and whom it is for', () => {
  it.each([
    ['CV à rh@rive.org en nommant votre message « Animateur Kayes ».', 'Animateur Kayes'],
    ['CV à rh (at) rive.org, avec la mention « RIVE 4 ».', 'RIVE 4'],
    ['📧 rh@rive.org avec l’objet *RIVE KAYES*\nou dépôt au siège', 'RIVE KAYES'],
    ['Par mail seulement : rh@rive.org, mettre en objet : RIVE KAYES\n⏰ Fin des envois le 4 mai', 'RIVE KAYES'],
    ['Les CV sont à envoyer sous référence ANI2- Kay/ 2026 à rh@rive.org.', 'ANI2- Kay/ 2026'],
    ['CV à rh@rive.org sous référence bancaire.', null],
  ])('%s', (text, expected) => {
    expect(subject(text)).toBe(expected)
  })

  it('is each post’s own in a list below « Objet du mail »', () => {
    const text =
      'L’ONG Rive Claire recrute :\n\nPoste 1 : Comptable\nLieu : Kayes\n\nPoste 2 : Chauffeur\nLieu : Ségou\n\nComment postuler\nEnvoyez votre CV à rh@rive.org.\nObjet du mail :\n- Comptable : RC-CPT\n- Chauffeur : RC-CHF\n'
    expect(read(text).postings.map(({ emailSubject }) => emailSubject?.value)).toEqual(['RC-CPT', 'RC-CHF'])
  })
})
