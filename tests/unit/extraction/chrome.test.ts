import { describe, expect, it } from 'vitest'
import { read, readOne, values } from './read'

describe('what stands around a notice', () => {
  it('leaves out the other offers of the page, with their dates and addresses', () => {
    const text = `Poste : Juriste
Date limite : 30 mai 2026
Envoyez un CV à rh@rive.org

Offres similaires
Comptable – Rosso. Date limite : 2 mai 2026. CV et photo à autre@site.org`
    const posting = readOne(text)
    expect(posting.deadline).toMatchObject({ date: '2026-05-30', flags: [] })
    expect(values(posting.applyEmails)).toEqual(['rh@rive.org'])
    expect(values(posting.documents)).toEqual(['CV'])
  })

  it('knows a list of other offers by its form, whatever stands above it', () => {
    const text = `Poste : Juriste
Structure d'accueil : Association La Rive
Lieu : Rosso
Envoyez un CV à rh@rive.org avant le 30 mai 2026.

Le saviez-vous ?
Comptable, Gabès – date limite : 2 mai 2026
Pilote de pirogue, Bubaque (jusqu’au 14 mai 2026)`
    expect(readOne(text).deadline).toMatchObject({ date: '2026-05-30', flags: [] })
  })

  it('leaves out offers named on the line that points to them, not a pointer to the notice’s own papers', () => {
    const offers = 'Poste : Juriste\nVoir aussi : Infirmier, Kindia (clôture 14 mai 2026) ; Pharmacien, Boffa'
    expect(readOne(offers).deadline.kind).toBe('none')
    const papers = 'Poste : Juriste\nVoir aussi les termes de référence : date limite le 30 mai 2026'
    expect(readOne(papers).deadline).toMatchObject({ date: '2026-05-30' })
  })

  it.each([
    'Autres affectations au Niger: Magasinier, Dori – closes le: 29-avr.-2026 | Maçon, Say – closes le: 12-mai-2026',
    'Autres affectations au Niger : Magasinier, Dori – closes le : 29-avr.-2026',
    'Suivant – Deux cuisiniers à Agadez (date limite 1er avril 2026)',
  ])('leaves out a line of other offers, whatever its colons are like: %s', (line) => {
    expect(readOne(`Poste : Juriste\nDate limite : 30 mai 2026\n\n${line}`).deadline).toMatchObject({
      date: '2026-05-30',
      flags: [],
    })
  })

  it('takes a number below its label for no page number', () => {
    const post = (name: string, count: number) => `${name}\nEffectif :\n${count}\nPoste de travail :\nGao\n`
    const text = `1/ HYGIÉNISTE\n${post('', 8)}\n2/ OPÉRATEUR RADIO\n${post('', 2)}\n3/ CUISINIER\n${post('', 1)}`
    expect(read(text).postings.map(({ positions }) => positions?.value)).toEqual([8, 2, 1])
  })

  it('knows the offer that comes next, the comments below, and the menu above', () => {
    const text = `Emploi | Formation | Marchés publics | Annonces

Poste : Juriste
CV à rh@rive.org avant le 30 mai 2026 à 18h.
Offre suivante → Comptable à Louga (clôture : 28 mai 2026)
💬 26 commentaires  ↪️ 113 partages
Rive Emploi : prochaine offre ce soir (dépôt jusqu’au 15 mai 2026)`
    expect(readOne(text).deadline).toMatchObject({ date: '2026-05-30', time: '18:00', flags: [] })
    expect(readOne(text).title?.value).toBe('Juriste')
  })

  it('keeps a calendar at the end, which names one deadline among other dates', () => {
    const text = `Poste : Juriste
Lieu : Rosso
Le dossier comprend un CV.
Calendrier
Publication de l’avis : 2 mai 2026
Clôture des candidatures : 30 mai 2026
Entretiens : 5 juin 2026`
    expect(readOne(text).deadline).toMatchObject({ date: '2026-05-30', flags: [] })
  })

  it('goes on after a block of links inside the notice', () => {
    const text = `Poste : Juriste
À lire aussi
Une ONG recrute un comptable
Profil
Master en droit

Dossier
- CV
- Diplômes

Dépôt
À rh@rive.org avant le 30 mai 2026.`
    expect(values(readOne(text).documents)).toEqual(['CV', 'DIPLOMES'])
  })

  it.each([
    'Missions voisines',
    'Stages du même employeur',
    'Offres à la une',
    'Nos autres missions',
    'Ceci pourrait vous plaire',
  ])('takes no deadline from what stands under « %s »', (heading) => {
    const text = `Poste : Juriste\nLieu : Nikki\nClôture des candidatures : 20 février 2026\n\nJe candidate\n${heading}
Appui aux bibliothèques – Togo, Kara – clôture : 6 février 2026`
    expect(readOne(text).deadline).toMatchObject({ date: '2026-02-20', flags: [] })
  })

  it('keeps the deadline under « Missions » and « Offres », which are the notice’s own', () => {
    for (const heading of ['Missions', 'Offres', 'Mission dans le même village'])
      expect(readOne(`Poste : Juriste\n\n${heading}\nClôture : 6 février 2026`).deadline.date).toBe('2026-02-06')
  })

  it('reads the longest message of a chat, and not the others', () => {
    const text = `[17/03/2026, 08:41] Offres : Poste : Juriste
Lieu : Gao. Date limite : 24 mars 2026 à 12h. CV à rh@rive.org
[17/03/2026, 08:43] Offres : Autre : fin le 20 mars 2026`
    expect(readOne(text).deadline).toMatchObject({ date: '2026-03-24', time: '12:00', flags: [] })
    expect(read(text).published).toBe('2026-03-17')
  })

  it('leaves page headers out of a list that runs over two pages', () => {
    const text = `RIVE – Gao – novembre 2025

Dossier de candidature
- CV
- Diplômes

Avis n° 4 Page 1 sur 2

RIVE – Gao – novembre 2025

- Photo

Avis n° 4 Page 2 sur 2`
    expect(values(readOne(text).documents)).toEqual(['CV', 'DIPLOMES', 'PHOTO'])
  })

  it('leaves out an advertisement in the middle of the page, where it says that it ends', () => {
    const advert = 'Formez-vous : inscriptions jusqu’au 31 mars 2026 !'
    const notice = (middle: string) =>
      `Poste : Juriste\n\n${middle}\n\nCV à rh@rive.example au plus tard le 18 mars 2026.`
    const { deadline } = readOne(notice(`— Publicité —\n${advert}\n— Fin de la publicité —`))
    expect(deadline).toMatchObject({ date: '2026-03-18', flags: [] })
    expect(readOne(notice('— Publicité —')).deadline).toMatchObject({ date: '2026-03-18' })
  })

  it.each(['Ces offres peuvent aussi vous intéresser', 'Tu pourrais aussi aimer :', 'Dans la même rubrique'])(
    'takes no deadline from what stands under « %s »',
    (heading) => {
      const text = `Poste : Juriste\nCV à rh@rive.org avant le 30 mai 2026.\n\n${heading}\nComptable – Sfax\nExpire le 2 mai 2026`
      expect(readOne(text).deadline).toMatchObject({ date: '2026-05-30', flags: [] })
    },
  )

  it('takes no deadline from an advertisement between ruled lines', () => {
    const ad =
      '------ Publicité ------\nApprenez l’anglais ! Inscriptions jusqu’au 20 mai 2026\n-----------------------\n'
    const text = `Poste : Juriste\nCV à rh@rive.org, le 30 mai 2026 à 17h au plus tard.\n\n${ad}\nRappels : aucun frais.`
    expect(readOne(text).deadline).toMatchObject({ date: '2026-05-30', flags: [] })
    const unruled = text.replace(/-{4,}/g, '')
    expect(readOne(unruled).deadline).toMatchObject({ date: '2026-05-20', flags: ['conflict'] })
  })

  it.each([
    'Vous serez rattaché(e) au chef de base.',
    'Vous pourriez être amené(e) à vous déplacer.',
    'Missions similaires : au moins deux réalisées',
    'Missions liées au poste',
    'Autres missions : appuyer l’équipe',
    'Cela pourrait entraîner le rejet du dossier.',
    'Ces offres sont ouvertes à tous.',
    'Partager votre dossier avec le secrétariat.',
    'Menuisier confirmé souhaité',
  ])('goes on below « %s », which is the notice’s own', (line) => {
    const text = `Poste : Juriste\nLieu : Rosso\nProfil\n${line}\nMaster en droit\nCV à rh@rive.org avant le 30 mai 2026.`
    expect(readOne(text).deadline.date).toBe('2026-05-30')
  })
})
