import { describe, expect, it } from 'vitest'
import { readDepositHours } from '@/lib/extraction/deposit-hours'
import { values } from './read'
import { scopeOf } from './scope-of'

const hours = (text: string) => values(readDepositHours(scopeOf(text)))

describe('hours of the counter', () => {
  it.each([
    ['Les dossiers sont reçus au siège du lundi au vendredi de 8h à 16h30.', ['du lundi au vendredi de 8h à 16h30']],
    [
      'Les plis sont à déposer au bureau tous les jours ouvrables de 7h30 à 15h, au plus tard le 12 mai 2026 à 17h.',
      ['tous les jours ouvrables de 7h30 à 15h'],
    ],
    ['Dépôt au secrétariat aux heures de service.', ['aux heures de service']],
    ['Les dossiers sont déposés au bureau les lundis et mercredis matin.', ['les lundis et mercredis matin']],
    ['Dossiers à remettre au siège, de 7h00 à 12h00 et de 14h30 à 17h00.', ['de 7h00 à 12h00 et de 14h30 à 17h00']],
    ['Les candidatures sont reçues de 9h à 15h du lundi au jeudi.', ['de 9h à 15h du lundi au jeudi']],
    ['Candidature\nLe bureau est ouvert lundi-jeudi 8h-16h, vendredi 8h-13h.', ['lundi-jeudi 8h-16h, vendredi 8h-13h']],
    [
      'Dépôt des dossiers du lundi au jeudi de 8h à 16h et le vendredi de 8h à 12h.',
      ['du lundi au jeudi de 8h à 16h et le vendredi de 8h à 12h'],
    ],
    ['À déposer au siège pendant les heures ouvrables.', ['pendant les heures ouvrables']],
    ['À déposer au siège les jours ouvrables de 08:00 à 15:30.', ['les jours ouvrables de 08:00 à 15:30']],
    [
      'Remettre le dossier au bureau, tous les jours de 8 heures à 16 heures.',
      ['tous les jours de 8 heures à 16 heures'],
    ],
    [
      'Les offres sont reçues au siège, de  \n9h00 à 12h30  \net de 15h00 à 17h30.',
      ['de 9h00 à 12h30 et de 15h00 à 17h30'],
    ],
    ['Plis fermés à déposer au siège aux heures d’ouverture des bureaux.', ['aux heures d’ouverture des bureaux']],
    ['Déposer le dossier au siège entre 8h et 12h.', ['entre 8h et 12h']],
    [
      'Dépôt physique au bureau du lundi au jeudi (8h00-16h00) et le vendredi (8h00-12h30).',
      ['du lundi au jeudi (8h00-16h00)', 'le vendredi (8h00-12h30)'],
    ],
    ['Dossier à déposer au secrétariat (ouvert de 7h30 à 15h30).', ['de 7h30 à 15h30']],
    ['Dossier à déposer au bureau avant le 12 mai, pendant les heures de bureau.', ['pendant les heures de bureau']],
    ['Le dossier est retiré au siège du lundi au vendredi, de 9h à 16h.', ['du lundi au vendredi, de 9h à 16h']],
  ])('%s', (text, expected) => {
    expect(hours(text)).toEqual(expected)
  })

  it.each([
    'Les dossiers doivent parvenir au siège avant le 12 mai à 17h.',
    'Dépôt des offres au plus tard le vendredi 22 mai 2026 à 16h00.',
    'Travail à temps plein, du lundi au vendredi de 8h à 17h.',
    'Horaires de travail : du lundi au vendredi, 8h à 16h.',
    'CDI à mi-temps (20 heures par semaine, du mardi au vendredi)',
    'Les entretiens des candidatures retenues auront lieu de 9h à 12h.',
    'L’ouverture des plis aura lieu le lundi 4 mai de 10h à 11h.',
    'Le test écrit est prévu le samedi de 8h à 12h au siège.',
    'Couvre-feu de 18h à 6h.',
    'Conditions\nLe bureau est ouvert du lundi au vendredi de 8h à 16h.',
    'Tâches\n- Recevoir les dossiers du lundi au vendredi de 8h à 12h ;',
    'Réunion d’information sur les dossiers le mercredi de 10h à 12h.',
    'Les dossiers seront reçus le lundi 15 juin de 8h à 12h.',
    'Les dossiers sont reçus du lundi 10 novembre au vendredi 28 novembre 2025.',
    'Les offres seront ouvertes de 10h à 11h.',
    'Vous travaillez du lundi au vendredi de 8h à 16h et recevez les dossiers des familles.',
    'Entre 8 et 12 dossiers seront retenus.',
    'Les dossiers sont reçus à 17h précises.',
  ])('none in « %s »', (text) => {
    expect(hours(text)).toEqual([])
  })
})
