import { describe, expect, it } from 'vitest'
import {
  accountSentences,
  emailErrors,
  isPlainName,
  nameErrors,
  newPasswordErrors,
  normalEmail,
} from '@/lib/accounts/account-input'
import { typedValues } from '@/lib/accounts/form-state'

const codes = (errors: readonly { code: string }[]) => errors.map(({ code }) => code)

describe('an account form', () => {
  it.each([
    ['', ['email-missing']],
    ['awa', ['email-malformed']],
    ['awa@ong', ['email-malformed']],
    ['awa@ong.example, b@ong.example', ['email-malformed']],
    ['awa@ong.example\nBcc: b@ong.example', ['email-malformed']],
    [' Awa.Traore@ONG.example ', []],
  ])('finds in the address %j: %j', (typed, wrong) => {
    expect(codes(emailErrors('courriel', typed))).toEqual(wrong)
  })

  it('keeps an address in lower case, without spaces around', () => {
    expect(normalEmail(' Awa.Traore@ONG.example ')).toBe('awa.traore@ong.example')
  })

  it.each([
    ['', ['password-missing']],
    ['neuf cars', ['password-too-short']],
    ['dix caract', []],
    ['x'.repeat(128), []],
    ['x'.repeat(129), ['password-too-long']],
  ])('finds in a new password %j: %j', (typed, wrong) => {
    expect(codes(newPasswordErrors('mot-de-passe', typed))).toEqual(wrong)
  })

  it('has a sentence for each', () => {
    const found = [
      ...emailErrors('', ''),
      ...emailErrors('', 'x'),
      ...newPasswordErrors('', 'x'),
      ...nameErrors('', ''),
    ]
    for (const { code } of found) expect(accountSentences[code]).toMatch(/\.$/)
    expect(accountSentences['password-too-short']).toContain('10')
  })

  it('keeps of what was sent the fields it asks for, as text that can be kept', () => {
    const form = new FormData()
    form.set('nom', ' Awa\0 Traoré ')
    form.set('role', 'ADMIN')
    form.set('fichier', new Blob(['x']))
    expect(typedValues(form, ['nom', 'fichier', 'absent'])).toEqual({ nom: 'Awa Traoré', fichier: '', absent: '' })
  })
})

describe('a name that stands in mails to others', () => {
  it.each([
    'Awa Traoré',
    'J.B. Ouédraogo',
    "N'Guessan-Koffi",
    'S.O.S. Sahel',
    'ONG « Terre & Vie » (Mali)',
    '3 Frontières',
  ])('may be %s', (name) => {
    expect(isPlainName(name)).toBe(true)
  })

  it.each([
    'Gagnez sur evil.example',
    'https://evil.example',
    'www evil',
    'a@evil.example',
    'Awa\nTraoré',
    '<b>Awa</b>',
    '42',
    '',
  ])('may not be %j', (name) => {
    expect(isPlainName(name)).toBe(false)
  })
})
