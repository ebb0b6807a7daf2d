import { describe, expect, it } from 'vitest'
import { read } from './read'

const published = (text: string) => read(text).published

describe('publication date', () => {
  it.each([
    ['Poste : Juriste\nFait à Zinder, le 07 novembre 2025\nLe Directeur', '2025-11-07'],
    ['Poste : Juriste\nSévaré, le 13 février 2026', '2026-02-13'],
    [
      'Bons plans emploi\n25 novembre 2025   Rédigé par Admin   Classé dans ONG   Aucun commentaire\nPoste : Juriste',
      '2025-11-25',
    ],
    ['Une ONG recrute\nPosté par Admin · 21 février 2026 · 0 commentaire', '2026-02-21'],
    ['Poste : Juriste\nÉcrivez à rh@rive.org\nAnnonce du 4 mars 2026\nRive – Sfax', '2026-03-04'],
    ['Poste : Juriste\nÀ bientôt !\nArticle mis à jour le 17 octobre 2025', '2025-10-17'],
    ['Poste : Juriste\nLe site est mis à jour le 17 octobre 2025', null],
    ['Poste : Juriste\nNiamey le 27 février 2026\nLe Chef de mission', '2026-02-27'],
    ['Une ONG recrute\nPar Info Emploi – 3 juin 2025 – 0 commentaire', '2025-06-03'],
    ['Date publication\n7 Mars 2026\nPoste : Juriste', '2026-03-07'],
    ['Rive recrute\n2 mars 2026 par La rédaction | Emplois | 0 commentaire\nPoste : Juriste', '2026-03-02'],
    ['Association Rive\n3 mai 2025, 20:14 · 🌐\nPoste : Juriste', '2025-05-03'],
    ['RIVE RECRUTE\nMan, le 12 janvier 2026. – L’ONG Rive cherche un juriste.', '2026-01-12'],
    ['Région de Tahoua                    Keita, le 12 mai 2025\nPoste : Juriste', '2025-05-12'],
    ['Poste : Juriste\nLa liste sera publiée le 5 janvier 2026.', null],
    ['Date limite :\n3 mai 2025, 20:14\nPoste : Juriste', null],
    ['Publié le 14 jan. 26\nPoste : Juriste', '2026-01-14'],
    ['Advertised: 25 Feb 2026\nDeadline: 11 Mar 2026', '2026-02-25'],
    ['Une ONG recrute 3 agents (20 février 2026)\nPar La Rédaction', '2026-02-20'],
    ['REDAC 08.09.2025 1967\nPoste : Juriste', '2025-09-08'],
    ['Période d’affichage : du 10 au 21 novembre 2025', '2025-11-10'],
    ['[17/03/2026, 08:41] Offres : Poste : Juriste', '2026-03-17'],
    ['Poste : Juriste\nFait le 12 mars 2026 à Ségou\nLa Directrice', '2026-03-12'],
    ['Bobo-Dioulasso, ce 12 mars 2026', '2026-03-12'],
    ['Date d’affichage : du 12 au 29 mars 2026', '2026-03-12'],
    ['Date : 12 mars 2026\nObjet : recrutement', '2026-03-12'],
    ['AVIS DE RECRUTEMENT N° 03/RIVE/2026 DU 12/03/2026', '2026-03-12'],
    ['Ajoutée le 12 mars 2026\nPoste : Juriste', '2026-03-12'],
    ['906 vues | En ligne depuis le 12/03/2026\nPoste : Juriste', '2026-03-12'],
    ['Rive recrute\n12 mars 2026 · Emploi · ONG\nPoste : Juriste', '2026-03-12'],
    ['Rive recrute\n12 mars 2026 · Date limite de dépôt\nPoste : Juriste', null],
    ['AVIS DE CONSULTATION\n   N° 03/RIVE/2026 du 12 mars 2026\nPoste : Juriste', '2026-03-12'],
    ['ASSOCIATION RIVE\nN° 0123/MATD/DG du 12 mars 2014\nPoste : Juriste', null],
  ])('%s', (text, expected) => {
    expect(published(text)).toBe(expected)
  })

  it('prefers the signature to the site, and the site to the display', () => {
    const display = 'Période d’affichage : du 10 au 21 novembre 2025\n'
    const site = 'Publié le 9 novembre 2025\n'
    expect(published(`${site}${display}Fait à Gao, le 7 novembre 2025`)).toBe('2025-11-07')
    expect(published(`${display}${site}`)).toBe('2025-11-09')
  })

  it('takes no start, no workshop and no month alone for it', () => {
    expect(published('Prise de poste : 15 octobre 2025')).toBeNull()
    expect(published('Un atelier tenu à Gao le 11 décembre 2025 a conclu.')).toBeNull()
    expect(published('Le test aura lieu à Ségou, le 12 mars 2026')).toBeNull()
    expect(published('Avis rectificatif de l’avis n° 3 du 12 mars 2026')).toBeNull()
    expect(published('Fiche créée en août 2025')).toBeNull()
    expect(published('Dossiers à la mairie de Gao avant le 4 mai 2026')).toBeNull()
  })

  it.each([
    ['18 septembre 2025 · Temps de lecture : 4 min', '2025-09-18'],
    ['18 septembre 2025 – 4 minutes de lecture', '2025-09-18'],
    ['18/09/2025 • Lecture 3 min', '2025-09-18'],
    ['18 septembre 2025 · Temps de préparation : 4 mois', null],
  ])('of the line « %s » is %j', (line, date) => {
    expect(published(`Emplois\nComptable à Kita\n${line}`)).toBe(date)
  })

  it('what is known beforehand wins', async () => {
    const { readNotice } = await import('@/lib/extraction/read-notice')
    expect(readNotice('Fait à Gao, le 7 novembre 2025', { published: '2025-11-08', country: null })).toMatchObject({
      published: '2025-11-08',
      publishedEvidence: null,
    })
  })
})
