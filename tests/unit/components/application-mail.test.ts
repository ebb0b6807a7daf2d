import { describe, expect, it } from 'vitest'
import { applicationMail, mailtoAddress } from '@/components/offers/application-mail'
import { applicationMessage } from '@/lib/copy/application-message'
import { fullOffer } from '../../factories/offer'

const message = { subject: 'Candidature', body: 'Bonjour', shortBody: 'Salut' }

/** What a mail program makes of the address (RFC 6068). */
function opened(address: string) {
  const url = new URL(address)
  return { to: decodeURIComponent(url.pathname), ...Object.fromEntries(url.searchParams) }
}

describe('the application by e-mail', () => {
  it('carries every address, the copies, the demanded subject and the message, percent-encoded', () => {
    const mail = applicationMail({
      emails: ['rh@ong.example', 'mali@ong.example'],
      copyEmails: ['direction@ong.example'],
    })
    const subject = 'Candidature « Chargé & relais »'
    expect(mail && mailtoAddress(mail, { ...message, subject, body: 'À l’équipe,\n- CV' })).toBe(
      'mailto:rh@ong.example,mali@ong.example?cc=direction@ong.example&subject=Candidature%20%C2%AB%20Charg%C3%A9%20%26%20relais%20%C2%BB&body=%C3%80%20l%E2%80%99%C3%A9quipe%2C%0D%0A-%20CV',
    )
  })

  it('writes to nobody twice', () => {
    const mail = applicationMail({
      emails: ['rh@ong.example', 'copie@ong.example', 'rh@ong.example'],
      copyEmails: ['copie@ong.example'],
    })
    expect(mail).toEqual({ to: ['rh@ong.example'], copies: ['copie@ong.example'] })
  })

  it('cannot be made to say more by an address or a subject', () => {
    const address = mailtoAddress(
      { to: ['a?subject=x&b@ong.example'], copies: [] },
      { ...message, subject: 'x&bcc=spy@ong.example' },
    )
    expect(opened(address)).toEqual({
      to: 'a?subject=x&b@ong.example',
      subject: 'x&bcc=spy@ong.example',
      body: 'Bonjour',
    })
  })

  it('is null without an address', () => {
    expect(applicationMail({ emails: [], copyEmails: [] })).toBeNull()
  })

  it('writes to the copies where they are all there is', () => {
    expect(applicationMail({ emails: [], copyEmails: ['rh@ong.example'] })?.to).toEqual(['rh@ong.example'])
  })

  it('stays under 2,000 characters: the list of documents gives way, then the message, never address or subject', () => {
    const mail = { to: ['rh@ong.example'], copies: [] }
    const long = mailtoAddress(mail, { ...message, body: 'é'.repeat(400) })
    expect(opened(long)).toMatchObject({ subject: 'Candidature', body: 'Salut' })
    const longer = mailtoAddress(mail, { ...message, body: 'é'.repeat(400), shortBody: 'é'.repeat(400) })
    expect(opened(longer)).toEqual({ to: 'rh@ong.example', subject: 'Candidature' })
    const usual = mailtoAddress(mail, applicationMessage(fullOffer()))
    expect(usual.length).toBeLessThan(2000)
    expect(opened(usual)).toHaveProperty('body', expect.stringContaining('- Plan de travail'))
  })

  it('bears half a character', () => {
    expect(mailtoAddress({ to: ['rh@ong.example'], copies: [] }, { ...message, subject: 'a\ud83d' })).toContain(
      'subject=a&',
    )
  })
})
