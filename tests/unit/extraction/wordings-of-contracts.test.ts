import { describe, expect, it } from 'vitest'
import { readOne } from './read'

const context = { published: '2026-01-10', country: 'ML' } as const

describe('other wordings: people sought', () => {
  it.each([
    ['Poste : Animateur\nCombien : deux (02)', 2],
    ['Volontaires recherchés : 02 (une femme, un homme)\nPoste : Animateur', 2],
    ['Stagiaires recherchés : 3\nPoste : Animateur', 3],
    ['Agents recherchés : 3\nPoste : Enquêteur', 3],
    ['Poste : Superviseur\nUne seule position.', 1],
    ['Poste : Superviseur\nUn seul poste est ouvert.', 1],
    ['Poste : Superviseur\nNombre de place : 1', 1],
    ['Poste : Superviseur\nPlaces : 4', 4],
    ['Poste : Superviseur\nNombre de volontaires : 4', 4],
    ['Poste : Superviseur\nNous cherchons quatre personnes.', 4],
    ['L’ONG Rive recherche quatre superviseurs.', 4],
    ['L’ONG Rive a besoin de quatre superviseurs.\nPoste : Superviseur', 4],
    ['Il nous faut quatre superviseurs.\nPoste : Superviseur', 4],
    ['Quatre postes sont à pourvoir.\nPoste : Superviseur', 4],
    ['Poste : Superviseur\nQuatre places sont ouvertes.', 4],
    ['Poste : Superviseur (quatre postes)', 4],
    ['Poste : 4 superviseurs', 4],
    ['Poste : Superviseur\nEffectif à recruter : 4', 4],
    ['Poste : Superviseur\nNombre d’agents à recruter : 4', 4],
    ['L’ONG recrute un(e) (01) comptable.', 1],
    ['L’ONG recrute un(e) comptable.', null],
    ['Poste : Superviseur\nIl encadre quatre personnes.', null],
    ['Poste : Superviseur\nQuatre personnes seront présélectionnées.', null],
    ['Poste : Superviseur\nQuatre candidats seront convoqués.', null],
    ['Le projet ouvre trois postes de moniteurs.\nPoste : Moniteur', 3],
    ['Recrutement de 3 moniteurs', 3],
    ['AVIS DE RECRUTEMENT DE TROIS (3) MONITEURS', 3],
    ['Moniteurs (3 postes)', 3],
    ['Moniteur x3', 3],
    ['3 moniteurs d’alphabétisation\nL’ONG Rive recrute.', 3],
    ['Poste : Moniteur\nNombre de postes : 2 (Gao et Kidal)', 2],
    ['Poste : Moniteur\nPoste unique', 1],
  ])('« %s » → %j', (text, expected) => {
    const posting = readOne(text, context)
    expect(posting.positions?.value ?? null).toEqual(expected)
  })
})

describe('other wordings: type of contract', () => {
  it.each([
    ['Poste : Comptable\nEngagement : CDD, 12 mois', 'CDD'],
    ['Poste : Comptable\nVous signerez un contrat d’un an.', 'CDD'],
    ['Poste : Comptable\nEmploi permanent.', 'CDI'],
    ['Poste : Comptable\nContrat sans limite de durée', 'CDI'],
    ['Poste : Comptable\nNous vous proposons un emploi stable en CDI.', 'CDI'],
    ['Poste : Comptable\nContrat à terme fixe de 12 mois', 'CDD'],
    ['Poste : Comptable\nContrat à durée limitée de 12 mois', 'CDD'],
    ['Poste : Formateur\nContrat de prestataire', 'PRESTATION'],
    ['Poste : Assistant\nConvention de stage', 'STAGE'],
    ['Poste : Animateur\nVolontaire de service civique', 'VOLONTARIAT'],
    ['Poste : Animateur\nMission de volontaire national de 12 mois', 'VOLONTARIAT'],
    ['Nous accueillons deux stagiaires. Titre : Stagiaire archiviste', 'STAGE'],
    ['Poste : Gardien\nMission d’intérim de trois mois', 'INTERIM'],
    ['Poste : Gardien\nIl signera un contrat à durée déterminée de six mois.', 'CDD'],
    ['Formateur\nLes honoraires sont de 100 000 F par jour. Le contrat est de prestation.', 'PRESTATION'],
  ])('« %s » → %j', (text, expected) => {
    const posting = readOne(text, context)
    expect(posting.contractType?.value ?? null).toEqual(expected)
  })
})

describe('other wordings: length of the contract, in months and days', () => {
  it.each([
    ['La durée de la mission est portée de 28 à 33 jours calendaires.', [null, 33]],
    ['Le contrat, initialement de 12 mois, est porté à 18 mois.', [18, null]],
    ['Contrat de deux ans', [24, null]],
    ['Contrat de deux (2) années', [24, null]],
    ['CDD d’un an et demi', [18, null]],
    ['Durée : douze mois', [12, null]],
    ['C/ Durée\nDouze mois, du 4 mai 2026 au 3 mai 2027.', [12, null]],
    ['La période de stage est de six mois.', [6, null]],
    ['Volume : 30 jours ouvrables', [null, 30]],
    ['Volume de la mission : 30 hommes-jours', [null, 30]],
    ['La mission représente 35 hommes-jours.', [null, 35]],
    ['4. Charge de travail\n25 jours au total, répartis ainsi :', [null, 25]],
    ['III - DURÉE\n\nVingt-deux (22) jours facturables entre le 4 mai et le 30 juin 2026.', [null, 22]],
    ['La mission demandera vingt jours de travail.', [null, 20]],
    ['Le travail est évalué à 20 jours.', [null, 20]],
    ['Le prestataire dispose de 20 jours ouvrés.', [null, 20]],
    ['Le contrat est de neuf mois.', [9, null]],
    ['L’engagement vaut pour neuf mois.', [9, null]],
    ['Vous serez recruté pour neuf mois.', [9, null]],
    ['Embauche en CDD pour neuf mois', [9, null]],
    ['L’agent sera recruté pour une année.', [12, null]],
    ['Il sera signé un contrat de 10 mois.', [10, null]],
    ['Période d’essai de trois mois', [null, null]],
    ['Le projet dure 36 mois.', [null, null]],
    ['Poste : Moniteur\nLe contrat couvre neuf mois.', [9, null]],
    ['Poste : Moniteur\nContrat : neuf mois fermes', [9, null]],
    ['Poste : Moniteur\nCDD (9 mois)', [9, null]],
    ['Poste : Moniteur\nPour neuf mois, l’ONG recrute un moniteur en CDD.', [9, null]],
    ['Poste : Moniteur\nC’est un CDD de deux ans.', [24, null]],
    ['Consultant\nQuarante jours de travail sont prévus.', [null, 40]],
    ['Consultant\nLa charge est de 40 jours.', [null, 40]],
    ['Consultant\nL’effort demandé est de 40 jours-homme.', [null, 40]],
    ['Consultant\nLa mission s’étale sur trois semaines.', [null, 21]],
  ])('« %s » → %j', (text, expected) => {
    const posting = readOne(text, context)
    expect([posting.durationMonths?.value ?? null, posting.durationDays?.value ?? null]).toEqual(expected)
  })
})

describe('other wordings: renewal', () => {
  it.each([
    ['Le contrat est d’un an et se renouvelle si les résultats sont là.', true],
    ['Le contrat pourra être reconduit.', true],
    ['Contrat d’un an, reconductible', true],
    ['CDD de 12 mois pouvant être prolongé', true],
    ['Le stage peut être prolongé d’un trimestre.', true],
    ['Contrat d’un an renouvelable par accord des parties', true],
    ['Contrat d’un an avec renouvellement possible', true],
    ['Le contrat sera renouvelé en fonction des fonds.', true],
    ['Le contrat est susceptible d’être renouvelé.', true],
    ['Le renouvellement du contrat dépendra des fonds.', true],
    ['Une prolongation du contrat reste possible.', true],
    ['Renouvellement du contrat : possible', true],
    ['CDD d’une durée de deux ans, sans reconduction prévue', false],
    ['Contrat de six mois, non renouvelable', false],
    ['Le contrat ne se renouvelle pas.', false],
    ['Le contrat de 12 mois ne sera pas reconduit.', false],
    ['Contrat de 12 mois, sans renouvellement', false],
    ['Le contrat prend fin avec le projet et n’est pas renouvelable.', false],
    ['Contrat de six mois. Aucune prolongation n’est prévue.', false],
    ['Contrat ferme de six mois, non reconductible', false],
    ['Contrat d’un an. Période d’essai renouvelable une fois.', null],
    ['Poste : Moniteur\nContrat d’un an, prolongé si le budget le permet.', true],
    ['Poste : Moniteur\nCDD d’un an (renouvelable 2 fois)', true],
    ['Poste : Moniteur\nCDD d’un an, sans prolongation possible', false],
    ['Poste : Moniteur\nCDD d’un an qui ne pourra pas être renouvelé.', false],
    ['Volontaire à Kita\nMission de 24 mois, prolongation d’un an possible', true],
    ['Animateur à Kita\n24 mois renouvelables', true],
    ['Animateur à Kita\nDouze (12) mois, non renouvelables', false],
    ['CDD de 8 mois, renouvellement prévu', true],
    ['Contrat | CDD, 24 mois\nRenouvellement | oui, selon financement', true],
    ['Contrat | CDD, 24 mois\nRenouvellement | non', false],
    ['CDD de 8 mois pouvant aller jusqu’à deux renouvellements.', true],
    ['CDD de 8 mois. Il n’est pas prévu de renouvellement.', false],
    ['CDD de 8 mois. L’essai dure deux mois et peut être prolongé une fois.', null],
    ['Stock de pièces pour 24 mois. Énergies renouvelables.', null],
  ])('« %s » → %j', (text, expected) => {
    const posting = readOne(text, context)
    expect(posting.renewable?.value ?? null).toEqual(expected)
  })
})

describe('other wordings: a contract of service', () => {
  it.each([
    ['Type de contrat : contrat de service (SC), durée déterminée', 'CDD'],
    ['Type de contrat : contrat de service à durée déterminée', 'CDD'],
    ['Type de contrat : contrat de services, durée indéterminée', 'CDI'],
    ['Type de contrat : contrat de service', 'PRESTATION'],
    ['Type de contrat : prestation (durée déterminée de 20 jours)', 'PRESTATION'],
    ['Contrat : sans limite de temps', 'CDI'],
  ])('« %s » → %s', (line, type) => {
    expect(readOne(`Assistant à Kaya\n${line}`).contractType?.value).toBe(type)
  })
})
