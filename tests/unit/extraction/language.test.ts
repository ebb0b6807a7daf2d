import { describe, expect, it } from 'vitest'
import { languageOf } from '@/lib/extraction/language'
import { foldText } from '@/lib/text/fold'

const language = (text: string) => languageOf(foldText(text).text)
const times = (count: number, words: string) => Array.from({ length: count }, () => words).join('\n')

const french =
  'L’organisation recherche une personne pour son bureau de Kita. Les dossiers sont à envoyer avant le 12 mai 2026.'
const english = 'The organisation is looking for a person for its office. Applications must be sent by 12 May 2026.'
const arabic = 'تعلن الجمعية عن فتح باب الترشح لمنصب منسق مشروع في مكتبها بتونس، وآخر أجل هو 12 ماي 2026.'

describe('the language of a notice', () => {
  it.each([
    ['fr', french],
    ['en', english],
    ['ar', arabic],
    [
      'pt',
      'A organização procura uma pessoa para os seus projetos em Bissau. As candidaturas são enviadas ao escritório pela via eletrónica.',
    ],
    [
      'es',
      'La organización busca una persona para los proyectos del oficina en Bata. Las solicitudes son recibidas por los servicios con este formulario.',
    ],
    ['fr', `VACANCY ANNOUNCEMENT – PROTECTION OFFICER\n\n${times(3, french)}`],
    ['fr', `Deadline: 12 May 2026\nDuty station: Kita\n${times(2, french)}`],
    ['fr', `${times(3, french)}\n\n${arabic}`],
    ['fr', `جمعية منابع الشرق\n\n${french}`],
    ['ar', `AVIS DE RECRUTEMENT\n\n${times(4, arabic)}`],
    ['en', `${times(3, english)}\n\n${french}`],
    ['fr', `${times(3, french)}\n\n${english}`],
    ['fr', 'URGENT : sage-femme à Téra, CDD 9 mois, CV avant le 20 mars'],
    ['fr', 'Poste : Comptable\nLieu : Mopti\nContrat : CDD de 6 mois'],
    ['en', 'Job title: Nurse\nDuration: 6 months\nDeadline: 12 May 2026\nApply to jobs@relief.example'],
    ['fr', 'L’ONG recrute : https://www.the-relief.example/of/and/for contact@the.example'],
  ])('%s: %s', (expected, text) => {
    expect(language(text)).toBe(expected)
  })

  it('is none that we know where running text has none of the words, or other letters', () => {
    expect(language(times(8, 'Jamana kɔnɔ baarakɛda bɛ baarakɛla ɲini Bamakɔ, i ka sɛbɛn ci an ma'))).toBe('und')
    expect(language(times(8, 'Организация ищет сотрудника для работы в своем офисе'))).toBe('und')
  })

  it('claims nothing of what is too short to tell', () => {
    expect(language('')).toBe('fr')
    expect(language('12 / 05 / 2026')).toBe('fr')
    expect(language('Moussa Traoré, Kayes, Ségou, Mopti')).toBe('fr')
  })

  it('looks at the whole of a long text, not at its beginning', () => {
    expect(language(`${times(30, english)}\n${times(170, french)}`)).toBe('fr')
  })
})
