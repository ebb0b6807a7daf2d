import { describe, expect, it } from 'vitest'
import { deadlineTraceWords } from '@/lib/copy/deadline-trace'
import { readNotice } from '@/lib/extraction/read-notice'
import { traceNotice } from '@/lib/extraction/trace-notice'

/** On one line, so that it does not matter where lines end. */
function trace(text: string, published: string | null = null): string {
  const reading = readNotice(text, { published, country: null })
  return deadlineTraceWords(text, traceNotice(text, reading)).replace(/\s+/g, ' ')
}

describe('the trace of a deadline', () => {
  it('names each date in its order: where, in which words, understood as what, for what, by which word', () => {
    const text = 'Poste : Juriste\nAvis publié le 2 mars 2026\nDate limite : 20 mars 2026 à 17h GMT\n'
    const words = trace(text)
    expect(words).toContain('Dates du texte : 2, publication le lundi 2 mars 2026')
    expect(words).toMatch(/l\. 2, 31 « .*\[2 mars 2026\].* » lundi 2 mars 2026 · publication, par « publie » · laissée/)
    expect(words).toMatch(/→ l\. 3, 57 « .*\[20 mars 2026 à 17h GMT\]/)
    expect(words).toContain(
      'vendredi 20 mars 2026 à 17 h, temps universel, GMT · date limite, par « date limite » · PRISE',
    )
  })

  it('says why a date for applying was left: a later one, the same once more, a postponement', () => {
    const later = trace(
      'Poste : Juriste\nDate limite : 20 mars 2026\nDate limite : 25 mars 2026\nDate limite : 20 mars 2026',
    )
    expect(later).toContain('PRISE : la première des dates limites')
    expect(later).toContain('laissée : plus tardive que celle retenue')
    expect(later).toContain('laissée : même date limite, dite une autre fois')
    expect(later).toContain('conflict : une autre date est donnée : mercredi 25 mars 2026')
    const moved = trace(
      'Les candidatures, initialement attendues le 10 mars 2026, sont prorogées jusqu’au 20 mars 2026.',
    )
    expect(moved).toContain('ancienne date limite, par « attendues » · laissée : un report l’a remplacée')
    expect(moved).toContain('extended : report, par « prorogees »')
  })

  it('says when a display period was set aside, and when it is all there is', () => {
    const display = 'Période d’affichage : du 2 au 30 mars 2026\n'
    expect(trace(`Poste : Juriste\n${display}Date limite : 20 mars 2026`)).toContain(
      'laissée : un affichage ne compte que si rien d’autre n’est dit',
    )
    expect(trace(`Poste : Juriste\n${display}`)).toContain('PRISE : rien d’autre ne dit jusqu’à quand postuler')
  })

  it('tells postings apart', () => {
    const words = trace(
      'ONG Aube\n\nPoste 1 : Comptable\nDate limite : 4 mai 2026\n\nPoste 2 : Chauffeur\nDate limite : 8 mai 2026\n',
    )
    expect(words).toContain('poste 1 : PRISE · poste 2 : laissée : dans la partie d’un autre poste')
    expect(words).toContain('Conclusion, poste 2 (Chauffeur) : vendredi 8 mai 2026, l. 7.')
  })

  it('shows the dates of the page’s chrome as such', () => {
    const words = trace(
      'Poste : Juriste\nDate limite : 30 mai 2026\nEnvoyez un CV à rh@rive.org\n\nOffres similaires\nComptable – Rosso. Date limite : 2 mai 2026.',
    )
    expect(words).toMatch(
      /\[2 mai 2026\].{0,5} » samedi 2 mai 2026 · date limite, par « date limite » · laissée : dans l’habillage/,
    )
    expect(words).toContain('Conclusion : samedi 30 mai 2026')
  })

  it('says why there is no date: none stated, none for applying, or words of an open offer', () => {
    expect(trace('Poste : Juriste')).toContain('aucune date limite ; aucune date dans le texte, et rien ne dit')
    expect(trace('Poste : Juriste\nPrise de fonction : 1er juin 2026')).toContain(
      'aucune date limite ; 1 date, aucune pour postuler : prise de service',
    )
    expect(trace('Les candidatures sont reçues au fil de l’eau.')).toContain(
      'ouverte sans date, « au fil de l’eau », l. 1',
    )
  })

  it('gives every flag its reason', () => {
    expect(trace('Date limite : jeudi 20 mars', '2026-03-02')).toContain(
      'weekday-mismatch : le texte écrit jeudi, or le 20 mars 2026 est un vendredi year-inferred : année non écrite : première fois à partir du lundi 2 mars 2026',
    )
    expect(trace('Date limite : 31 avril 2026')).toContain('impossible-date : le calendrier n’a pas ce jour')
    expect(trace('Date limite : 20 mars 2026', '2026-04-02')).toContain(
      'before-publication : antérieure à la publication, le jeudi',
    )
    expect(trace('Candidatures sous quinzaine.', '2026-03-02')).toContain(
      'relative : délai compté depuis le lundi 2 mars 2026',
    )
    expect(trace('Candidatures sous quinzaine.')).toContain('jour inconnu (délai sans publication connue)')
    expect(trace('Date limite : 20 mars 2026 à minuit')).toContain('midnight : minuit ou 0 h')
    expect(trace('Date limite : 20 mars 2026 à 17h, heure de Tunis')).toContain(
      'time-zone-stated : l’annonce dit heure de Tunis',
    )
  })
})
