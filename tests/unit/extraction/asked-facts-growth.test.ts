import { describe, expect, it } from 'vitest'
import { readEducation } from '@/lib/extraction/education'
import { readExperience } from '@/lib/extraction/experience'
import { readReference } from '@/lib/extraction/reference'
import { readReportingLine } from '@/lib/extraction/reporting-line'
import { readSalary } from '@/lib/extraction/salary'
import { readSpokenLanguages } from '@/lib/extraction/spoken-languages'
import { scopeOf } from './scope-of'

/** Pieces that a careless pattern would try again and again. */
const hostile: Readonly<Record<string, string>> = {
  'lengths of experience': 'expérience d’au moins 3 ans, ',
  diplomas: 'Licence ou ',
  'years after the baccalauréat': 'bac + ',
  languages: 'français et ',
  'capacities in languages': 'maîtrise en français ',
  salaries: 'salaire 1 000 ',
  thousands: '1 000 000 000 ',
  superiors: 'sous la supervision du chef ',
  accounts: 'rend compte ',
  references: 'réf a-b/',
  numbers: 'avis n° ',
  'one long code': 'a/',
}

describe('time grows with the length of the text, not faster', () => {
  const secondsFor = (text: string) => {
    const scope = scopeOf(text)
    const from = process.cpuUsage()
    readExperience(scope)
    readEducation(scope)
    readSpokenLanguages(scope)
    readSalary(scope, 'ML')
    readReportingLine(scope)
    readReference(scope)
    return process.cpuUsage(from).user / 1e6
  }

  it.each(Object.entries(hostile))('%s', (_, piece) => {
    const sized = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    const small = Math.max(0.004, Math.min(secondsFor(sized(12_000)), secondsFor(sized(12_000))))
    // Eight times the text: linear work takes some 8 times as long, quadratic 64 times. The margin is for a busy machine.
    expect(secondsFor(sized(96_000)) / small).toBeLessThan(32)
  })
})
