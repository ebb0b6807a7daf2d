import { describe, expect, it } from 'vitest'
import { read, values } from './read'

const titles = (text: string) => read(text).postings.map(({ title }) => title?.value ?? null)

describe('splitting a notice into its postings', () => {
  it.each([
    ['what says all of them', 'Prise de service de toute l’équipe : 4 mai 2026'],
    ['a heading in capitals', 'LES CONTRATS\nPrise de service : 4 mai 2026'],
  ])('ends the last one at %s, without a blank line too', (_, shared) => {
    const text = `Poste 1 : Chauffeur\nLieu : Gao\n\nUne moto est fournie.\nPoste 2 : Cuisinier\nLieu : Mopti\n${shared}`
    expect(read(text).postings.map(({ start }) => start?.value)).toEqual(['2026-05-04', '2026-05-04'])
  })

  it('by the codes of a table: a sentence on some of them leaves the next one to all', () => {
    const text =
      'Code | Poste | Nombre\nA | Superviseur | 1\nB | Chauffeur | 2\nC | Cuisinier | 1\n\nCeux des codes A et B sont renouvelables. L’entrée en service est prévue pour le 15 juin 2026.'
    expect(read(text).postings.map(({ start }) => start?.value)).toEqual(['2026-06-15', '2026-06-15', '2026-06-15'])
  })

  it('by numbered headings, each with its own facts and the shared ones', () => {
    const text = `Date de prise de service pour tous les postes : 4 mai 2026

POSTE 1 : CHAUFFEUR (02)
Lieu : Gao
Contrat : CDD de 6 mois renouvelable

POSTE 2 : CUISINIER
Lieu : Mopti
Contrat : CDI

DOSSIER DE CANDIDATURE
- CV
- Pour le poste n°1 uniquement : copie du permis de conduire

Les dossiers sont à envoyer à rh@rive.ml avant le 10 avril 2026.`
    const [driver, cook] = read(text).postings
    expect(titles(text)).toEqual(['CHAUFFEUR', 'CUISINIER'])
    expect([driver?.positions?.value, cook?.positions]).toEqual([2, null])
    expect([values(driver?.locations ?? []), values(cook?.locations ?? [])]).toEqual([['Gao'], ['Mopti']])
    expect([driver?.durationMonths?.value, cook?.durationMonths]).toEqual([6, null])
    expect([driver?.renewable?.value, cook?.renewable]).toEqual([true, null])
    expect([driver?.start?.value, cook?.start?.value]).toEqual(['2026-05-04', '2026-05-04'])
    expect([driver?.deadline.date, cook?.deadline.date]).toEqual(['2026-04-10', '2026-04-10'])
    expect(values(driver?.documents ?? [])).toEqual(['CV', 'PERMIS_CONDUIRE'])
    expect(values(cook?.documents ?? [])).toEqual(['CV'])
    expect(values(cook?.applyEmails ?? [])).toEqual(['rh@rive.ml'])
  })

  it('by a table that one space parts, whose posts the text calls by their numbers', () => {
    const text = `L’ONG recrute vingt agents :

N° Emploi Effectif Localité
1 Chef d’antenne 1 Gao
2 Superviseur pédagogique 02 Gao (1),
Ansongo (1)
3 Chauffeur 1 Gao
Total 4

Emploi 1 : maîtrise en sciences de l’éducation.
Emploi 3 : permis C.
Emplois 1 et 2 : entretien le 2 juillet 2026 à 8 heures.`
    expect(titles(text)).toEqual(['Chef d’antenne', 'Superviseur pédagogique', 'Chauffeur'])
    const [, second, third] = read(text).postings
    expect(values(second?.locations ?? [])).toEqual(['Gao', 'Ansongo'])
    expect([second?.positions?.value, third?.positions?.value]).toEqual([2, 1])
    // No column of titles before the numbers: these are steps.
    expect(read('N° Étape Nombre Lieu\n1 Test écrit 1 Gao\n2 Entretien 2 Gao').postings).toHaveLength(1)
  })

  it('by a table between ruled lines, its heads in two languages', () => {
    const text = `L’association engage :

+--------------------------+--------+-----------------------+
| Emploi / المنصب          | Nombre | Lieu / المكان         |
+--------------------------+--------+-----------------------+
| Animateur d’insertion    | 04     | Biskra (2), Batna (2) |
| Assistante administrative| 01     | Biskra                |
+--------------------------+--------+-----------------------+

Contrat pour les deux emplois : à durée déterminée, onze (11) mois.`
    const postings = read(text).postings
    expect(titles(text)).toEqual(['Animateur d’insertion', 'Assistante administrative'])
    expect(postings.map(({ locations }) => values(locations))).toEqual([['Biskra', 'Batna'], ['Biskra']])
    expect(postings.map(({ durationMonths }) => durationMonths?.value)).toEqual([11, 11])
  })

  it('by a table copied a cell a line, of whose titles one stands over its own part again', () => {
    const text = `POSTE
NOMBRE
LIEU
CONTRAT
DATE LIMITE

Formateur en couture
02
Kpalimé
CDD 14 mois
13 mars 2026

Gardien
03
Notsé
CDI
20 mars 2026

I – FORMATEUR EN COUTURE

Il apprend à coudre.
Dossier à rh@vmt.tg, au plus tard le vendredi 13 mars 2026.

II – GARDIEN

Il garde la cour.
Remise à l’économat de Kpalimé, au plus tard le vendredi 20 mars 2026.`
    const postings = read(text).postings
    expect(titles(text)).toEqual(['FORMATEUR EN COUTURE', 'GARDIEN'])
    expect(postings.map(({ deadline }) => deadline.date)).toEqual(['2026-03-13', '2026-03-20'])
    expect(postings.map(({ positions }) => positions?.value)).toEqual([2, 3])
  })

  it('by a deadline and an address of each post', () => {
    const text = `Poste 1 : Juriste
Pour postuler
CV à juriste@droit.tn, objet « JUR », avant le 5 mars 2026.

Poste 2 : Archiviste
Pour postuler
CV et lettre à archives@droit.tn, objet « ARC », avant le 12 mars 2026.

Bon à savoir
Les entretiens commenceront le 20 mars 2026.`
    const postings = read(text).postings
    expect(postings.map(({ deadline }) => deadline.date)).toEqual(['2026-03-05', '2026-03-12'])
    expect(postings.map(({ applyEmails }) => values(applyEmails))).toEqual([
      ['juriste@droit.tn'],
      ['archives@droit.tn'],
    ])
    expect(postings.map(({ emailSubject }) => emailSubject?.value)).toEqual(['JUR', 'ARC'])
  })

  it('leaves to all what a line says for all, or what stands once under the last', () => {
    const head = '1. SAGE-FEMME (02)\n- CDD 9 mois\n- Lieu : Gao\n'
    const last = '2. GARDIEN (01)\n- CDD 6 mois\n- Lieu : Mopti\n'
    for (const tail of [
      'Date limite pour les deux postes : vendredi 20 mars 2026 à 13h',
      '\nLes candidatures sont reçues jusqu’au 20 mars 2026 à 13h.',
      'Date limite : 20 mars 2026 à 13h',
    ]) {
      const postings = read(`L’ONG Rive recrute pour les postes suivants :\n\n${head}\n${last}${tail}`).postings
      expect(postings.map(({ deadline: { date, time } }) => [date, time])).toEqual([
        ['2026-03-20', '13:00'],
        ['2026-03-20', '13:00'],
      ])
      expect(postings.map(({ locations }) => values(locations))).toEqual([['Gao'], ['Mopti']])
      expect(postings.map(({ durationMonths }) => durationMonths?.value)).toEqual([9, 6])
    }
  })

  it('keeps the last posting’s own deadline and address where the others have theirs', () => {
    const text = `Poste 1 : Juriste
CV à juriste@droit.example avant le 5 mars 2026.

Poste 2 : Archiviste
CV à archives@droit.example avant le 12 mars 2026.`
    const postings = read(text).postings
    expect(postings.map(({ deadline }) => deadline.date)).toEqual(['2026-03-05', '2026-03-12'])
    expect(postings.map(({ applyEmails }) => values(applyEmails))).toEqual([
      ['juriste@droit.example'],
      ['archives@droit.example'],
    ])
  })

  it('gives the address in the last posting’s own block to no other', () => {
    const text = `Poste 1 : Gardien
Dossier à déposer au bureau avant le 5 mars 2026.

Poste 2 : Juriste
CV à droit@rive.example avant le 12 mars 2026.`
    expect(read(text).postings.map(({ applyEmails }) => values(applyEmails))).toEqual([[], ['droit@rive.example']])
  })

  it('by lettered role names', () => {
    const text = 'A. CHEF DE PROJET\n\nProfil\nBac+5\n\nB. COMPTABLE\n\nProfil\nBTS\n'
    expect(titles(text)).toEqual(['CHEF DE PROJET', 'COMPTABLE'])
  })

  it('by an announced list, by a table, and by roles counted in one sentence', () => {
    expect(titles('Nous recrutons pour les postes suivants :\n- Un (01) vigile\n- Deux (02) plantons')).toEqual([
      'vigile',
      'planton',
    ])
    expect(titles('Rive recherche :\n• 1 juriste – CDD 24 mois\n• 4 alphabétiseurs – CDD 10 mois')).toEqual([
      'juriste',
      'alphabétiseur',
    ])
    expect(titles('Poste  | Nombre | Lieu\nVigile | 1 | Gao\nPlanton | 2 | Kayes')).toEqual(['Vigile', 'Planton'])
    expect(titles('L’ONG recrute un juriste et deux archivistes pour son siège.')).toEqual(['juriste', 'archiviste'])
  })

  it('reads one posting where numbers count tasks, chapters, deliverables or responsibilities', () => {
    expect(titles('Poste : Juriste\n\nResponsabilité 1 : conseiller\nResponsabilité 2 : plaider')).toEqual(['Juriste'])
    expect(titles('Poste : Juriste\n\nTâches\n1. Conseiller le chef de projet\n2. Former les agents')).toEqual([
      'Juriste',
    ])
    expect(titles('Poste : Juriste\nIl travaille avec :\n- le chef de projet\n- le comptable')).toEqual(['Juriste'])
    expect(titles('L’ONG recrute un juriste et offre deux formations.')).toEqual(['juriste'])
  })

  it('reads one posting where the same title is labelled twice', () => {
    expect(titles('Intitulé du poste : Juriste\n\nIntitulé du poste : JURISTE (02 postes)')).toHaveLength(1)
  })
})
