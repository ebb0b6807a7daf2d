import { describe, expect, it } from 'vitest'
import { dateForms, renderDemonstration } from '@/prisma/demo/render'

const file = (text: string, country = 'ML') =>
  `---\ncountry: ${country}\ndeadline: jour+3 17:00\ndeadline: none\n---\n${text}\n`
const noon = new Date('2026-11-22T12:00:00Z')

describe('renderDemonstration', () => {
  it.each(Object.keys(dateForms).filter((form) => form !== 'novembre 2026'))(
    'writes 27 November 2026 as « %s »',
    (form) => {
      expect(renderDemonstration(file(`le {{jour+5|${form}}}`), noon).text).toBe(`le ${form}`)
    },
  )

  it.each([
    ['27 novembre 2026', '1er mars 2027'],
    ['27 Novembre 2026', '1er Mars 2027'],
    ['27/11/2026', '01/03/2027'],
    ['27 nov. 2026', '1 mars 2027'],
    ['vingt-sept (27) novembre 2026', 'premier (01) mars 2027'],
    ['VENDREDI 27 NOVEMBRE 2026', 'LUNDI 1ER MARS 2027'],
    ['novembre 2026', 'mars 2027'],
  ])('writes 1 March 2027 after « %s » as « %s »', (form, written) => {
    expect(renderDemonstration(file(`{{jour+1|${form}}}`), new Date('2027-02-28T12:00:00Z')).text).toBe(written)
  })

  it('takes the heading off and keeps what reading must find', () => {
    const { today, text, promised } = renderDemonstration(file('Texte\n---\ndeadline: rolling'), noon)
    expect([today, text]).toEqual(['2026-11-22', 'Texte\n---\ndeadline: rolling'])
    expect([promised('country'), promised('deadline'), promised('title')]).toEqual([
      ['ML'],
      ['jour+3 17:00', 'none'],
      [],
    ])
  })

  it('counts from the day that the country’s own clocks show', () => {
    const lateEvening = new Date('2026-12-31T23:30:00Z')
    expect(renderDemonstration(file('{{jour-1|27/11/2026}}', 'ML'), lateEvening).text).toBe('30/12/2026')
    expect(renderDemonstration(file('{{jour-1|27/11/2026}}', 'TN'), lateEvening).text).toBe('31/12/2026')
  })

  it.each([['{{jour+1|demain}}'], ['{{hier|27/11/2026}}'], ['{{jour+1}}']])('refuses %s', (placeholder) => {
    expect(() => renderDemonstration(file(placeholder), noon)).toThrow('No such date form')
  })

  it('refuses a file without heading or with a country we do not serve', () => {
    expect(() => renderDemonstration('Texte', noon)).toThrow('No heading')
    expect(() => renderDemonstration(file('Texte', 'FR'), noon)).toThrow('No country')
  })
})
