import { z } from 'zod'
import { type accountDoneWords, accountErrorWords } from '../copy/accounts'
import type { FieldError, FormState } from './form-state'
import { maxPasswordLength, minPasswordLength } from './password'

/** What can stand in the way of a form about an account; it has a sentence each. */
export type AccountError = keyof ReturnType<typeof accountErrorWords>

/** What a form about an account led to. */
export type AccountDone = keyof typeof accountDoneWords

export type AccountState = FormState<AccountError, AccountDone>

/** In characters. */
export const maxNameLength = 100

/** The sentences of the errors, with our lengths. */
export const accountSentences = accountErrorWords({
  password: [minPasswordLength, maxPasswordLength],
  name: maxNameLength,
})

const emailSchema = z.email().max(254)

/** An address as it is kept: in lower case. */
export function normalEmail(typed: string): string {
  return typed.trim().toLowerCase()
}

export function emailErrors(field: string, typed: string): FieldError<AccountError>[] {
  if (typed === '') return [{ field, code: 'email-missing' }]
  return emailSchema.safeParse(normalEmail(typed)).success ? [] : [{ field, code: 'email-malformed' }]
}

export function nameErrors(field: string, typed: string): FieldError<AccountError>[] {
  if (typed === '') return [{ field, code: 'name-missing' }]
  if (typed.length > maxNameLength) return [{ field, code: 'name-too-long' }]
  return isPlainName(typed) ? [] : [{ field, code: 'name-malformed' }]
}

/**
 * Whether a name of a person or an organisation may stand in a mail to somebody else: with a letter, on one line, and nothing that a mail
 * program makes a link of, or our mail would carry anybody's advertisement. « J.B. Ouédraogo » may.
 */
export function isPlainName(name: string): boolean {
  return /\p{L}/u.test(name) && !/[/:@<>\p{Cc}]|\.\p{L}{2}|www/u.test(name)
}

/** Of a password that is being chosen. */
export function newPasswordErrors(field: string, typed: string): FieldError<AccountError>[] {
  if (typed === '') return [{ field, code: 'password-missing' }]
  if (typed.length < minPasswordLength) return [{ field, code: 'password-too-short' }]
  return typed.length > maxPasswordLength ? [{ field, code: 'password-too-long' }] : []
}
