import { describe, expect, it } from 'vitest'
import { read, readOne } from './read'

const context = { published: '2026-02-01', country: null } as const

describe('handing in', () => {
  it.each<[string, boolean | null]>([
    ['Dépôt : à Kayes (bureau de la Rive) ou à Kita (mairie), de 8h à 12h. Pas de mail.', true],
    ['*Dépôt :* à Kayes (siège). Pas d’envoi WhatsApp ❌', true],
    ['Dépôt : en ligne, sur www.rive.org. Le siège est à Kayes.', null],
    ['Les dossiers sont à mettre dans l’une de nos boîtes :\n— Kayes, à l’ANPE\n— Kita, à la mairie', true],
    ['Les déchets sont à mettre dans l’une de nos boîtes.', null],
    ['Le dossier s’envoie à rh@rive.org ou se porte au foyer, tous les jours.', true],
    ['ENVOI\nAu siège à Kayes ou aux centres sociaux de Kita, ou par mail à rh@rive.org', true],
    ['La Rive ne reçoit pas de dossier par courriel ou au guichet : https://rive.org/postuler', false],
    ['La Rive ne prend aucune candidature au bureau ; écrire à rh@rive.org', false],
  ])('%s → %s', (text, expected) => {
    const { applyInPerson } = readOne(`La Rive recrute un comptable.\n\nDossier : CV et lettre.\n\n${text}`, context)
    expect(applyInPerson?.value ?? null).toBe(expected)
  })
})

describe('people sought', () => {
  it.each<[string, number | null]>([
    ['Poste : Comptable\nNombre à recruter : 02 (deux)', 2],
    ['Poste : Comptable\nNombre à pourvoir : 3', 3],
    ['Poste : Comptable\nNombre à saisir : 300', null],
    ['Poste : Comptable\n\nLe ou la comptable (01 poste) travaille à Kayes.', 1],
    ['Poste : Comptable\n\nLe bureau (03 ordinateurs) est à Kayes.', null],
    ['Poste : Superviseur(e) hydraulique\n\nLa Rive recherche :\n\nUn(e) (01) SUPERVISEUR(E) HYDRAULIQUE, à Kayes', 1],
    ['Poste : Superviseur(e) hydraulique\n\nIl est aidé par un (01) chauffeur.', null],
  ])('%s → %s', (text, expected) => {
    expect(readOne(text, context).positions?.value ?? null).toBe(expected)
  })
})

describe('numbered rows', () => {
  const rows = (first: string, second: string) =>
    `N° Emploi Effectif Ville\n${first}\n${second}\n\nII. EMPLOI N° 1 – ASSISTANT(E) EN PROTECTION\nTâches\n\nIII. EMPLOI N° 2 – SECRETAIRE-CAISSIER\nTâches`
  const counts = (text: string) => read(text).postings.map(({ positions }) => positions?.value ?? null)

  it('their numbers count nobody', () => {
    expect(counts(rows('1 Assistant(e) en protection Dori', '2 Secrétaire-caissier Kaya'))).toEqual([null, null])
    expect(counts(rows('1 Assistant(e) en protection 04 Dori', '2 Secrétaire-caissier 01 Kaya'))).toEqual([4, 1])
  })

  it('numbers in no order do', () => {
    expect(counts('La Rive recrute :\n2 chauffeurs\n1 gardien')).toEqual([2, 1])
  })
})

describe('a mission counted in days', () => {
  it.each<[string, string | null, number | null]>([
    ['Dix-huit (18) jours facturables, entre le 27 avril et le 10 juillet 2026.', '2026-04-27', 18],
    ['Trente-deux (32) jours de consultance, dont quatorze sur le terrain.', null, 32],
    ['La charge est de vingt-cinq (25) jours, entre le 7 septembre et le 27 novembre 2026.', '2026-09-07', 25],
    ['Les offres restent valables trente (30) jours.', null, null],
    ['La caution est rendue sous dix jours, entre le 7 et le 27 mai 2026.', null, null],
  ])('%s → from %s, %s days', (text, start, days) => {
    const reading = readOne(`Consultant pour un audit des stocks\n\nVolume et période\n${text}`, context)
    expect([reading.start?.value ?? null, reading.durationDays?.value ?? null]).toEqual([start, days])
  })

  it.each<[string, string | null]>([
    ['Épreuve : 11 octobre 2026. Début du service : 3 novembre 2026.', '2026-11-03'],
    ['Début des services : 3 novembre 2026', '2026-11-03'],
    ['Début du service militaire obligatoire à 18 ans.', null],
  ])('%s → %s', (text, start) => {
    expect(readOne(`Poste : Comptable\nLieu : Kayes\n${text}`, context).start?.value ?? null).toBe(start)
  })
})
