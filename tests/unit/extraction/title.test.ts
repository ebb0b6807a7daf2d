import { describe, expect, it } from 'vitest'
import { proof, readOne } from './read'

const title = (text: string) => readOne(text).title?.value ?? null

describe('title', () => {
  it.each([
    ['Poste : Logisticien de base', 'Logisticien de base'],
    ['Psychologue clinicien(ne)\nأخصائي(ة) نفساني(ة)\n\nLieu : Adrar', 'Psychologue clinicien(ne)'],
    [
      'Chargé(e) administratif(ve) et financier(ère) à mi-temps – Rive',
      'Chargé(e) administratif(ve) et financier(ère)',
    ],
    ['La charge administrative est lourde.\nPoste : Juriste', 'Juriste'],
    ['On recrute notre prochain·e responsable de ferme-école !', 'responsable de ferme-école'],
    ['Intitulé du poste\nChargée de plaidoyer\n\nLieu : Kaolack', 'Chargée de plaidoyer'],
    ['Titre du poste Infirmière cheffe\nLieu : Maradi', 'Infirmière cheffe'],
    ["AVIS DE RECRUTEMENT D'UN COMPTABLE\n\nContexte\nNotre association existe depuis 2001.", 'COMPTABLE'],
    ['L’ONG Rive Verte recrute un(e) responsable des achats pour son bureau de Mopti.', 'responsable des achats'],
    ['OFFRE D’EMPLOI\n« Sage-femme superviseure – Tchad »', 'Sage-femme superviseure'],
    ['Caritas Nord : évaluateur du programme semences', 'évaluateur du programme semences'],
    ['Nous embauchons trois infirmières à domicile : deux pour Gao et une pour Mopti.', 'infirmière à domicile'],
    ['La Maison Ouverte propose un stage en communication à une personne curieuse.', 'stagiaire en communication'],
    ['Nous ouvrons deux postes d’éducatrices pour notre crèche.', 'éducatrice'],
    ['Le Collectif accueille un stagiaire chargé de plaidoyer pendant six mois.', 'stagiaire chargé de plaidoyer'],
    ['La Ligue recrute un animateur chargé de tenir la bibliothèque.', 'animateur'],
    ['Vous êtes comptable ? Nous avons un poste pour vous.', 'comptable'],
    ['TERMES DE RÉFÉRENCE\nMission d’audit externe des comptes', 'Mission d’audit externe des comptes'],
    [
      'We are hiring! Sahel Youth is looking for a Monitoring and Evaluation Officer based in Niamey.',
      'Monitoring and Evaluation Officer',
    ],
    ['Poste : archiviste, Thiès. CV à a@rive.example avant le 4 mai 2026.', 'archiviste'],
    ['ONG AZUR – CHEF DE BASE – KIDAL (H/F)', 'CHEF DE BASE'],
    ['Coordonnateur national – ONG Fouta Vert – Conakry', 'Coordonnateur national'],
    ['L’association recrute un fontainier-releveur (H/F) pour un an.', 'fontainier-releveur'],
    ['L’ONG recrute un(e) juriste qui aime plaider, sous la responsabilité de la directrice.', 'juriste'],
    ['Poste à pourvoir : Consultant en SIG', 'Consultant en SIG'],
    ['Article 1 : Maître d’ouvrage\nLa fondation aide.\nArticle 3 : Objet\nElle recrute un juriste.', 'juriste'],
    ['== Archiviste à mi-temps – Association Dar Essalam ==', 'Archiviste'],
  ])('%s', (text, expected) => {
    expect(title(text)).toBe(expected)
  })

  it.each([
    ['H/F', 'Poste : Gestionnaire de stock (H/F)'],
    ['a count', 'Poste : Gestionnaire de stock (03 postes)'],
    ['a town behind a dash', 'Poste : Gestionnaire de stock – Kayes'],
    ['towns behind a preposition', 'Poste : Gestionnaire de stock à Gao et Mopti'],
    ['working time', 'Poste : Gestionnaire de stock à temps partiel'],
    ['a sign and a count', 'Poste : Gestionnaire de stock : 3'],
    ['a contract behind a comma', 'Poste : Gestionnaire de stock, CDD de six mois'],
    ['whom it answers to', 'Poste : Gestionnaire de stock sous la supervision du logisticien'],
    ['an association behind a dash', 'Poste : Gestionnaire de stock – Association Nour'],
    ['a code', 'Poste : Gestionnaire de stock (Code GS)'],
  ])('leaves out %s', (_, text) => {
    expect(title(text)).toBe('Gestionnaire de stock')
  })

  it('joins a headline in capitals cut over lines, and leaves out the employer', () => {
    const text = `RECRUTEMENT D’UN
BUREAU D’ÉTUDES POUR L’AUDIT
DES CAISSES VILLAGEOISES
AVEC LE RÉSEAU BAARE

Le Réseau BAARE est une association créée en 2009.`
    expect(title(text)).toBe('BUREAU D’ÉTUDES POUR L’AUDIT DES CAISSES VILLAGEOISES')
  })

  it('prefers the headline to what a sentence below it calls the post', () => {
    const text = `Fédération des Oasis

Avis de recrutement
Formateur en irrigation

Elle ouvre un poste de formateur ou de formatrice pour son école de l’eau.`
    expect(title(text)).toBe('Formateur en irrigation')
  })

  it('takes no employer for a title', () => {
    const text =
      'ORGANISATION TERRES DU NORD (OTN)\nKara – Togo\n\nL’Organisation Terres du Nord est une ONG créée en 2009.'
    expect(title(text)).toBeNull()
  })

  it.each([
    ['L’ONG Rive recrute six animateurs ruraux.', 'animateur rural'],
    ['L’ONG Rive recrute deux animatrices endogènes.', 'animatrice endogène'],
    ['L’ONG Rive recrute quatre aides-soignants.', 'aide-soignant'],
    ['L’ONG Rive recrute trois agents de santé communautaires.', 'agent de santé communautaire'],
    ['Poste : CHEFS DE PROJETS', 'CHEF DE PROJETS'],
    ['Poste : Grants Manager', 'Grants Manager'],
    ['Poste : Operations and Logistics Officer', 'Operations and Logistics Officer'],
    ['Poste : Relais communautaires', 'Relais communautaires'],
    ['Poste : Animateurs / Animatrices', 'Animateurs / Animatrices'],
    ['Poste : Commis de bureau', 'Commis de bureau'],
  ])('names the role of one person: %s', (text, expected) => {
    expect(title(text)).toBe(expected)
  })

  it('keeps the place that is part of a project’s name in quotes', () => {
    expect(title('Poste : Chef du projet « Eau pour Gao »')).toBe('Chef du projet « Eau pour Gao »')
  })

  it('takes the employer’s « Recherche » for no call', () => {
    expect(title('Le Groupe de Recherche du Mandé invite les consultants.\nPoste : Juriste')).toBe('Juriste')
  })

  it('takes no number of posts, no sentence and no task for a title', () => {
    expect(title('Titre du Poste : 03 postes')).toBeNull()
    expect(title('Le prestataire proposera sa méthode.\nIl sera payé à la fin.')).toBeNull()
    expect(title('- Superviser deux entrepôts\n- Aider les comités')).toBeNull()
  })

  it('proves itself by its own words', () => {
    const text = 'Lieu : Thiès\nPoste : Animatrice rurale (02)'
    expect(proof(text, readOne(text).title)).toBe('Animatrice rurale')
  })

  it.each([
    ['Titre du poste : Comptable (basé à Dosso)', 'Comptable'],
    ['Titre du poste : Chargé de projet – poste national / contrat local', 'Chargé de projet'],
    ['Titre du poste : Chargée d’appui aux écoles – VSI', 'Chargée d’appui aux écoles'],
    ['Titre du poste : Un /une Coordonnateur (trice) du réseau', 'Coordonnateur (trice) du réseau'],
    ['Titre du poste : Assistant(e)s Comptables', 'Assistant(e) Comptable'],
    ['Titre de la position 1 : Chef de dépôt', 'Chef de dépôt'],
    ['CHEF DE BASE\nRéférent : Awa Diop\nPosition : Directrice pays', 'CHEF DE BASE'],
    ['Basé·e à Sfax, le/la chargé·e de plaidoyer assurera la veille.', 'chargé·e de plaidoyer'],
    [
      'CAHIER DES CHARGES\n\nÉtude de faisabilité de la\nFILIÈRE KARITÉ DU NORD\n\nRéf. 03/2026',
      'Étude de faisabilité de la FILIÈRE KARITÉ DU NORD',
    ],
    [
      'Médecins Sans Barrières\nAgir | Donner\n\nCOORDINATRICE FINANCES – TUNISIE\n\nDurée : 15 mois',
      'COORDINATRICE FINANCES',
    ],
    [
      'Ingénieurs Sans Bornes\nAccueil > Emplois\n\nOffre d’emploi : Logisticien – Gao (Réf. LOG-12)\n\nDurée : un an',
      'Logisticien',
    ],
    ['Chauffeurs sans expérience acceptés\nLieu : Kita', 'Chauffeur sans expérience accepté'],
    ['Chauffeur à Gao, Mali – Clôture : 3 octobre 2026', 'Chauffeur'],
    ['*A. Gardien de nuit* ➡️ *04 personnes*\nLieu : Kita', 'Gardien de nuit'],
    [
      'Termes de référence\nÉvaluation finale du projet « Kosso » (cercles du sud)',
      'Évaluation finale du projet « Kosso »',
    ],
    [
      'La Rive lance un appel pour la capitalisation du projet « Ignames »\n18 septembre 2025\nQui peut répondre\nUn consultant ou une consultante',
      'capitalisation du projet « Ignames »',
    ],
  ])('of %j ends where the role does', (text, title) => {
    expect(readOne(text).title?.value).toBe(title)
  })
})

describe('an occupation that no list knows', () => {
  it.each([
    ['L’association Rive recrute un(e) archéologue à Gao.', 'archéologue'],
    ['L’association Rive recrute deux (02) boulangers pour son centre.', 'boulanger'],
    ['L’association Rive embauche un griot.', 'griot'],
    ['Nous cherchons une musicothérapeute pour notre centre.', 'musicothérapeute'],
    ['Rive – Gao\n\nPoste : Notaire\nLieu : Gao', 'Notaire'],
    ['Rive – Gao\n\nPoste : Porte-parole\nLieu : Gao', 'Porte-parole'],
  ])('is told by its place: %s', (text, title) => {
    expect(readOne(text).title?.value).toBe(title)
  })

  it.each([
    'L’association Rive recrute une équipe pour son centre.',
    'L’association Rive recrute deux personnes à Gao.',
    'L’association Rive recrute un jeune à Gao.',
    'L’association Rive cherche un local à Gao.',
    'Rive – Gao\n\nPoste : Gao\nLieu : Gao',
    'Rive – Gao\n\nPoste : vacant\nLieu : Gao',
    'Rive – Gao\n\nFonction : à pourvoir\nLieu : Gao',
    'Rive – Gao\n\nEmploi : temps plein\nLieu : Gao',
  ])('is none in: %s', (text) => {
    expect(readOne(text).title).toBeNull()
  })
})
