import { describe, expect, it } from 'vitest'
import { joinLines } from '@/lib/decoding/join-lines'

describe('joinLines', () => {
  it.each([
    ['un avis de recrute-', 'ment ouvert', 'un avis de recrutement ouvert'],
    ['un avis de recrute\u00ad', 'ment ouvert', 'un avis de recrutement ouvert'],
    ['le sous-', 'préfet de Niono', 'le sous-préfet de Niono'],
    ['il sera peut-', 'être', 'il sera peut-être'],
    ['à Bobo-', 'Dioulasso', 'à Bobo-Dioulasso'],
    ['le suivi-', 'évaluation du projet', 'le suivi-évaluation du projet'],
    ['eux-', 'mêmes', 'eux-mêmes'],
    ['écrire à recrutement@', 'danaya.example avant', 'écrire à recrutement@danaya.example avant'],
    ['écrire à rh@jigiya-', 'rural.example', 'écrire à rh@jigiya-rural.example'],
    ['écrire à rh [at] jigiya-', 'rural.org avant lundi', 'écrire à rh [at] jigiya-rural.org avant lundi'],
    ['un avis de recrute-', 'ment. Le dossier', 'un avis de recrutement. Le dossier'],
    ['objet : CPDH-', '2025', 'objet : CPDH-2025'],
    ['sur www.danaya.example/avis/', '2026-14', 'sur www.danaya.example/avis/2026-14'],
    ['écrire à rh@danaya.example.', 'Les dossiers', 'écrire à rh@danaya.example. Les dossiers'],
    ['le projet –', 'financé', 'le projet – financé'],
    ['du 3 -', '5 mars', 'du 3 - 5 mars'],
    ['au plus tard', 'le 4 mai', 'au plus tard le 4 mai'],
  ])('%s ⏎ %s', (above, below, joined) => {
    expect(joinLines(above, below)).toBe(joined)
  })
})
