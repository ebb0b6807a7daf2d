import { describe, expect, it } from 'vitest'
import { wrappedEnds } from '@/lib/text/wrapped-lines'

const prose = `La personne recrutée tient la caisse et le journal, prépare
les paiements et rend compte chaque semaine au coordinateur
de la base. Elle a trois ans de pratique dans une structure
semblable, lit une carte et parle le bambara couramment et
sans peine.`

const unwrapped = (text: string) => {
  const ends = wrappedEnds(text)
  return text.replace(/\n/g, (end, at: number) => (ends.has(at) ? ' ' : end))
}

describe('lines cut at one width', () => {
  it('are one where the next word had no room', () => {
    expect(unwrapped(prose)).toBe(prose.replaceAll('\n', ' '))
  })

  it.each([
    ['an item', '\n- Tenir le registre'],
    ['a numbered item', '\n2. Tenir le registre'],
    ['a line under a short one', '\nLieu : Gao\nContrat : CDD'],
    ['a line under a blank one', '\n\nmerci'],
    [
      'a label under a full line',
      '\n\nPoste : Responsable administratif et financier de la base\nLieu d’affectation : Gao',
    ],
    ['a row', '\nPoste          Lieu            Nombre de personnes cherchées\nGardien        Gao             2'],
    ['half a word', '\n\nCette offre est ouverte aux personnes de toute la com-\nmunauté'],
  ])('but not %s', (_, more) => {
    expect(unwrapped(prose + more)).toBe(prose.replaceAll('\n', ' ') + more)
  })

  it('are one at a name within a sentence, and behind what leaves it open', () => {
    const named = `\n\nLes dossiers sont déposés au bureau de la coordination de\nGao et à l’antenne que l’association tient dans le cercle d’\nAnsongo, aux heures de bureau.`
    expect(unwrapped(prose + named).split('\n\n')[1]).toBe(named.trim().replaceAll('\n', ' '))
  })

  it.each([
    ['lines of any length', `${'Un mot. '.repeat(40)}\net la suite ici\n`.repeat(6)],
    ['a list of short lines', 'Gao\nAnsongo\nMénaka\net Kidal\nou Tombouctou\npuis Mopti\n'],
  ])('are none in %s', (_, text) => {
    expect(unwrapped(text)).toBe(text)
  })

  it.each([
    ['Les candidats disposent d’un délai de quinze\n(15) jours\nà compter du 2 mars', 'quinze (15) jours\nà'],
    ['L’offre reste ouverte jusqu’à ce que\nle poste soit pourvu', 'ce que le poste'],
    ['Les dossiers sont reçus jusqu’au vendredi (12 h) au\n4, rue du Fleuve', '(12 h) au 4, rue'],
  ])('are one in a text too short to tell its width, where a sentence plainly goes on: %j', (text, part) => {
    expect(unwrapped(text)).toContain(part)
  })

  it('are two where an address was cut', () => {
    const cut = 'Adresse électronique à laquelle écrire : rh@delta-s\nante.ml'
    expect(unwrapped(cut)).toBe(cut)
  })
})
