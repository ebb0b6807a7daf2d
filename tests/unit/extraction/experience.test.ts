import { describe, expect, it } from 'vitest'
import { readExperience } from '@/lib/extraction/experience'
import { proof } from './read'
import { scopeOf } from './scope-of'

const years = (text: string) => readExperience(scopeOf(text))?.value ?? null

describe('the experience asked for, in years', () => {
  it.each([
    ["Avoir au moins cinq (05) années d'expérience professionnelle dans un poste semblable.", 5],
    ['Une expérience de 3 à 5 ans dans la gestion de projets est demandée.', 3],
    ["Entre 2 et 4 ans d'expérience.", 2],
    ["Justifier de minimum 18 mois d'expérience en animation.", 1.5],
    ["2 ans d'expérience dans un poste similaire dont un an en ONG", 2],
    ['Le candidat doit avoir une expérience de six mois au minimum.', 0.5],
    ['Expérience : 4 ans', 4],
    ['Expérience professionnelle pertinente (minimum 7 ans) en finances.', 7],
    ["Bac+3 ; deux ans et demi d'expérience.", 2.5],
    ["10ans d'expérience en audit", 10],
    ["Une année d'expérience suffit.", 1],
    ["Dix (10) ans au moins de pratique de l'évaluation", 10],
    ['Trois années passées dans un travail du même genre sont nécessaires.', 3],
    ['Profil\n- Licence en droit\n- Trois ans en gestion de contrats', 3],
    ['Minimum 5 years of experience, of which two in an NGO', 5],
    ['- cinq ans d’expé-\nrience en logistique', 5],
    ["Quatre années\n  d'expérience dans le domaine", 4],
    ['Aucune expérience professionnelle n’est exigée.', 0],
  ])('%s: %s', (text, expected) => {
    expect(years(text)).toBe(expected)
  })

  it.each([
    "Notre ONG, forte de 20 ans d'expérience, intervient dans dix pays.",
    "L'association a plus de 15 ans d'expérience dans le Sahel.",
    'Être âgé de 25 à 40 ans et en bonne santé.',
    'CDD de 2 ans renouvelable, avec une expérience positive du travail en équipe.',
    "Depuis plus de dix ans, l'association œuvre pour les femmes.",
    'Le matériel est livré avec 3 ans de garantie.',
    'Une expérience de trois ans en ONG serait un atout.',
    'Permis B depuis 5 ans.',
    'Offre technique 60 points, expérience 30 points, délai 2 mois.',
    'Évaluer les acquis des 36 mois du projet et tirer les leçons de l’expérience.',
    "Année d'Expérience Requise : 0 an, 2 ans, 5 ans",
    "Moins de 3 ans d'expérience dans le secteur.",
    'Expérience solide en animation. Contrat de 12 mois.',
    'Casier judiciaire de moins de 3 mois et attestations d’expérience.',
  ])('says nothing for: %s', (text) => {
    expect(years(text)).toBeNull()
  })

  it('takes the longest of requirements that all hold', () => {
    expect(years("Profil\n- 3 ans d'expérience en ONG ;\n- 5 ans d'expérience professionnelle ;\n- Rigueur.")).toBe(5)
  })

  it('takes the shortest of alternatives', () => {
    expect(years("Bac+5 avec 3 ans d'expérience ou Bac+3 avec 5 ans d'expérience.")).toBe(3)
    expect(years("Bac avec six ans d'expérience ; ou\nLicence avec quatre ans d'expérience.")).toBe(4)
  })

  it('keeps the words that prove it', () => {
    const text = 'Profil : Master ; au moins six (06) ans d’expérience dont deux au Niger.'
    expect(proof(text, readExperience(scopeOf(text)))).toBe('six (06) ans d’expérience')
  })

  it('gives each posting its own', () => {
    const text =
      "POSTE N°1 : COMPTABLE\nProfil\n- 4 ans d'expérience\n\nPOSTE N°2 : CHAUFFEUR\nProfil\n- 2 ans d'expérience\n"
    expect([0, 1].map((posting) => readExperience(scopeOf(text, posting))?.value)).toEqual([4, 2])
  })

  it('gives no posting what the shared text asks of another', () => {
    const text =
      'Une ONG recrute :\n\nN° | Poste | Nombre | Lieu\n1 | Comptable | 1 | Gao\n2 | Gardien | 2 | Kidal\n\nComptable : tenir la caisse ; quatre ans d’expérience.\n\nGardien : garder le site.\n'
    expect(readExperience(scopeOf(text, 1))).toBeNull()
  })

  it('gives every posting what is asked of all', () => {
    const text =
      'Une ONG recrute :\n\nN° | Poste | Nombre | Lieu\n1 | Comptable | 1 | Gao\n2 | Gardien | 2 | Kidal\n\nTous les candidats doivent justifier de deux ans d’expérience.\n'
    expect([0, 1].map((posting) => readExperience(scopeOf(text, posting))?.value)).toEqual([2, 2])
  })
})
