import { describe, expect, it } from 'vitest'
import { readNotice } from '@/lib/extraction/read-notice'
import { readOne, values } from './read'

const context = { published: '2026-02-01', country: null } as const

describe('facts in many wordings', () => {
  it.each<[string, string[]]>([
    ['Poste : Comptable\nLe poste s’exerce depuis notre bureau de Dosso.', ['Dosso']],
    ['Poste : Comptable\nLa personne recrutée sera rattachée à l’antenne de Gao.', ['Gao']],
    ['Poste : Comptable\nVille de travail : Bouaké', ['Bouaké']],
    ['Poste : Comptable\nStation : Korhogo, région du Poro', ['Korhogo']],
    ['Poste : Comptable\nPoste localisé à Zinder, avec des déplacements à Maradi.', ['Zinder']],
    ['Poste : Comptable\nLieu : Ségou (missions fréquentes à San)', ['Ségou']],
    ['Poste : Comptable\nLieu : Tillabéri (30 % à Niamey), Dosso', ['Tillabéri', 'Dosso']],
    ['Poste : Gardien\nTrois gardiens sont recherchés : un pour Kankan, deux pour Mamou.', ['Kankan', 'Mamou']],
    ['Nous engageons quatre animatrices, dont deux serviront à Kayes et deux à Kita.', ['Kayes', 'Kita']],
    ['Poste : Comptable\nOù : Sikasso', ['Sikasso']],
    [
      'Poste : Chauffeur\nLe projet intervient à Mopti et à Bandiagara. Le chauffeur sera en poste à Sévaré.',
      ['Sévaré'],
    ],
    [
      'Poste : Comptable\nContrat : CDD d’un an, basé à Ziguinchor\nLe siège de l’ONG se trouve à Dakar.',
      ['Ziguinchor'],
    ],
    ['Poste : Comptable\nNotre siège se trouve à Dakar et le projet touche Kolda.', []],
    ['Comptable (H/F) – Agadez', ['Agadez']],
    [
      'Localisation\nAfrique - Sénégal - Saint-Louis\nType de mission\nVolontariat\nDomaine\nEnvironnement',
      ['Saint-Louis'],
    ],
    ['Ville\nTamba\nNiveau\nBac+3', ['Tamba']],
    [
      'Évaluation finale du projet Eau\nL’étude de référence se fera dans trois communes : Kaya, Dori et Ziniaré.',
      ['Kaya', 'Dori', 'Ziniaré'],
    ],
    [
      'Évaluation du projet Semences\nL’évaluation portera sur les villages de Kolda et de Sédhiou.',
      ['Kolda', 'Sédhiou'],
    ],
    [
      'Étude des marchés du Zou\nIl s’agit d’étudier les marchés dans les communes de Djidja et de Za-Kpota.',
      ['Djidja', 'Za-Kpota'],
    ],
    ['Code | Emploi | Effectif | Poste\nA | Comptable | 1 | Natitingou\nB | Gardien | 2 | Cotonou', ['Natitingou']],
    ['|  | Poste | Nombre | Lieu |\n| I | Comptable | 1 | Kaya |\n| II | Gardien | 2 | Dori |', ['Kaya']],
    [
      'Étude des marchés des départements du Zou et des Collines\nL’étude se tiendra dans les communes de Djidja et de Bantè.',
      ['Djidja', 'Bantè'],
    ],
    ['Poste : Comptable\nRive est une ONG. Elle travaille à Kaya.', []],
    ['Poste : Comptable\nLe comptable travaille à Kaya, à temps plein.', ['Kaya']],
    ['Poste : Comptable\nNotre comptable actuelle part en retraite. Le bureau travaille à Kaya.', []],
    ['Code | Fonction | Effectif | Lieu\nA | Comptable | 1 | Natitingou', ['Natitingou']],
  ])('stations: %s → %j', (text, expected) => {
    expect(values(readOne(text, context).locations)).toEqual(expected)
  })

  it.each<[string, string | null]>([
    ['Poste : Comptable\n- un début le 5 mai 2026', '2026-05-05'],
    ['Poste : Comptable\nQuand ? Du 6 avril 2026 au 3 juillet 2026', '2026-04-06'],
    ['Poste : Comptable\nQuand ? À partir du 6 avril 2026', '2026-04-06'],
    ['Poste : Comptable\nModalités de candidature\nQuand ? Du 6 avril 2026 au 20 avril 2026', null],
    ['Poste : Comptable\nLa prise de fonction interviendra le 4 mai 2026.', '2026-05-04'],
    ['Poste : Comptable\nLe contrat prend effet au 4 mai 2026.', '2026-05-04'],
    ['Poste : Comptable\nDisponible dès le 4 mai 2026.', '2026-05-04'],
    ['Poste : Comptable\nVous commencez le 4 mai 2026.', '2026-05-04'],
    ['Poste : Comptable\nLa personne retenue rejoindra l’équipe en mai 2026.', '2026-05'],
    [
      'Consultant pour un audit\nLa prestation dure 20 jours à compter de la signature du contrat, prévue le 4 mai 2026.',
      '2026-05-04',
    ],
    ['Consultant pour un audit\nElle dure 20 jours à compter de la notification, fixée au 4 mai 2026.', '2026-05-04'],
    [
      'Consultant pour un audit\nLe rapport est remis 20 jours à compter de la réunion de restitution prévue le 4 juin 2026.',
      null,
    ],
    ['Consultant pour un audit\nL’étude examinera les accords conclus depuis la loi n° 12 du 20 mai 2010.', null],
    ['Poste : Comptable\nLe projet a débuté le 5 janvier 2026.', null],
    ['Poste : Comptable\nEntrée en matière : 4 mai 2026', null],
    ['Poste : Comptable\nLes agents seront opérationnels à partir du 4 mai 2026.', '2026-05-04'],
    ['Poste : Comptable\nDate envisagée d’entrée en fonction : mai 2026', '2026-05'],
  ])('the first day of work: %s → %j', (text, expected) => {
    expect(readOne(text, context).start?.value ?? null).toBe(expected)
  })

  it.each<[string, boolean | null]>([
    ['Envoi des dossiers\n- Au siège à Kita ou aux centres sociaux de Kayes\n- Ou par mail à a@rive.org', true],
    ['Candidature\n- par mail : a@rive.org\n- ou sur place : bureaux de Tahoua, de 8h à 17h', true],
    ['CV à a@rive.org, ou dans une enveloppe au bureau de Koudougou.', true],
    ['Le dossier comprend un CV et une lettre. Il est reçu au bureau de la Directrice jusqu’au 5 mai 2026.', true],
    ['Votre dossier est accepté à l’accueil du centre de Gao.', true],
    ['Vous pouvez passer déposer votre dossier à la maison des jeunes.', true],
    ['Les candidatures déposées au local ne seront pas prises en compte.', false],
    ['Elle est à soumettre en ligne ; aucune autre voie n’est admise, ni le courriel ni le dépôt au bureau.', false],
    ['Les dossiers papier ne sont plus acceptés.', false],
    ['Candidature\nAu siège, un comité examine les dossiers.', null],
    ['Candidature\nAu bureau de Gao, vous serez reçu pour un entretien.', null],
    ['Il est rattaché au bureau de Gao et reçoit les dossiers du siège.', null],
    ['Le candidat retenu est reçu au bureau de Gao le 5 mai.', null],
    ['Où postuler ?\nÀ la mairie de Kita, bureau 4', true],
    ['Venez avec votre dossier au secrétariat de l’école, le matin.', true],
    ['Faites porter votre pli à notre délégation de Zinder.', true],
    ['Merci de ne rien apporter au bureau.', false],
  ])('the file handed in at an office: %s → %j', (text, expected) => {
    expect(readOne(text, context).applyInPerson?.value ?? null).toBe(expected)
  })

  it.each<[string, string | null]>([
    ['Dossiers à rh@rive.org. On indiquera : « Comptable Kita ».', 'Comptable Kita'],
    ['Un mail à rh@rive.org, « Comptable – Kita » en ligne d’objet.', 'Comptable – Kita'],
    ['Écrire à rh@rive.org, « CPT-04 » comme objet.', 'CPT-04'],
    ['Écrire à rh@rive.org ; dans la case objet, mettez « CPT-04 ».', 'CPT-04'],
    ['Envoyez à rh@rive.org (ligne d’objet : Comptable Kita)', 'Comptable Kita'],
    ['Objet obligatoire : Comptable Kita', 'Comptable Kita'],
    ['Votre mail portera pour titre « Comptable Kita ».', 'Comptable Kita'],
    ['On précisera : « lu et approuvé » sur le formulaire.', null],
    ['L’enveloppe portera : « Ne pas ouvrir ».', null],
    ['Le formateur indiquera : « présent » ou « absent » sur la liste.', null],
    ['rh@rive.org, objet : votre nom et le poste', null],
  ])('the subject of the mail: %s → %j', (text, expected) => {
    expect(readOne(text, context).emailSubject?.value ?? null).toBe(expected)
  })

  it.each<[string, number | null]>([
    ['*Poste* : Sage-femme\n*Nombre* : 2', 2],
    ['Poste : Comptable\nNous sommes 31 personnes.', null],
    ['Poste : Comptable\nL’équipe, 31 personnes, a trente ans.', null],
    ['Rive recrute un comptable\nL’équipe, 31 personnes, a trente ans.', null],
    ['Poste : Moniteur\nIl y a quatre places.', 4],
    ['Rive ouvre quatre postes de moniteur à Kita.', 4],
    ['Rive cherche son comptable (1 poste).', 1],
    ['Poste : Moniteur\nBesoin : 6 personnes', 6],
    ['Recrutement de cinq (5) relais communautaires', 5],
    ['Poste : Relais\nOn recherche 12 personnes motivées.', 12],
    ['Poste : Comptable\nIl encadre 3 agents et 2 stagiaires.', null],
    ['Deux logisticiens sont recherchés à Gao.', 2],
  ])('how many are sought: %s → %j', (text, expected) => {
    expect(readOne(text, context).positions?.value ?? null).toBe(expected)
  })

  it.each<[string, (number | null)[]]>([
    ['Poste : Comptable\nContrat de neuf mois', [9, null]],
    ['Poste : Comptable\nCDD : 1 an et demi', [18, null]],
    ['Consultant pour un audit\nLe marché est conclu pour trois (3) mois à compter de l’ordre de service.', [3, null]],
    [
      'Poste : Agent\nChaque agent suit un stage de trois semaines.\nType d’emploi : C D D de douze (12) mois',
      [12, null],
    ],
    ['Poste : Comptable\nEngagement de 2 ans', [24, null]],
    ['Poste : Comptable\nVotre contrat court sur dix mois.', [10, null]],
    ['Poste : Comptable\nLe projet dure trois ans.', [null, null]],
    ['Stage de six mois en comptabilité', [6, null]],
  ])('months and days: %s → %j', (text, expected) => {
    expect([
      readOne(text, context).durationMonths?.value ?? null,
      readOne(text, context).durationDays?.value ?? null,
    ]).toEqual(expected)
  })

  it.each<[string, string | null]>([
    ['Poste : Analyste\nType d’engagement : contrat de service à durée déterminée, douze mois', 'CDD'],
    ['Poste : Agent\nType d’emploi : C D D de douze (12) mois', 'CDD'],
    ['Poste : Agent\nChaque agent suit un stage de trois semaines.\nC’est un CDD.', 'CDD'],
    ['Poste : Agent\nEmbauche en CDD de projet', 'CDD'],
  ])('the contract: %s → %j', (text, expected) => {
    expect(readOne(text, context).contractType?.value ?? null).toBe(expected)
  })

  it.each<[string, (string | null)[]]>([
    ['L’agence recherche des *MAGASINIERS (04)* en contrat d’intérim.', ['MAGASINIER']],
    ['Nous recherchons des animateurs et animatrices à Kaya.', ['animateurs et animatrices']],
    ['Rive Claire recrute : 2 chauffeurs', ['chauffeur']],
    ['Rive Claire cherche un·e juriste.', ['juriste']],
    ['Le Centre a besoin d’une puéricultrice diplômée.', ['puéricultrice diplômée']],
    ['Stage : assistant de communication', ['assistant de communication']],
  ])('the title: %s → %j', (text, expected) => {
    expect([readOne(text, context).title?.value ?? null]).toEqual(expected)
  })

  it('gives each post the subject that names it, of several offered in one sentence', () => {
    const { postings } = readNotice(
      'Rive Claire recrute\n1. JURISTE (1)\nLieu : Kaya\n2. COMPTABLE (2)\nLieu : Dori\n\nENVOI DU DOSSIER\nPar mail à a@rive.org, objet « Juriste Rive » ou « Comptable Rive ».',
      { published: null, country: null },
    )
    expect(postings.map(({ emailSubject }) => emailSubject?.value)).toEqual(['Juriste Rive', 'Comptable Rive'])
  })

  it('takes neither a letter box nor the way to a page for an organisation', () => {
    for (const head of ['BP 61 Touba', '01 BP 77 Fada N’Gourma', 'Nous rejoindre > Stages > Mali'])
      expect(
        readNotice(`${head}\n\nPoste : Comptable\nLieu : Kita`, { published: null, country: null }).organisation,
      ).toBeNull()
  })

  it('reads a row that wraps under its columns', () => {
    const { postings } = readNotice(
      [
        'N°   Emploi        Effectif   Poste d’attache       Contrat',
        '01   Comptable     01         Dori                  CDI',
        '02   Gardien       03         Kaya (02),',
        '                              Dori (01)             CDD 12 mois',
      ].join('\n'),
      { published: null, country: null },
    )
    expect(postings.map((each) => values(each.locations))).toEqual([['Dori'], ['Kaya', 'Dori']])
    expect(postings.map(({ contractType }) => contractType?.value)).toEqual(['CDI', 'CDD'])
  })
})
