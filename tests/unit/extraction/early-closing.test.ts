import { describe, expect, it } from 'vitest'
import { readMayCloseEarly } from '@/lib/extraction/early-closing'
import { proof } from './read'
import { scopeOf } from './scope-of'

const reading = (text: string) => readMayCloseEarly(scopeOf(text))

describe('a notice that may close before its date', () => {
  it.each([
    'Rive se réserve le droit de clôturer l’avis avant cette date.',
    'L’ONG se réserve le droit de clore le présent appel avant la date limite si des profils satisfaisants sont trouvés.',
    'Les candidatures seront étudiées au fur et à mesure, le poste pourra être pourvu avant la date limite.',
    'L’offre peut être fermée dès réception d’un nombre suffisant de candidatures.',
    'L’annonce pourra être clôturée avant l’échéance.',
    'Le recrutement pourrait être finalisé avant la date de clôture.',
    'Nous nous réservons le droit de fermer l’offre plus tôt.',
    'Rive se réserve la possibilité d’écourter la période de publication si un candidat convient.',
    'Cette annonce sera clôturée dès qu’un candidat aura été retenu.',
    'La réception des dossiers peut être clôturée à tout moment.',
    'En cas de candidatures suffisantes, l’offre pourrait être close par anticipation.',
    'Rive se réserve le droit de retirer l’annonce avant la date limite.',
    'Nous traiterons les dossiers à leur arrivée et nous réservons le droit de pourvoir le poste avant la date limite.',
    'La date de clôture peut être avancée si un nombre suffisant de candidatures est reçu.',
    'Rive se réserve le droit de mettre fin à la publication avant le terme.',
    'Nous pourrions clore l’annonce avant la date annoncée.',
    'We reserve the right to close this vacancy before the deadline.',
    'This position may be filled earlier than the closing date.',
    'Rive se réserve  \nle droit de clôturer  \nl’avis avant  cette date.',
  ])('%s', (text) => {
    expect(reading(text)?.value).toBe(true)
  })

  it.each([
    'Rive se réserve le droit de ne pas donner suite au présent avis.',
    'L’ONG se réserve le droit d’annuler le recrutement à tout moment.',
    'Les candidatures sont examinées au fil de l’eau.',
    'Les dossiers sont traités au fur et à mesure de leur arrivée.',
    'L’avis reste ouvert jusqu’à ce que le poste soit pourvu.',
    'Date de clôture : 12 mai 2026 à 17h00',
    'Clôture des candidatures le 12 mai 2026.',
    'Le contrat peut être arrêté à tout moment en cas de faute.',
    'Clôturer les comptes du projet avant la fin du mois.',
    'Tâches\n- Veiller à ce que les dossiers soient clôturés dès réception des pièces ;',
    'L’offre ne sera pas clôturée avant la date limite.',
    'Rive se réserve le droit de prolonger la date limite.',
    'Le projet sera clôturé avant l’échéance si le financement est suspendu.',
    'Les candidatures seront closes dès le 12 mai.',
    'Le poste doit être pourvu avant la fin de l’année.',
    'Le bureau sera fermé dès que la saison des pluies commence.',
    'Les plis seront sous enveloppe fermée, déposés avant la date limite.',
    'Seules les candidatures reçues avant la date de clôture seront examinées.',
    'Pourvoir aux besoins de la base avant la date de départ des équipes.',
  ])('nothing in « %s »', (text) => {
    expect(reading(text)).toBeNull()
  })

  it('gives the words that say it', () => {
    const text = 'Rive se réserve le droit de clôturer l’offre avant la date limite.'
    expect(proof(text, reading(text))).toBe('droit de clôturer l’offre avant la date limite')
  })
})
