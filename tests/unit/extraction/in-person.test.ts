import { describe, expect, it } from 'vitest'
import { read, readOne, values } from './read'

const inPerson = (text: string) => readOne(text).applyInPerson?.value ?? null

describe('deposit in person', () => {
  it.each([
    ['Les dossiers seront déposés au siège de l’ONG à Kita ou envoyés par courriel.', true],
    ['Les offres sont à remettre sous double enveloppe fermée.', true],
    ['Candidatures : physiquement aux bureaux de Goz Beïda.', true],
    ['📧 rive@mail.org ou au bureau', true],
    ['📮 *Où ?* rive@mail.org ou bureau de Kayes, 8h-15h', true],
    ['Remise du dossier\nElle se fait à la guérite du bureau, de 8h à 16h, ou par mail (rh@rive.org).', true],
    ['Remise du dossier\nElle se fait par mail (rh@rive.org) au bureau du personnel.', null],
    ['Réception\nSoit au siège de Cotonou (Sainte-Rita) ou à l’antenne de Djougou, soit à recrut@sinnu.bj.', true],
    ['Postuler\nPorter l’enveloppe à la guérite de Rive à Bria, ou écrire à rh@rive.org', true],
    ['Elle porte les couleurs de Rive au siège.', null],
    ['Le dépôt se fait au siège de l’association ou dans les mairies des trois communes.', true],
    ['Date et lieu de dépôt\nAu bureau de Boulsa, au plus tard le 3 avril 2026 à 12h.', true],
    ['Date et lieu du test\nAu bureau de Boulsa, le 3 avril 2026 à 12h.', null],
    ['Questions : rive@mail.org ou bureau des plaintes', null],
    ['Au bureau seulement, pas de mail pour ce poste', true],
    ['Les personnes intéressées remettent leur dossier à notre local, rue 12.', true],
    ['Profil\n- Permis B\n\nIl est à envoyer par courriel ou à déposer sous pli fermé au bureau de Gao.', true],
    ['Dossiers par courriel à rh@rive.org. Ne vous présentez pas à nos bureaux.', false],
    ['Dossier à rh@rive.org. Prière de ne pas se présenter au siège.', false],
    ['Déposer sous enveloppe, mention « Gestionnaire des données », au bureau de Gao.', true],
    ['Vous travaillez en ligne ou sur le terrain.', null],
    ['Le candidat vient de nos bureaux.', null],
    ['Les dossiers envoyés par courriel ou déposés au bureau ne seront pas examinés.', false],
    ['Dossiers en ligne. Le dépôt physique n’est pas accepté.', false],
    ['Envoyez votre dossier à rh@rive.org.', null],
    ['Tâches\n- Remplir les fiches et les déposer chaque vendredi au bureau.', null],
    ['L’ouverture des plis aura lieu au siège.', null],
    ['Votre pli peut être porté à notre bureau de Bangui.', true],
    ['Les personnes sans connexion remettent leur dossier au gardien du centre.', true],
    ['Tout dossier déposé à nos bureaux sera détruit sans être lu.', false],
    ['Les dossiers sont  \ndéposés au  \nbureau de Gao.', true],
    ['Lieux de dépôt : siège de Rive à Kita, ou antenne de Nioro. Envoi électronique possible.', true],
    ['Adresse de dépôt : rh@rive.org. Dossier complet.', null],
    ['Postuler\nPar mail à rh@rive.org ou à la main, bureau de Gao, de 8h à 14h', true],
    ['Si vous n’avez pas internet, laissez votre dossier à notre centre de Gao.', true],
    ['*Déposer* : formulaire rempli et photo\nAu local de Gao, du lundi au jeudi', true],
    ['Profil\nPermis B\nDéposer : formulaire (à retirer au local) et photo, au local de Gao', true],
    ['Les plis sont glissés dans l’urne placée à l’entrée du bureau.', true],
    ['Le dossier peut être remis en mains propres à la secrétaire.', true],
    ['Les offres, sous pli fermé, sont transmises par courrier recommandé à la BP 12.', null],
    ['Une demande écrite à la main est jointe au dossier.', null],
    ['Profil\nPermis B\n\nEnvoi du dossier seulement par e-mail.', false],
    ['Il remet chaque mois le carnet de bord à la secrétaire.', null],
  ])('%s → %s', (text, expected) => {
    expect(inPerson(text)).toBe(expected)
  })

  it.each([
    [
      'Les dossiers sont à déposer au bureau de Kalemie, 12 av. Lumumba, au plus tard le 4 mai 2026.',
      'au bureau de Kalemie, 12 av. Lumumba',
    ],
    ['Les plis sont à remettre au siège du réseau, ou\nà envoyer à etudes@rive.example.', 'au siège du réseau'],
    ['Plis reçus au siège de Bouar, ou encore adressés à rive@mail.example.', 'au siège de Bouar'],
    ['Les dossiers sont déposés à nos bureaux de Goma,\ndu lundi au vendredi de 8h à 15h.', 'à nos bureaux de Goma'],
    ['Dossiers reçus au bureau de Gao, de 9h à 15h.', 'au bureau de Gao'],
    [
      'Dossiers à déposer au bureau d’Alger (villa 14, Hydra)\nsous enveloppe fermée.',
      'au bureau d’Alger (villa 14, Hydra)',
    ],
    ['(Dossiers à déposer au siège, près de l’ambassade) les jours ouvrables.', 'au siège, près de l’ambassade'],
    ['Les offres sont déposées au siège à Oujda contre reçu.', 'au siège à Oujda'],
    ['Enveloppe fermée à remettre à la secrétaire de l’ONG, secteur 6.', 'à la secrétaire de l’ONG, secteur 6'],
    ['Les plis seront déposés au bureau de Rive – Agadez, avant le 3 mai.', 'au bureau de Rive – Agadez'],
  ])('%s: at « %s »', (text, address) => {
    expect(values(readOne(text).depositAddresses)).toEqual([address])
  })

  it('takes a post’s own way for that post, whatever the others’ is', () => {
    const posts = '1. COMPTABLE\nLieu : Gao\nDossier uniquement par courriel à rh@rive.org.\n\n2. GARDIEN\nLieu : Gao'
    const found = read(`Recrutements\n\n${posts}\nDossier à déposer au bureau de Gao.`).postings
    expect(found.map(({ applyInPerson }) => applyInPerson?.value)).toEqual([false, true])
  })

  it('gives an address once', () => {
    const text = 'Dossiers à déposer au bureau de Gao.\n\nLes dossiers sont reçus au  bureau de Gao.'
    expect(values(readOne(text).depositAddresses)).toEqual(['au bureau de Gao'])
  })

  it('gives no address where what is handed in is refused', () => {
    expect(readOne('Tout dossier déposé à nos bureaux sera détruit sans être lu.').depositAddresses).toEqual([])
  })

  it('takes no e-mail address for a place', () => {
    const text = 'Candidature\nLes dossiers sont reçus à accueil@rive.org ou au siège, sous pli fermé.'
    expect(values(readOne(text).depositAddresses)).toEqual(['au siège'])
  })
})

describe('places of deposit without a verb', () => {
  it.each([
    ['📍 Au bureau de Kayes, pas par WhatsApp', true],
    ['Remise des dossiers\nÀ la direction générale, à Kayes, les jours ouvrables.', true],
    ['Les dossiers sont reçus par mail à rh@rive.org ou\n\nau bureau de Kayes.', true],
    ['Candidature uniquement sur papier.', true],
    ['Le bureau de Kayes compte dix agents.', null],
    ['Tout se passe à l’agence, entre 8h et 15h.', true],
    ['Présentez-vous au bureau de l’association avec vos papiers.', true],
    ['Inscription sur place, à la mairie, avec les pièces ci-dessous.', true],
    ['Dossier papier seulement, au secrétariat de la paroisse.', true],
    ['Les entretiens se passent à l’agence, entre 8h et 15h.', null],
    ['Tout se fait en ligne, à l’adresse www.rive.org.', null],
    ['Pour tout renseignement, passez à l’agence.', null],
    ['L’accueil des familles se fait à l’agence, de 8h à 15h.', null],
  ])('%s', (text, expected) => {
    expect(inPerson(text)).toBe(expected)
  })
})
