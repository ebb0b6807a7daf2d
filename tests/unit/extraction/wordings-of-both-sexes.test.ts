import { describe, expect, it } from 'vitest'
import { read, readOne } from './read'

const deadline = 'Date limite : 12 mars 2026.'

describe('one role in both its forms', () => {
  it.each([
    ['deux animateurs et une animatrice', 'animateur', 3],
    ['trois formateurs et deux formatrices', 'formateur', 5],
    ['deux (02) enquêteurs et quatre (04) enquêtrices de terrain', 'enquêteur de terrain', 6],
    ['deux infirmiers et une infirmière', 'infirmier', 3],
  ])('« %s » is one post', (sought, title, count) => {
    const { postings } = read(`L’association Yiriwa recrute ${sought} à Kita.\n${deadline}`)
    expect(postings.map((posting) => [posting.title?.value, posting.positions?.value])).toEqual([[title, count]])
  })

  it('counts another role apart', () => {
    const { postings } = read(`L’association Yiriwa recrute deux formateurs et une comptable à Kita.\n${deadline}`)
    expect(postings.map((posting) => posting.title?.value)).toEqual(['formateur', 'comptable'])
  })
})

describe('a headline with its country in brackets', () => {
  it.each([
    ['[Mali] Comptable – Kita', 'Comptable', ['Kita']],
    ['[Bénin] Chargé de suivi-évaluation – Parakou', 'Chargé de suivi-évaluation', ['Parakou']],
  ])('« %s »', (line, title, places) => {
    const posting = readOne(`${line}\nAssociation Yiriwa\nContrat : CDD 12 mois\n${deadline}`)
    expect([posting.title?.value, posting.locations.map(({ value }) => value)]).toEqual([title, places])
  })

  it('names no role where none follows', () => {
    expect(readOne(`[Mali] Actualités du réseau – Kita\n${deadline}`).title).toBeNull()
  })
})

describe('names of associations that begin like a role', () => {
  it.each(['Volontaires du Sud', 'Médecins du Fleuve', 'Infirmiers de l’Espoir', 'Formateurs d’Afrique'])(
    '%s',
    (name) => {
      expect(readOne(`${name} | Espace candidats\nComptable à Gafsa\n${deadline}`).title?.value).toBe('Comptable')
    },
  )

  it('reads « Animateurs du Sud-Kivu » as sought', () => {
    expect(readOne(`Animateurs du Sud-Kivu\n${deadline}`).title?.value).toMatch(/^Animateur/)
  })
})

describe('what the post deals with is not its own contract', () => {
  it.each([
    ['Tâches : suivre les contrats des prestataires.', null],
    ['Tâches : archiver les contrats de prestation de services.', null],
    ['Il assure le suivi des contrats de prestation.', null],
    ['Le photographe signera un contrat de prestation de services de 3 mois.', 'PRESTATION'],
    ['Statut : indépendant, sur facture.', 'PRESTATION'],
    ['Contrat : stage de 6 mois. Tâches : gérer les contrats de stage.', 'STAGE'],
  ])('%s → %s', (line, type) => {
    const text = `L’association Yiriwa recrute un photographe.\n${line}\n${deadline}`
    expect(readOne(text).contractType?.value ?? null).toBe(type)
  })
})

describe('a heading that asks where and when', () => {
  it.each(['Où et quand', 'Quand et où', 'OÙ ET QUAND ?'])('%s', (heading) => {
    const text = `L’association Yiriwa recrute un animateur\n${heading}\nKita, à partir du 2 avril 2026\n${deadline}`
    expect(readOne(text).locations.map(({ value }) => value)).toEqual(['Kita'])
  })

  it('leaves alone where and when to apply', () => {
    const text = `L’association Yiriwa recrute un animateur\nOù et quand postuler\nKayes, au bureau\n${deadline}`
    expect(readOne(text).locations).toEqual([])
  })
})
