import { describe, expect, it } from 'vitest'
import { readNoFee } from '@/lib/extraction/no-fee'
import { proof } from './read'
import { scopeOf } from './scope-of'

const reading = (text: string) => readNoFee(scopeOf(text))

describe('what applying costs', () => {
  it.each([
    'Aucun frais n’est exigé à aucune étape du recrutement.',
    'Aucuns frais de dossier ne sont demandés aux candidats.',
    'L’ONG Rive ne demande jamais d’argent aux candidats.',
    'Rive ne perçoit aucun paiement, à quelque étape que ce soit.',
    'Le recrutement est gratuit.',
    'Le processus de recrutement est entièrement gratuit.',
    'Postuler est gratuit.',
    'Le dépôt des candidatures est totalement gratuit.',
    'L’association ne fait payer aucuns frais.',
    'Rive ne prélève pas de frais de recrutement.',
    'Aucune somme d’argent ne doit être versée pour ce recrutement.',
    'Aucune contribution financière n’est demandée.',
    'Personne n’est autorisé à vous réclamer de l’argent.',
    'Ne versez aucune somme à qui que ce soit.',
    'Ne payez rien à personne pour ce poste.',
    'Le recrutement ne vous coûtera rien.',
    'Toute demande d’argent est frauduleuse et doit nous être signalée.',
    'La candidature se fait sans aucun frais.',
    'IOM does not charge a fee at any stage of its recruitment process.',
    'Nous ne demandons ni argent ni faveur.',
    'Nous ne vous demanderons jamais de payer quoi que ce soit.',
    'Il n’y a pas de frais de dossier.',
    'Toute personne vous demandant de l’argent n’agit pas en notre nom.',
    'No payment is required at any stage.',
    'Tâches\n- Tenir la caisse ;\n\nNB : le recrutement est gratuit.',
    'Frais de dossier : 0 FCFA',
    'Rive n’exige  \naucun  frais  \nde ses candidats.',
  ])('nothing: %s', (text) => {
    expect(reading(text)?.value).toBe(true)
  })

  it.each([
    'Frais de dossier : 5 000 FCFA à payer au dépôt.',
    'Droits d’inscription : 10 000 F CFA',
    'Les frais d’étude de dossier sont fixés à : 2 500 FCFA non remboursables au guichet.',
    'Une quittance de versement des frais de dossier',
    'Le dossier d’appel d’offres est retiré moyennant paiement de la somme de 25 000 FCFA.',
    'Les candidats paieront 2 000 F de frais de dossier à la caisse.',
    'Un reçu de paiement des droits d’inscription',
  ])('a fee: %s', (text) => {
    // « non remboursables » stands beside a fee as « remboursés » beside the employer's own costs: such a sentence may stay unread.
    const value = reading(text)?.value
    if (/rembours/.test(text)) expect(value).not.toBe(true)
    else expect(value).toBe(false)
  })

  it.each([
    'Les frais de mission sont pris en charge par l’ONG.',
    'Aucun frais de déplacement ne sera remboursé.',
    'Les frais de transport sont à la charge du candidat.',
    'Aucun paiement ne sera effectué avant la validation du rapport final.',
    'Les soins sont gratuits pour les enfants de moins de cinq ans.',
    'Le centre tient un lieu d’écoute gratuit, ouvert six jours sur sept.',
    'Une demande manuscrite timbrée à 200 F.',
    'Offre financière en francs CFA, frais de séjour compris.',
    'Le logement est gratuit.',
    'Aucun frais n’est demandé aux bénéficiaires du projet.',
    'Salaire : 250 000 FCFA, frais de communication en sus.',
    'Le dossier peut être retiré gratuitement au secrétariat.',
    'Gérer les frais de fonctionnement de la base.',
    'Prise en charge des frais d’inscription à la formation : 20 000 FCFA.',
    'Les frais d’inscription des enfants à l’école sont payés par le projet : 5 000 FCFA.',
    'Collecter les frais de participation des groupements : 500 FCFA par membre.',
    'Tâches\n- Ne demander aucun paiement à la population ;',
    'Suivre les frais généraux et ne payer aucune facture sans visa.',
    'Vérifier qu’aucune somme n’est sortie de la caisse sans pièce.',
  ])('not said in « %s »', (text) => {
    expect(reading(text)).toBeNull()
  })

  it('gives the words that say it, the refusal with them', () => {
    const text = 'Sachez que Rive ne demande jamais d’argent.'
    expect(proof(text, reading(text))).toBe('ne demande jamais d’argent')
  })
})
