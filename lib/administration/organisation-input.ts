import { isPlainName } from '../accounts/account-input'
import type { FieldError } from '../accounts/form-state'
import type { organisationErrors } from '../copy/administration'
import { freeMail } from '../offers/free-mail'

export type OrganisationError = keyof typeof organisationErrors
type Errors = readonly FieldError<OrganisationError>[]

const maxName = 120
const maxAcronym = 40
const mostAliases = 30

export function nameErrors({ nom, sigle }: { readonly nom: string; readonly sigle: string }): Errors {
  const errors: FieldError<OrganisationError>[] = []
  if (nom === '') errors.push({ field: 'nom', code: 'name-missing' })
  else if (nom.length > maxName) errors.push({ field: 'nom', code: 'name-too-long' })
  else if (!isPlainName(nom)) errors.push({ field: 'nom', code: 'name-malformed' })
  if (sigle !== '' && (sigle.length > maxAcronym || !isPlainName(sigle)))
    errors.push({ field: 'sigle', code: 'acronym-malformed' })
  return errors
}

/** The lines of a field, each once, without empty ones. */
export function linesOf(typed: string): readonly string[] {
  const lines = typed.split(/\r?\n/).map((line) => line.replace(/\s+/g, ' ').trim())
  return [...new Set(lines)].filter((line) => line !== '')
}

export function aliasErrors(aliases: readonly string[]): Errors {
  const areNames = aliases.every((alias) => alias.length <= maxName && isPlainName(alias))
  return areNames && aliases.length <= mostAliases ? [] : [{ field: 'autres-noms', code: 'alias-malformed' }]
}

/** A domain as it is kept. */
export function normalDomain(typed: string): string {
  return typed.trim().toLowerCase().replace(/^@/, '')
}

export function domainErrors(domain: string): readonly FieldError<'domain-malformed' | 'domain-free'>[] {
  if (domain.length > 253 || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))
    return [{ field: 'domaine', code: 'domain-malformed' }]
  return freeMail.test(domain) ? [{ field: 'domaine', code: 'domain-free' }] : []
}
