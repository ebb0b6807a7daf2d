'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { isTooOften } from '@/app/form-limits'
import { requirePerson } from '@/app/session'
import { emailErrors, normalEmail } from '@/lib/accounts/account-input'
import { changeMemberRole } from '@/lib/accounts/change-member-role'
import { decideJoin } from '@/lib/accounts/decide-join'
import { endMembership } from '@/lib/accounts/end-membership'
import { typedValues } from '@/lib/accounts/form-state'
import { inviteColleague, withdrawInvitation } from '@/lib/accounts/invite-colleague'
import type { MembershipState } from '@/lib/accounts/membership-input'
import { findOrganisation } from '@/lib/accounts/organisations'
import { may, type Permission } from '@/lib/accounts/permissions'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { isId } from '@/lib/platform/id'
import { kickMail } from '@/lib/platform/queue'

/** Who acts on which organisation and person, if they may; 404 otherwise, as for what does not exist. */
async function require(permission: Permission, form: FormData) {
  const { organisation: slug, personne } = typedValues(form, ['organisation', 'personne'])
  const actor = await requirePerson(`/compte/organisations/${slug}`)
  const organisation = await findOrganisation(database, slug)
  const personId = isId(personne) ? personne : null
  if (organisation === null || !may(actor, permission, { organisationId: organisation.id, personId })) notFound()
  return { actor, organisation, personId, path: `/compte/organisations/${organisation.slug}` }
}

/** As `require`, where somebody else is named. */
async function requireOther(permission: Permission, form: FormData) {
  const { personId, ...rest } = await require(permission, form)
  if (personId === null) notFound()
  return { ...rest, personId }
}

const refused = (code: 'last-owner' | 'decided'): MembershipState => ({
  errors: [{ field: 'formulaire', code }],
  values: {},
  done: null,
})
const nothingWrong: MembershipState = { errors: [], values: {}, done: null }

/** Answers somebody who asks to join; `reponse` is `oui` or `non`. */
export async function decide(_: MembershipState, form: FormData): Promise<MembershipState> {
  const { actor, organisation, personId, path } = await requireOther('decide-join', form)
  const accepts = form.get('reponse') === 'oui'
  const { siteUrl } = readEnv()
  const decision = { organisationId: organisation.id, personId, actor: actor.id, accepts, siteUrl, at: new Date() }
  const outcome = await decideJoin(database, decision)
  kickMail()
  revalidatePath(path)
  revalidatePath('/moderation/demandes')
  return outcome === 'decided' ? nothingWrong : refused('decided')
}

/** Asks a colleague in. */
export async function invite(_: MembershipState, form: FormData): Promise<MembershipState> {
  const { actor, organisation, path } = await require('invite', form)
  const values = typedValues(form, ['courriel'])
  const refuse = (code: MembershipState['errors'][number]['code']): MembershipState => ({
    errors: [{ field: 'courriel', code }],
    values,
    done: null,
  })
  const [malformed] = emailErrors('courriel', values.courriel)
  if (malformed) return refuse(malformed.code === 'email-missing' ? 'email-missing' : 'email-malformed')
  const email = normalEmail(values.courriel)
  if ((await isTooOften('invitations', actor.id)) || (await isTooOften('accountMails', email)))
    return refuse('too-many-mails')
  const invitation = { organisationId: organisation.id, by: actor, email, siteUrl: readEnv().siteUrl, at: new Date() }
  if ((await inviteColleague(database, invitation)) === 'already-member') return refuse('already-member')
  kickMail()
  revalidatePath(path)
  return { errors: [], values: {}, done: 'invited' }
}

/** Makes an invitation's link lead nowhere. */
export async function withdraw(form: FormData): Promise<void> {
  const { actor, organisation, path } = await require('invite', form)
  const id = form.get('invitation')
  if (!isId(id)) notFound()
  await withdrawInvitation(database, { organisationId: organisation.id, id, actor: actor.id, at: new Date() })
  revalidatePath(path)
}

/** Makes a member an owner (`role` is `OWNER`) or a plain member. */
export async function changeRole(_: MembershipState, form: FormData): Promise<MembershipState> {
  const { actor, organisation, personId, path } = await requireOther('change-role', form)
  const role = form.get('role') === 'OWNER' ? 'OWNER' : 'MEMBER'
  const change = { organisationId: organisation.id, personId, role, actor: actor.id, at: new Date() } as const
  const outcome = await changeMemberRole(database, change)
  revalidatePath(path)
  return outcome === 'last-owner' ? refused('last-owner') : nothingWrong
}

/** Ends a colleague's membership. */
export async function remove(_: MembershipState, form: FormData): Promise<MembershipState> {
  const { actor, organisation, personId, path } = await requireOther('remove-member', form)
  const end = { organisationId: organisation.id, personId, actor: actor.id, at: new Date() }
  const outcome = await endMembership(database, end)
  revalidatePath(path)
  return outcome === 'last-owner' ? refused('last-owner') : nothingWrong
}

/** Ends one's own membership. */
export async function leave(_: MembershipState, form: FormData): Promise<MembershipState> {
  const { organisation: slug } = typedValues(form, ['organisation'])
  const person = await requirePerson(`/compte/organisations/${slug}`)
  const organisation = await findOrganisation(database, slug)
  if (organisation === null || !may(person, 'leave', { organisationId: organisation.id, personId: person.id }))
    notFound()
  const end = { organisationId: organisation.id, personId: person.id, actor: person.id, at: new Date() }
  if ((await endMembership(database, end)) === 'last-owner') return refused('last-owner')
  redirect('/compte/organisations')
}
