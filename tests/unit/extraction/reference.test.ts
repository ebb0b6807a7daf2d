import { describe, expect, it } from 'vitest'
import { readReference } from '@/lib/extraction/reference'
import { scopeOf } from './scope-of'

const reference = (text: string) => readReference(scopeOf(text))?.value ?? null

describe('the reference of the vacancy', () => {
  it.each([
    ['Référence : ACF/RH/2026/014', 'ACF/RH/2026/014'],
    ['Réf. N° 012/2026/DRH', '012/2026/DRH'],
    ['Réf :  017 / OLM / DRH / 2025', '017 / OLM / DRH / 2025'],
    ['AVIS DE RECRUTEMENT N° 02/2026/DE/LL', '02/2026/DE/LL'],
    ['AVIS DE RECRUTEMENT\n N° 014 / OMEE / 2025', '014 / OMEE / 2025'],
    ['AO n° 2026-07 pour la fourniture de kits', '2026-07'],
    ['Appel à candidatures N°01-2026/ATTE/BE', '01-2026/ATTE/BE'],
    ['Avis de recrutement d’un chef de projet n° 12/ACF/2026', '12/ACF/2026'],
    ['Vacancy announcement / Avis de vacance BR/CM/221', 'BR/CM/221'],
    ['Vacancy no. / N° d’avis: RSP-LBY-2025-31', 'RSP-LBY-2025-31'],
    ['Numéro de l’avis : SVN/NE/2026/014', 'SVN/NE/2026/014'],
    ['RéférenceTDA/MR/2026/02', 'TDA/MR/2026/02'],
    ['Envoyez un CV sous la référence LOG/ALG à l’attention du service.', 'LOG/ALG'],
    ['Le pli portera la référence « BF/2025/CONS/19 ».', 'BF/2025/CONS/19'],
    ['Référence à rappeler : OXF-MLI-0045', 'OXF-MLI-0045'],
    ['Vacancy 1234', '1234'],
    ['Agrément n° 12/MAT/2019\nAvis de recrutement n° 5/RH/2026', '5/RH/2026'],
  ])('%s: %s', (text, expected) => {
    expect(reference(text)).toBe(expected)
  })

  it.each([
    'Conformément à la loi n° 12-06 du 12 janvier 2012.',
    'Récépissé n° 0871/MATDRE-DNAT du 11 juin 2012 – Accord-cadre n° 002114',
    'POSTE N°1 : SUPERVISEUR',
    'NIF n° 084512345 – RCCM n° MA.BKO.2015.B.123',
    'Trois personnes de référence : 2 anciens employeurs',
    'TERMES DE RÉFÉRENCE – ÉVALUATION FINALE',
    'TERMES DE REFERENCE\nPOUR-LE-RECRUTEMENT',
    'Extrait de casier judiciaire (bulletin n° 3)',
    'Compte bancaire n° 0012345678',
    'Le projet PADI (réf. : FED/2021/428-123) recrute un animateur.',
    'Réf : Recrutement Chargé de projet WASH',
    'Avis publié conformément à la décision n° 123/2026',
    'Avis de recrutement 2026',
    'Réf. : 12/03/2026',
    'Offre vue 1234 fois – 1234 vues',
    'Une étude de référence du projet n° 4512',
    'Tél. : 70 00 00 00 – BP n° 123',
  ])('says nothing for: %s', (text) => {
    expect(reference(text)).toBeNull()
  })
})
