import { describe, expect, it } from 'vitest'
import { readReportingLine } from '@/lib/extraction/reporting-line'
import { proof } from './read'
import { scopeOf } from './scope-of'

const superior = (text: string) => readReportingLine(scopeOf(text))?.value ?? null

describe('who the post answers to', () => {
  it.each([
    ['Sous la supervision directe du Chef de mission, le logisticien assure les achats.', 'Chef de mission'],
    [
      'Placé(e) sous l’autorité du Coordonnateur médical, le ou la titulaire conduit les soins.',
      'Coordonnateur médical',
    ],
    ['Responsable hiérarchique : Directrice des programmes', 'Directrice des programmes'],
    ['Supérieur hiérarchique : Coordinateur(trice) de terrain', 'Coordinateur(trice) de terrain'],
    [
      'Le comptable rend compte au Responsable administratif et financier chaque mois.',
      'Responsable administratif et financier',
    ],
    ['Le chauffeur est rattaché au logisticien de base.', 'logisticien de base'],
    ['Rattaché(e) hiérarchiquement à la Directrice Pays, vous pilotez le programme.', 'Directrice Pays'],
    [
      'Placé sous la responsabilité de la responsable du suivi et de l’évaluation basée à Niamey, il collecte.',
      'responsable du suivi et de l’évaluation',
    ],
    [
      'Sous l’autorité de la présidente de l’association et en lien avec la comptable, la personne aura pour tâches :',
      'présidente de l’association',
    ],
    ['Il ou elle relève du responsable médical et forme avec la référente un binôme.', 'responsable médical'],
    [
      'Sous la supervision générale du chef de bureau et sous la supervision directe du superviseur WASH',
      'superviseur WASH',
    ],
    ['Sous la supervision du RAF, l’assistant tient la caisse.', 'RAF'],
    ['The officer reports to the Area Coordinator in Buea.', 'Area Coordinator'],
    ['Superviseur : Directeur Pays', 'Directeur Pays'],
    ['Supérieur N+1 : Coordinateur logistique', 'Coordinateur logistique'],
    ['La personne sera rattaché·e à la Coordinatrice Santé basée à Ouagadougou.', 'Coordinatrice Santé'],
    [
      'Le poste est placé sous l’autorité hiérarchique du Directeur Exécutif et rend compte au bailleur.',
      'Directeur Exécutif',
    ],
    ['Sous la responsabilité du coordinateur\nde la logistique, elle organise.', 'coordinateur de la logistique'],
  ])('%s: %s', (text, expected) => {
    expect(superior(text)).toBe(expected)
  })

  it.each([
    'Le chef d’équipe a sous sa supervision deux agents.',
    'Il travaille en collaboration avec le directeur régional.',
    'Le programme est placé sous la tutelle du ministère de la Santé.',
    'Le centre fonctionne sous l’autorité du ministère.',
    'Rendre compte de ses activités chaque trimestre.',
    'Ce poste relève du recrutement local.',
    'Supervision : 3 agents',
    'Superviser le chauffeur et le gardien.',
    'L’évaluation doit rendre compte des résultats devant les membres.',
    'Les enfants vivent sous la responsabilité de leurs parents.',
    'Hiérarchique : N/A',
    'POSTE 1 : SUPERVISEUR DE ZONE',
  ])('says nothing for: %s', (text) => {
    expect(superior(text)).toBeNull()
  })

  it('keeps the words that prove it', () => {
    const text = 'Sous l’autorité du Chef  de projet, il anime.'
    expect(proof(text, readReportingLine(scopeOf(text)))).toBe('Chef  de projet')
  })

  it('gives each posting its own', () => {
    const text =
      'POSTE N°1 : COMPTABLE\nSupérieur hiérarchique : Directeur\n\nPOSTE N°2 : CHAUFFEUR\nSupérieur hiérarchique : Logisticien\n'
    expect([0, 1].map((posting) => readReportingLine(scopeOf(text, posting))?.value)).toEqual([
      'Directeur',
      'Logisticien',
    ])
  })
})
