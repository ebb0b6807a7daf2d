import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DeadlineTime } from '@/components/offers/deadline-time'
import { keptDeadline, rollingDeadline } from '../../factories/offer'

const time = (...stated: Parameters<typeof keptDeadline>) =>
  renderToStaticMarkup(<DeadlineTime deadline={keptDeadline(...stated)}>x</DeadlineTime>)

describe('the deadline for machines', () => {
  it.each([
    ['17:00', '2026-02-20T17:00:00+01:00'],
    ['00:00', '2026-02-20T00:00:00+01:00'],
    ['24:00', '2026-02-20T23:59:59+01:00'],
    [null, '2026-02-20T23:59:59+01:00'],
  ])('is %s → %s: never on the day after the stated one', (stated, machine) => {
    expect(time({ date: '2026-02-20', time: stated }, 'Africa/Tunis')).toBe(`<time dateTime="${machine}">x</time>`)
  })

  it('is not made up where there is no date', () => {
    expect(renderToStaticMarkup(<DeadlineTime deadline={rollingDeadline}>x</DeadlineTime>)).toBe('<span>x</span>')
  })
})
