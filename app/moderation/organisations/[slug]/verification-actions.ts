'use server'

import { notFound, redirect } from 'next/navigation'
import { normalEmail } from '@/lib/accounts/account-input'
import { domainOf } from '@/lib/accounts/email-domain'
import { type FormState, typedValues } from '@/lib/accounts/form-state'
import { may } from '@/lib/accounts/permissions'
import { overtakenCode, type VerificationError, type verificationDone } from '@/lib/copy/verification-desk'
import { askDomain } from '@/lib/moderation/ask-domain'
import { mayVerify } from '@/lib/moderation/may-verify'
import { addressRefusal, normalWords, reasonRefusal, wordsRefusal } from '@/lib/moderation/verification-input'
import { type Vouched, verifyOrganisation } from '@/lib/moderation/verify-organisation'
import { withdrawVerification } from '@/lib/moderation/withdraw-verification'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { isId } from '@/lib/platform/id'
import { kickMail } from '@/lib/platform/queue'
import { requireModerator } from '../require-organisation'

const list = '/moderation/organisations'

/** The moderator, the organisation that the form is about, and whether it is theirs to verify. */
async function require(form: FormData) {
  const person = await requireModerator(list)
  const id = form.get('organisation')
  const organisation = isId(id)
    ? await database.organisation.findUnique({ where: { id }, include: { domains: true } })
    : null
  if (organisation === null) notFound()
  const organisationId = organisation.id
  const domains = organisation.domains.map(({ domain }) => domain)
  const isTheirs = mayVerify(person, { organisationId, domains })
  return { person, organisationId, page: `${list}/${organisation.slug}`, isTheirs }
}

function refused(field: string, code: VerificationError, values: Readonly<Record<string, string>>): FormState {
  return { errors: [{ field, code }], values, done: null }
}

function leadTo(page: string, done: keyof typeof verificationDone): never {
  redirect(`${page}?fait=${done}#verification`)
}

/** Sends a link to an address (`adresse`) at a domain of the organisation; `vu` is the link that the page told of. */
export async function sendLink(_: FormState, form: FormData): Promise<FormState> {
  const { person, organisationId, page, isTheirs } = await require(form)
  const values = typedValues(form, ['adresse'])
  const email = normalEmail(values.adresse)
  const refusal = addressRefusal(email)
  if (!isTheirs) return refused('formulaire', 'own', values)
  if (refusal !== null) return refused('adresse', refusal, values)
  if (!may(person, 'verify-organisation', { organisationId, domain: domainOf(email) }))
    return refused('adresse', 'domain-own', values)
  const seen = form.get('vu')
  const outcome = await askDomain(database, {
    organisationId,
    email,
    seen: isId(seen) ? seen : null,
    actor: person.id,
    siteUrl: readEnv().siteUrl,
    at: new Date(),
  })
  if (outcome === 'domain-foreign') return refused('adresse', outcome, values)
  if (outcome !== 'sent') return overtaken(page, outcome)
  kickMail()
  return leadTo(page, 'lien')
}

/** Says what a moderator has seen: a document (`document`), or something else (`parole`). */
export async function vouch(_: FormState, form: FormData): Promise<FormState> {
  const { person, organisationId, page, isTheirs } = await require(form)
  const field = form.has('document') ? 'document' : 'parole'
  const by: Vouched = field === 'document' ? 'DOCUMENT' : 'MODERATOR_WORD'
  const values = typedValues(form, [field])
  if (!isTheirs) return refused('formulaire', 'own', values)
  const words = normalWords(values[field] ?? '')
  const refusal = wordsRefusal(words)
  if (refusal !== null) return refused(field, refusal, values)
  const at = new Date()
  const outcome = await verifyOrganisation(database, { organisationId, by, words, actor: person.id, at })
  return outcome === 'verified' ? leadTo(page, 'verifiee') : overtaken(page, outcome)
}

/** Withdraws the verification made at `vu`, for a reason (`motif`). */
export async function withdraw(_: FormState, form: FormData): Promise<FormState> {
  const { person, organisationId, page, isTheirs } = await require(form)
  const values = typedValues(form, ['motif'])
  if (!isTheirs) return refused('formulaire', 'own', values)
  const refusal = reasonRefusal(values.motif)
  if (refusal !== null) return refused('motif', refusal, values)
  const seen = new Date(String(form.get('vu')))
  if (Number.isNaN(seen.getTime())) notFound()
  const change = { organisationId, seen, reason: values.motif, actor: person.id, at: new Date() }
  const outcome = await withdrawVerification(database, change)
  return outcome === 'withdrawn' ? leadTo(page, 'verification-retiree') : overtaken(page, outcome)
}

/** The form may be gone with what it was about: the page tells why, as it stands now. */
function overtaken(page: string, why: 'meanwhile' | 'gone'): never {
  if (why === 'gone') notFound()
  redirect(`${page}?fait=${overtakenCode}#verification`)
}
