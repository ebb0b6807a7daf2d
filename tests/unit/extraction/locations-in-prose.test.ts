import { describe, expect, it } from 'vitest'
import { readOne, values } from './read'

const places = (text: string) => values(readOne(`Poste : Superviseur\n${text}`).locations)
const ofConsultancy = (text: string) => values(readOne(`Évaluation finale du projet Semences\n\n${text}`).locations)

describe('duty stations in sentences', () => {
  it.each([
    ['Le poste est basé à l’hôpital régional de Thala.', ['Thala']],
    ['L’agent sera affecté au bureau de terrain de Djibo.', ['Djibo']],
    ['Le volontaire vit chez l’habitant à Kati.', ['Kati']],
    ['La personne retenue prendra ses fonctions à Bitkine.', ['Bitkine']],
    ['La personne sera en poste à Kaga-Bandoro.', ['Kaga-Bandoro']],
    ['Il sera déployé à Mongo et à Bitkine.', ['Mongo', 'Bitkine']],
    ['Le poste est à pourvoir à Bria.', ['Bria']],
    ['Le poste, ouvert à Mongo, commence en mai.', ['Mongo']],
    ['Le travail se fait à Kati, dans un bureau partagé.', ['Kati']],
    ['Le lieu de travail sera Kati, avec des voyages à Kita.', ['Kati']],
    ['Elle partagera son temps entre Kati et Kita.', ['Kati', 'Kita']],
    ['Vous rejoindrez notre équipe de Bangassou.', ['Bangassou']],
    ['Vous pilotez depuis Cacheu un programme de pêche.', ['Cacheu']],
    ['À Mongo, vous encadrerez six agents.', ['Mongo']],
    ['C’est à Mongo que vous travaillerez.', ['Mongo']],
    ['Les registres sont tenus à Nouna et à Bogandéni, où se fera le travail.', ['Nouna', 'Bogandéni']],
    ['Les postes sont répartis comme suit : 4 à Kidal, 2 à Tessalit.', ['Kidal', 'Tessalit']],
    ['Il y a six places, dont quatre à Kolda et deux à Sédhiou.', ['Kolda', 'Sédhiou']],
    ['Nous recrutons pour notre antenne de Thala une personne motivée.', ['Thala']],
    ['L’ONG Rive recrute une comptable basée à Bouar pour son projet à Berbérati.', ['Bouar']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  it.each([
    'L’équipe du projet sera basée à Thala.',
    'La mission de l’ONG Rive a lieu à Thala depuis 2012.',
    'Une mission d’évaluation a eu lieu à Thala en 2024.',
    'Sous la responsabilité de la comptable, basée à Tunis.',
    'Il supervise les bureaux de Labé et Mamou.',
    'Il sera accompagné par l’équipe de Labé.',
    'Il travaillera en lien avec les délégués de Labé et Mamou.',
    'Il effectuera des missions à Labé.',
    'L’entretien se déroulera à Labé.',
    'La formation initiale aura lieu à Labé.',
    'La signature du contrat se fera à Labé.',
    'Le consultant précédent a travaillé à Labé.',
    'Être originaire de Labé.',
    'Accepter de travailler à Thala.',
    'Le poste est ouvert aux femmes de Thala.',
    'Vous travaillerez dans un Environnement Multiculturel.',
    'Le stage se déroulera au Service Communication.',
    'Pour le bureau de Thala, une connaissance du terrain est demandée.',
    'Envoyez votre dossier au bureau de Thala ou à l’équipe de Sbeitla.',
    'La direction est assurée depuis Tunis.',
  ])('none in « %s »', (text) => {
    expect(places(text)).toEqual([])
  })

  it.each([
    ['La collecte se fera à Bunia, Aru et Mahagi, auprès de 300 ménages.', ['Bunia', 'Aru', 'Mahagi']],
    ['- Une enquête auprès de 200 ménages à Bouza et Tassak.', ['Bouza', 'Tassak']],
    ['L’équipe se rendra à Tanout et à Belbedji.', ['Tanout', 'Belbedji']],
  ])('where a study is made: %s', (text, expected) => {
    expect(ofConsultancy(text)).toEqual(expected)
  })

  it('takes no restitution for where a study is made', () => {
    expect(ofConsultancy('Un atelier de restitution des données se tiendra à Niamey.')).toEqual([])
  })

  it('takes where a training is held', () => {
    expect(values(readOne('Formation de 40 relais\n\nLa formation se déroulera à Kayes.').locations)).toEqual(['Kayes'])
  })
})

describe('duty stations under a heading', () => {
  it.each([
    ['Où ?\nÀ Dosso et Gaya, dans les centres.', ['Dosso', 'Gaya']],
    ['▫️ Où ? Dosso', ['Dosso']],
    ['Où travaillerez-vous ?\nÀ Dosso, dans une maison partagée.', ['Dosso']],
    ['Lieux des sessions\nMopti et Bandiagara', ['Mopti', 'Bandiagara']],
    ['LIEUX D’AFFECTATlON\n- Dosso : un ( O1 ) poste\n- Gaya : un poste', ['Dosso', 'Gaya']],
    ['Votre lieu de travail : Kati', ['Kati']],
    ['Répartition : Kolda (4), Sédhiou (2)', ['Kolda', 'Sédhiou']],
    ['Ouallam : 4\nBanibangou : 3', ['Ouallam', 'Banibangou']],
    ['Kati · CDD · Sur site', ['Kati']],
  ])('%s', (text, expected) => {
    expect(places(`\n${text}`)).toEqual(expected)
  })

  it.each([
    'Où envoyer votre dossier ?\nAu bureau de Labé',
    'Où nous trouver ?\nÀ Tunis, rue de Marseille',
    'Où intervenons-nous ?\nÀ Thala et Sbeitla',
    'Lieu de l’entretien : Labé',
    'Lieu de retrait du dossier : Thala',
    'Sites du projet :\n- Thala\n- Sbeitla',
  ])('none in « %s »', (text) => {
    expect(places(`\n${text}`)).toEqual([])
  })
})

describe('what a label says beside its station', () => {
  it.each([
    ['Lieu : Fès (quartier Batha), quelques sorties à Sefrou', ['Fès']],
    ['Lieu : Nouakchott, avec une mission par mois à Sélibaby', ['Nouakchott']],
    ['Lieu : Niamey ; missions régulières dans les régions de Dosso et Maradi', ['Niamey']],
    ['Lieu : Niamey, visites à Dosso', ['Niamey']],
    ['Lieu : village de Bogandéni (commune de Yamba)', ['Bogandéni']],
    ['Lieu : Commune rurale de Tangaye', ['Tangaye']],
    ['Site : Niamey\nRégion : Dosso', ['Niamey']],
    ['Pays : Mali – Kati', ['Kati']],
    ['Lieu : Bossangoa + 1 à Batangafo', ['Bossangoa', 'Batangafo']],
    ['Lieu : Sud-Kivu / Territoire de Kalehe', ['Kalehe']],
    ['Lieu : camp de Djabal (Goz Beïda)', ['Djabal', 'Goz Beïda']],
    ['Lieu : Afrique de l’Ouest', []],
    ['Lieu : À définir', []],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })
})

describe('a role that begins its sentence', () => {
  it('is placed where the sentence says', () => {
    expect(places('Le comptable est affecté à Thala.')).toEqual(['Thala'])
    expect(values(readOne('- Deux (02) animatrices, basées à Houndé et Dano').locations)).toEqual(['Houndé', 'Dano'])
    expect(places('Le directeur du partenaire est basé à Tunis.')).toEqual([])
  })
})
