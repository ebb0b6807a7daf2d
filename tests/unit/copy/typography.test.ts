import { describe, expect, it } from 'vitest'
import { fr, french } from '@/lib/copy/typography'

describe('french typography', () => {
  it('keeps : and » to the word before, « to the word after, with a no-break space', () => {
    expect(french('Objet : « Candidature »')).toBe('Objet\u00a0: «\u00a0Candidature\u00a0»')
  })

  it('puts a narrow no-break space before ; ! and ?', () => {
    expect(french('Fini ? Oui ; bravo !')).toBe('Fini\u202f? Oui\u202f; bravo\u202f!')
  })

  it('curls apostrophes', () => {
    expect(french("jusqu'à l'heure")).toBe('jusqu’à l’heure')
  })

  it('adds no space where none was typed', () => {
    expect(french('à 17:30, https://x.org')).toBe('à 17:30, https://x.org')
  })

  it('leaves alone what is put into the template: a notice’s own words', () => {
    expect(fr`Objet : « ${"L'offre : n° 1 !"} »`).toBe("Objet\u00a0: «\u00a0L'offre : n° 1 !\u00a0»")
  })
})
