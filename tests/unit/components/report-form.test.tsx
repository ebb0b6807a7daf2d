import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ReportForm, type ReportFormProps } from '@/components/offers/report-form'

const form = (over: Partial<ReportFormProps> = {}) =>
  renderToStaticMarkup(
    <ReportForm offer={{ slug: 'x', title: 'logisticien' }} reason="" words="" email="" refusals={[]} {...over} />,
  )

describe('the form of a report', () => {
  it('asks for a reason, and for nothing about the visitor but an address if they like', () => {
    const names = [...form().matchAll(/ name="([^"]+)"/g)].map(([, name]) => name)
    expect([...new Set(names)]).toEqual(['motif', 'precisions', 'courriel', 'site'])
    expect(form().match(/type="radio"/g)).toHaveLength(5)
    expect(form()).not.toContain('role="alert"')
  })

  it('keeps the trap out of sight and out of the order of the keyboard', () => {
    expect(form()).toMatch(/<div hidden="">.*tabindex="-1".*<\/div>/i)
  })

  it('says beside each field what to do, and loses nothing', () => {
    const html = form({ reason: 'CLOSED', words: '<b>Pourvu', refusals: ['words-too-long'] })
    expect(html).toContain('dépasse 1\u202f000 caractères')
    expect(html).toContain('aria-describedby="precisions-aide precisions-erreur"')
    expect(html).toMatch(/checked="" value="CLOSED"|value="CLOSED"[^>]*checked=""/)
    expect(html).toContain('&lt;b&gt;Pourvu</textarea>')
    const address = form({ email: 'awa@', refusals: ['bad-email'] })
    expect(address).toContain('aria-describedby="courriel-aide courriel-erreur"')
    expect(address).toMatch(/type="email"[^>]*value="awa@"/)
    expect(form({ refusals: ['no-reason'] })).toContain('aria-describedby="motif-erreur"')
  })
})
