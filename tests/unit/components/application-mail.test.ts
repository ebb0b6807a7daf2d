import { describe, expect, it } from 'vitest'
import { applicationMail, mailtoAddress } from '@/components/offers/application-mail'

describe('the application by e-mail', () => {
  it('carries every address, the copies and the demanded subject, percent-encoded', () => {
    const mail = applicationMail({
      emails: ['rh@ong.example', 'mali@ong.example'],
      copyEmails: ['direction@ong.example'],
      subject: 'Candidature « Chargé & relais »',
    })
    expect(mail && mailtoAddress(mail)).toBe(
      'mailto:rh@ong.example,mali@ong.example?cc=direction@ong.example&subject=Candidature%20%C2%AB%20Charg%C3%A9%20%26%20relais%20%C2%BB',
    )
  })

  it('writes to nobody twice', () => {
    const mail = applicationMail({
      emails: ['rh@ong.example', 'copie@ong.example', 'rh@ong.example'],
      copyEmails: ['copie@ong.example'],
      subject: null,
    })
    expect(mail).toEqual({ to: ['rh@ong.example'], copies: ['copie@ong.example'], subject: null })
  })

  it('cannot be made to say more by an address', () => {
    expect(mailtoAddress({ to: ['a?subject=x&b@ong.example'], copies: [], subject: null })).toBe(
      'mailto:a%3Fsubject%3Dx%26b@ong.example',
    )
  })

  it('is null without an address', () => {
    expect(applicationMail({ emails: [], copyEmails: [], subject: 'Candidature' })).toBeNull()
  })

  it('writes to the copies where they are all there is', () => {
    expect(applicationMail({ emails: [], copyEmails: ['rh@ong.example'], subject: null })?.to).toEqual([
      'rh@ong.example',
    ])
  })
})
