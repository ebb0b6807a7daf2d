import { describe, expect, it } from 'vitest'
import { readNotice } from '@/lib/extraction/read-notice'
import { readOne, values } from './read'

const context = { published: '2026-02-01', country: null } as const

describe('facts that are easily invented', () => {
  it.each<[string, (number | null)[]]>([
    ['Poste : Caissier\nDurée : un an\nContrat précédé d’un stage de découverte de deux semaines.', [12, null]],
    [
      'Poste : Caissier\nContrat : CDD de 9 mois\nDix jours de travail en commun sont prévus avec le sortant.',
      [9, null],
    ],
    ['Poste : Moniteur\nContrat : CDD de 6 mois\nUne formation de cinq jours de travail ouvre le contrat.', [6, null]],
    ['Consultant pour un audit\nLa mission dure trois mois. La charge de travail est de 20 jours ouvrables.', [3, 20]],
    ['Poste : Magasinier\nContrat : intérim de 20 jours', [null, 20]],
  ])('days beside months are a consultant’s only: %s → %j', (text, expected) => {
    const { durationMonths, durationDays } = readOne(text, context)
    expect([durationMonths?.value ?? null, durationDays?.value ?? null]).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['Étude des puits dans la région de Kayes\nDossier RCM-ML/PUI/26/02\nL’étude dure 20 jours.', ['Kayes']],
    ['Évaluation du projet dans les communes de Kaya et de\nDori\nRéf. EVA-26', ['Kaya', 'Dori']],
    ['Poste : Comptable\nLieu : Atar ; une réunion par trimestre à Nouakchott', ['Atar']],
    ['Poste : Comptable\nLieu : Atar, deux ateliers par an à Rosso', ['Atar']],
    ['Poste : Comptable\nLieu : Atar ; Rosso', ['Atar', 'Rosso']],
    ['Formation de 20 relais\nLes sessions seront dispensées à Kita et à Nioro.', ['Kita', 'Nioro']],
    ['Formation de 20 relais\nLes ateliers seront tenus à Kita.', ['Kita']],
    ['Formation de 20 relais\nLes modules seront imprimés à Bamako.', []],
    [
      'Évaluation du projet Semences\nVingt jours de prestation, dont dix sur le terrain : Kita, Nioro et Yélimané.',
      ['Kita', 'Nioro', 'Yélimané'],
    ],
    ['Évaluation du projet Semences\nLa connaissance du terrain : un atout.', []],
  ])('stations: %s → %j', (text, expected) => {
    expect(values(readOne(text, context).locations)).toEqual(expected)
  })

  it.each<[string, string | null]>([
    ['[ Accueil ] [ Offres ] [ FR / AR ]\n\nPoste : Comptable\nLieu : Kita', null],
    ['Français | English\n\nPoste : Comptable\nLieu : Kita', null],
    ['Rive claire – Réseau de villages\n[ FR / EN ]\n\nPoste : Comptable\nLieu : Kita', 'Rive claire'],
  ])('the languages of a site hire nobody: %s → %s', (text, expected) => {
    expect(readNotice(text, { published: null, country: null }).organisation?.value.name ?? null).toBe(expected)
  })

  it.each(['POSTE 1/2 – ', 'Poste 1 sur 2 : ', 'EMPLOI 1 / 2 - ', 'Poste 1 : '])(
    'posts told as one of several: %s',
    (head) => {
      const text = `CABINET RIVE RH\n\n${head}AGENT(E) DE SAISIE\nDurée : 04 mois\n\n${head.replace('1', '2')}CHAUFFEUR\nDurée : 06 mois`
      const { postings } = readNotice(text, { published: null, country: null })
      expect(postings.map(({ title }) => title?.value)).toEqual(['AGENT(E) DE SAISIE', 'CHAUFFEUR'])
    },
  )
})
