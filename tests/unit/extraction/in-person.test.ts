import { describe, expect, it } from 'vitest'
import { readOne, values } from './read'

const inPerson = (text: string) => readOne(text).applyInPerson?.value ?? null

describe('deposit in person', () => {
  it.each([
    ['Les dossiers seront déposés au siège de l’ONG à Kita ou envoyés par courriel.', true],
    ['Les offres sont à remettre sous double enveloppe fermée.', true],
    ['Candidatures : physiquement aux bureaux de Goz Beïda.', true],
    ['📧 rive@mail.org ou au bureau', true],
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
  ])('%s → %s', (text, expected) => {
    expect(inPerson(text)).toBe(expected)
  })

  it('gives the address for deposit', () => {
    const text = 'Les dossiers sont à déposer au bureau de Kalemie, 12 av. Lumumba, au plus tard le 4 mai 2026.'
    expect(values(readOne(text).depositAddresses)).toEqual(['au bureau de Kalemie, 12 av. Lumumba'])
  })

  it('takes no e-mail address for a place', () => {
    const text = 'Candidature\nLes dossiers sont reçus à accueil@rive.org ou au siège, sous pli fermé.'
    expect(values(readOne(text).depositAddresses)).toEqual(['au siège'])
  })
})
