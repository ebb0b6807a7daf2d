import { describe, expect, it } from 'vitest'
import { read, readOne, values } from './read'

const places = (text: string) => values(readOne(text).locations)

describe('duty stations', () => {
  it.each([
    ['Lieu d’affectation : Nioro et Kita', ['Nioro', 'Kita']],
    [
      'Les lieux d’affectation sont Sélibaby, Ould Yengé et Ghabou (et non Wompou).',
      ['Sélibaby', 'Ould Yengé', 'Ghabou'],
    ],
    ['Lieu : Kita et non Kayes', ['Kita']],
    ['Base : Kousseri, 40 % de terrain (Makary, Blangoua)', ['Kousseri']],
    ['Lieu de travail / مكان العمل : Adrar', ['Adrar']],
    ['Country: Algeria\nCity: Rabouni', ['Rabouni']],
    ['Lieu : Kita, avec des déplacements à Kayes et Nioro', ['Kita']],
    ['Lieux d’affectation :\n- Koro (02)\n- Bankass (02)', ['Koro', 'Bankass']],
    ['Lieu d’affectation\n-\nKoro\n-\nBankass', ['Koro', 'Bankass']],
    ['Lieux\n02 agents – Goz Beïda (Sila)\n01 agent – Farchana (Ouaddaï)', ['Goz Beïda', 'Farchana']],
    ['Base : Rabouni (wilaya de Tindouf)', ['Rabouni']],
    ['Lieu de travail : Agadez, Niger', ['Agadez']],
    ['LocalisationKaya / Burkina Faso', ['Kaya']],
    ['Lieu : région de Kayes', ['Kayes']],
    ['Lieu de la mission :\n\nÀ domicile avec des déplacements au bureau du projet à Sfax', ['Sfax']],
    ['Poste : Enseignant\nPoste à temps plein, basé à Kindia', ['Kindia']],
    ['Affectation ............ Abéché (02) ; Adré (02)', ['Abéché', 'Adré']],
    ['Lieu : Moundou avec 40 % du temps à Doba et Kélo', ['Moundou']],
    ['Gouvernorat : Le Kef', ['Le Kef']],
    ['Duty station: Bertoua (East Region), Cameroon', ['Bertoua']],
    ['Lieu d’affectation : Bassikounou ( camp de Mbera )', ['Bassikounou']],
    ['Lieu : Akbou (Béjaïa), terrain à Seddouk', ['Akbou']],
    ['3. Zones d’enquête\nProvinces d’Azilal et de Khénifra. Restitution à Béni Mellal.', ['Azilal', 'Khénifra']],
    ['Poste : Sage-femme\nPostes : Gouré (1) et Magaria (1)', ['Gouré', 'Magaria']],
    ['Poste : Agent de saisie\n✅ Kankan 1, Mandiana 1, Siguiri 1', ['Kankan', 'Mandiana', 'Siguiri']],
    ['Elle vivra à Bubaque et ira en pirogue vers Orango.', ['Bubaque']],
    ['La mission dure 18 jours et se déroule à Dapaong, Mango et Cinkassé.', ['Dapaong', 'Mango', 'Cinkassé']],
    ['Le poste sera basé à Kafanabougou.', ['Kafanabougou']],
    ['Contrat à durée indéterminée, à Dakar.', ['Dakar']],
    ['Le stage débute en avril, dans nos locaux de Rufisque.', ['Rufisque']],
    ['Nous embauchons trois aides : deux pour la ville d’Annaba et un pour El Hadjar.', ['Annaba', 'El Hadjar']],
    ['L’ONG Rive recrute deux sages-femmes affectées aux centres de santé de Yorosso.', ['Yorosso']],
    ['Lieu actuel d’affectation : Yaoundé', ['Yaoundé']],
    ['Localisation Kindia, Guinée', ['Kindia']],
    ['Poste : Juriste\nAntenne de rattachement : Kaya', ['Kaya']],
    ['Lieu : Bamako, Badalabougou', ['Bamako']],
    ['Lieu : Kaya, Barsalogho', ['Kaya', 'Barsalogho']],
    ['Lieu d’affectation : base de Garoua-\nBoulaï\nContrat : CDD', ['Garoua-Boulaï']],
    ['Lieu d’affectation : Atakpamé (Ogou-Nord)', ['Atakpamé']],
    ['Poste : Juriste\nLieu : Extrême-Nord\nLe poste est basé à Kousséri.', ['Kousséri']],
    ['Lieu : Guinée Maritime – Préfecture de Boffa', ['Boffa']],
    [
      'Lieux\n01 Aide administratif (ve) & financier (ère) – Dosso\n01 Aide administratif (ve) – Gaya',
      ['Dosso', 'Gaya'],
    ],
    ['Poste 2 : Comptable (basé à Dosso)', ['Dosso']],
    ['Poste : Juriste\nLe poste est à Kankan.', ['Kankan']],
    ['Notre antenne de Sfax accueille une stagiaire en droit.', ['Sfax']],
    ['Le ou la titulaire sera rattaché(e) à notre antenne d’Oujda.', ['Oujda']],
    ['– une (01) titulaire, à Maroua', ['Maroua']],
    ['📍 Tahoua\nPoste : Juriste', ['Tahoua']],
    ['Animateurs pour les régions de Ségou et Kayes\nL’association recrute.', ['Ségou', 'Kayes']],
    ['Poste : Juriste\nRégions concernées par l’annonce : Kairouan, Mahdia', ['Kairouan', 'Mahdia']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  it('says a posting’s own town before the region that a site gives for the page', () => {
    const page = 'Région : Kayes\n\nPoste 1 : Comptable\nBasé(e) à : Nioro\n\nPoste 2 : Gardien\nBasé(e) à : Yélimané'
    expect(read(page).postings.map((posting) => values(posting.locations))).toEqual([['Nioro'], ['Yélimané']])
  })

  it('keeps a village that no gazetteer knows', () => {
    expect(places('Lieu : Kafanabougou')).toEqual(['Kafanabougou'])
  })

  it('takes the area of a study, and not that of a project', () => {
    const area = 'Le projet s’est déroulé dans les communes de Dassa-Zoumè, Glazoué et Savalou.'
    expect(places(`Évaluation finale du projet Semences\n\n${area}`)).toEqual(['Dassa-Zoumè', 'Glazoué', 'Savalou'])
    expect(places(`Poste : Comptable\n\n${area}`)).toEqual([])
  })

  it.each([
    'Elle rendra compte à la coordinatrice scientifique, installée à Bissau.',
    'L’ONG Rive, basée à Kasserine, recherche un comptable.',
    'L’ONG Rive recrute pour son projet de reboisement à Gao un comptable.',
    'Les dossiers sont à déposer à notre bureau de Gao.',
    'Le test se déroulera à Ségou.',
    'Le poste est basé sur la confiance.',
    'Poste : Formateur\nBasée à Sikasso, l’ONG Rive forme des maçons.',
    'Postes à pourvoir à l’ONG Rive Claire',
    'LIEUX ET DUREE\nLa mission dure dix jours.',
    'Poste : Juriste\nUn stage de départ se tiendra à Lyon.',
    'Notre antenne de Sfax soutient des stagiaires.',
    'Poste : Juriste\n📍 Au bureau de Boghé, du lundi au jeudi',
  ])('none in « %s »', (text) => {
    expect(places(text)).toEqual([])
  })

  it('takes what an evaluation looks at, once it names known towns', () => {
    const title = 'Évaluation finale du projet Semences\n\n'
    expect(places(`${title}L’évaluation portera sur les écoles d’Atar et de Chinguetti.`)).toEqual([
      'Atar',
      'Chinguetti',
    ])
    expect(places(`${title}L’évaluation portera sur les effets du Programme.`)).toEqual([])
  })

  it('names no country, no employer’s address and no place of a test', () => {
    expect(places('Lieu du Travail : Mali')).toEqual([])
    expect(
      places('Poste : Juriste\n\nDossiers au siège, quartier Niaréla, Bamako.\nTest écrit à Ségou le 4 mai 2026.'),
    ).toEqual([])
  })
})
