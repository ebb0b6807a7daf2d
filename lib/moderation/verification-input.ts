import { emailErrors, normalEmail } from '../accounts/account-input'
import { domainOf } from '../accounts/email-domain'
import type { VerificationError } from '../copy/verification-desk'
import { freeMail } from '../offers/free-mail'

const maxWords = 160
const maxReason = 500

/** Why a link is not sent to an address; null: it may be, if the domain is not another organisation's. */
export function addressRefusal(typed: string): VerificationError | null {
  const [wrong] = emailErrors('adresse', typed)
  if (wrong !== undefined) return wrong.code === 'email-missing' ? 'email-missing' : 'email-malformed'
  return freeMail.test(domainOf(normalEmail(typed))) ? 'domain-free' : null
}

/** On one line, without the full stop that the badge goes on after. */
export function normalWords(typed: string): string {
  return typed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '')
}

/** Why words that everybody will read are not taken. */
export function wordsRefusal(words: string): VerificationError | null {
  if (!/[\p{L}\p{N}]/u.test(words)) return 'words-missing'
  if (words.length > maxWords) return 'words-too-long'
  return words.includes('@') ? 'words-with-address' : null
}

export function reasonRefusal(reason: string): VerificationError | null {
  if (!/\S/.test(reason)) return 'reason-missing'
  return reason.length > maxReason ? 'reason-too-long' : null
}
