import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { OfferPage } from '@/components/offers/offer-page'
import { badgeAt } from '@/lib/deadlines/badge'
import type { Offer } from '@/lib/offers/offer'
import type { ListedOffer } from '@/lib/search/listed-offer'
import { fullOffer, keptDeadline, listedOffer, noConditions, rollingDeadline } from '../../factories/offer'

const before = new Date('2026-02-17T10:00Z')
const after = new Date('2026-02-20T17:00Z')

const url = 'https://baara.example/offres/logisticien-segou'

function page(offer: Offer, now = before, similar: readonly ListedOffer[] = []): string {
  const badge = badgeAt(offer.deadline, now)
  return renderToStaticMarkup(
    <OfferPage {...{ offer, badge, now, url, similar }} hasHistory={false} sightings={[]} />,
  ).replace(/[\u00a0\u202f]/g, ' ')
}

const words = (html: string) => html.replace(/<[^>]+>/g, '')
const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)

describe('the page of an open offer', () => {
  const html = page(fullOffer())

  it('says the badge in words, the exact date, hour and zone, with the offset for machines', () => {
    expect(words(html)).toContain('Plus que 3 jours')
    expect(html).toContain('<time dateTime="2026-02-20T17:00:00+00:00">')
    expect(words(html)).toContain('vendredi20 février 2026à 17 h (heure de Bamako)')
  })

  it('proves the date by the sentence of the notice, the date marked', () => {
    const quote = /<blockquote[^>]*>(.*?)<\/blockquote>/.exec(html)?.[1]
    expect(quote).toBe('Envoyez votre dossier à rh@eaux.example au plus tard le <mark>20 février 2026 à 17 h</mark>.')
  })

  it('says what to send and every way to apply', () => {
    for (const document of ['CV', 'Lettre de motivation', 'Plan de travail']) expect(words(html)).toContain(document)
    expect(hrefs(html).find((href) => href.startsWith('mailto:rh@eaux.example?'))).toMatch(
      /\?cc=direction@eaux.example&amp;subject=Candidature%20Logisticien%20%26%20achats&amp;body=Madame/,
    )
    expect(html).toContain('href="https://eaux.example/formulaire" rel="nofollow noopener"')
    expect(words(html)).toContain('Rue 420, porte 32, Bamako')
    expect(words(html)).toContain('du lundi au vendredi de 8 h à 16 h')
    expect(hrefs(html)).toContain('tel:+22320000000')
    expect(words(html)).toContain('Candidature Logisticien &amp; achats')
  })

  it('can be passed on and kept in a calendar', () => {
    expect(hrefs(html)).toContainEqual(expect.stringMatching(/^https:\/\/wa\.me\/\?text=Logisticien/))
    expect(hrefs(html)).toContainEqual(expect.stringMatching(/^https:\/\/t\.me\/share\/url\?url=/))
    expect(hrefs(html)).toContain('/offres/logisticien-segou/calendrier.ics')
    expect(words(html)).toContain(url)
  })

  it('links to no calendar where the date cannot be placed', () => {
    const deadline = { ...keptDeadline({ date: '2026-02-20' }), zone: null, closesAt: null, sendBy: null }
    expect(hrefs(page(fullOffer({ deadline })))).not.toContain('/offres/logisticien-segou/calendrier.ics')
  })

  it('shows no button that needs a script', () => {
    const buttons = html.match(/<button[^>]*>/g) ?? []
    expect(buttons.length).toBeGreaterThan(3)
    expect(buttons.filter((button) => !button.includes(' hidden=""'))).toEqual([])
  })

  it('has boxes to tick for the documents, each with its name', () => {
    expect(html.match(/<label[^>]*><input type="checkbox"/g)).toHaveLength(3)
    expect(html).toContain('data-checklist="logisticien-segou"')
  })

  it('has one h1 and no script', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script|style=|onclick/)
  })

  it('lets search engines see no mark of doubt where there is none', () => {
    expect(words(html)).not.toContain('À vérifier')
  })
})

describe('the page of a closed offer', () => {
  const html = page(fullOffer(), after)

  it('says so first', () => {
    expect(words(html)).toContain(
      'Cette offre est clôturée depuis le vendredi 20 février 2026 à 17 h (heure de Bamako).',
    )
    expect(html.indexOf('Cette offre est clôturée')).toBeLessThan(html.indexOf('<h1'))
  })

  it('offers no way to apply: only links of this site, no form, no address for a deposit', () => {
    expect(hrefs(html).filter((href) => !/^[/#]/.test(href))).toEqual([])
    expect(hrefs(html)).not.toContain('#postuler')
    expect(html).not.toMatch(/<form|<button|<input|mailto:|tel:|wa\.me|calendrier\.ics/)
    expect(words(html)).not.toContain('Rue 420')
    expect(words(html)).not.toContain('Postuler')
    expect(words(html)).not.toContain('Dépôt')
  })

  it('keeps the text of the notice whole, as plain words', () => {
    expect(words(html)).toContain('Envoyez votre dossier à rh@eaux.example au plus tard')
  })
})

describe('doubt', () => {
  it('is marked, explained and given a cautious date', () => {
    const deadline = keptDeadline({ date: '2026-02-25', time: '24:00', flags: ['midnight'] })
    const html = words(page(fullOffer({ deadline })))
    expect(html).toContain('À vérifier')
    expect(html).toContain('Par prudence, envoyez au plus tard le 24 février.')
  })

  it('tells to hurry, not to send by a past day, once the cautious instant is past', () => {
    const deadline = keptDeadline({ date: '2026-02-17', time: '24:00', flags: ['midnight'] })
    const html = words(page(fullOffer({ deadline })))
    expect(html).toContain('Peut-être déjà clôturée')
    expect(html).toContain('faites-le tout de suite')
  })

  it('is not raised by a rolling offer', () => {
    const html = page(fullOffer({ deadline: rollingDeadline, evidence: [] }))
    expect(words(html)).toContain('Sans date limite')
    expect(words(html)).toContain('Au fil de l’eau')
    expect(html).not.toContain('<time')
    expect(words(html)).not.toContain('À vérifier')
  })
})

describe('what makes a date too late though it is right', () => {
  const { application, conditions } = fullOffer()
  const sunday = keptDeadline({ date: '2026-02-22', time: '23:59' })

  it('is that the employer may close early', () => {
    const early = fullOffer({ conditions: { ...conditions, mayCloseEarly: true } })
    expect(words(page(early))).toContain('L’employeur peut clôturer avant la date : n’attendez pas.')
    expect(words(page(fullOffer()))).not.toContain('clôturer avant')
  })

  it('is a Sunday for whoever hands in an application', () => {
    const html = words(page(fullOffer({ deadline: sunday })))
    expect(html).toContain('Le dernier moment est le vendredi 20 février 2026 à 16 h.')
    const byMail = { ...application, inPerson: null, depositAddresses: [], depositHours: [] }
    expect(words(page(fullOffer({ deadline: sunday, application: byMail })))).not.toContain('Dépôt')
  })

  it('is a document that an office must issue', () => {
    const html = words(page(fullOffer({ documents: ['CV', 'CASIER_JUDICIAIRE'] })))
    expect(html).toContain('Casier judiciaire : il ne reste que 3 jours. Demandez ce document dès aujourd’hui')
    expect(words(page(fullOffer()))).not.toContain('dès aujourd’hui')
  })
})

describe('open offers like this one', () => {
  it('are listed on an open page and on a closed one', () => {
    for (const now of [before, after]) {
      const html = page(fullOffer(), now, [listedOffer({ slug: 'magasinier-mopti', title: 'Magasinier' })])
      expect(hrefs(html)).toContain('/offres/magasinier-mopti')
      expect(words(html)).toContain('Offres ouvertes qui y ressemblent')
    }
    expect(words(page(fullOffer()))).not.toContain('qui y ressemblent')
  })
})

describe('what a notice leaves open', () => {
  const nothing = {
    emails: [],
    copyEmails: [],
    urls: [],
    subject: null,
    inPerson: null,
    depositAddresses: [],
    depositHours: [],
    phones: [],
  }

  it('says that an address was destroyed and never offers it', () => {
    const html = page(fullOffer({ application: { ...nothing, emailDestroyed: true } }))
    expect(words(html)).toContain('effacée par le site qui l’a recopiée')
    expect(words(html)).not.toContain('L’annonce ne dit pas comment postuler')
  })

  it('says that there is no way to apply', () => {
    const html = page(fullOffer({ application: { ...nothing, emailDestroyed: false } }))
    expect(words(html)).toContain('L’annonce ne dit pas comment postuler')
  })

  it('makes no link of an address that is none of the web', () => {
    const application = { ...nothing, urls: ['https://exemple .org/%', 'javascript:alert(1)'], emailDestroyed: false }
    expect(hrefs(page(fullOffer({ application }))).join(' ')).not.toMatch(/javascript/)
  })

  it('leaves out the facts it does not state', () => {
    const terms = (html: string) => [...html.matchAll(/<dt[^>]*>(.*?)<\/dt>/g)].map(([, term]) => term)
    const unstated = fullOffer({ positions: null, start: null, partTime: null, conditions: noConditions })
    const stated = [
      'Personnes recherchées',
      'Début',
      'Temps de travail',
      'Rémunération',
      'Expérience demandée',
      'Niveau d’études',
      'Langues',
      'Sous la responsabilité de',
      'Domaines',
      'Référence',
      'Candidatures féminines',
      'Frais',
    ]
    for (const term of stated) {
      expect(terms(page(fullOffer()))).toContain(term)
      expect(terms(page(unstated))).not.toContain(term)
    }
  })

  it('proposes a subject as its own where none is demanded', () => {
    const application = { ...fullOffer().application, subject: null }
    const html = words(page(fullOffer({ application })))
    expect(html).toContain('Objet que nous proposons')
    expect(html).not.toContain('Objet exigé')
  })
})

describe('a notice as it is', () => {
  it('is plainly an example where it was written as one', () => {
    const { notice } = fullOffer()
    expect(words(page(fullOffer({ notice: { ...notice, isExample: true } })))).toContain('Ceci est un exemple.')
    expect(words(page(fullOffer()))).not.toContain('exemple.')
  })

  it('carries its language and direction', () => {
    const html = page(fullOffer({ language: 'ar' }))
    expect(html).toContain('class="notice-text" lang="ar" dir="rtl"')
    expect(words(html)).toContain('Cette annonce est en arabe.')
  })

  it('cannot bring markup of its own', () => {
    const { notice } = fullOffer()
    const html = page(
      fullOffer({ title: '<b>x</b>', notice: { ...notice, text: '<script>alert(1)</script>' }, evidence: [] }),
    )
    expect(html).not.toMatch(/<script|<b>/)
  })
})
