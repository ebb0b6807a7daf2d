'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { isTooOften } from '@/app/form-limits'
import { requirePerson } from '@/app/session'
import { isPlainName } from '@/lib/accounts/account-input'
import { endMembership } from '@/lib/accounts/end-membership'
import { typedValues } from '@/lib/accounts/form-state'
import { foundOrganisation, maxOrganisationName } from '@/lib/accounts/found-organisation'
import { joinOrganisation } from '@/lib/accounts/join-organisation'
import type { MembershipState } from '@/lib/accounts/membership-input'
import { may } from '@/lib/accounts/permissions'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { isId } from '@/lib/platform/id'
import { kickMail } from '@/lib/platform/queue'

const path = '/compte/organisations'

/** Joins an organisation, or asks to. */
export async function join(form: FormData): Promise<void> {
  const person = await requirePerson(path)
  const organisationId = form.get('organisation')
  if (!isId(organisationId) || !may(person, 'join', { organisationId })) notFound()
  if ((await database.organisation.count({ where: { id: organisationId } })) === 0) notFound()
  // Each request mails the owners.
  if (await isTooOften('invitations', person.id)) redirect(path)
  await joinOrganisation(database, { person, organisationId, siteUrl: readEnv().siteUrl, at: new Date() })
  kickMail()
  revalidatePath(path)
  redirect(path)
}

/** Takes back one's own request to join. */
export async function cancelRequest(form: FormData): Promise<void> {
  const person = await requirePerson(path)
  const organisationId = form.get('organisation')
  if (!isId(organisationId) || !may(person, 'leave', { organisationId, personId: person.id })) notFound()
  await endMembership(database, { organisationId, personId: person.id, actor: person.id, at: new Date() })
  revalidatePath(path)
}

/** Writes an organisation that is not known here yet; who does is its owner. */
export async function found(_: MembershipState, form: FormData): Promise<MembershipState> {
  const person = await requirePerson(path)
  if (!may(person, 'found-organisation')) notFound()
  const values = typedValues(form, ['nom', 'sigle'])
  const refuse = (...errors: MembershipState['errors']): MembershipState => ({ errors, values, done: null })
  if (values.nom === '') return refuse({ field: 'nom', code: 'name-missing' })
  if (!isPlainName(values.nom)) return refuse({ field: 'nom', code: 'name-malformed' })
  if (values.nom.length > maxOrganisationName) return refuse({ field: 'nom', code: 'name-too-long' })
  const founded = await foundOrganisation(database, {
    name: values.nom,
    acronym: isPlainName(values.sigle) ? values.sigle.slice(0, 20) : null,
    personId: person.id,
    at: new Date(),
  })
  if (founded.kind !== 'founded') return refuse({ field: 'nom', code: founded.kind })
  redirect(`${path}/${founded.slug}`)
}
