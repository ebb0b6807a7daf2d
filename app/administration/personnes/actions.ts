'use server'

import { notFound, redirect } from 'next/navigation'
import { requireAdministrator } from '@/app/administration/require-administrator'
import { authSecret } from '@/app/auth'
import type { FormState } from '@/lib/accounts/form-state'
import { blockPerson } from '@/lib/administration/block-person'
import { forgetPerson } from '@/lib/administration/forget-person'
import { setRole as setStaffRole } from '@/lib/administration/set-role'
import type { peopleErrors } from '@/lib/copy/administration'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { isId } from '@/lib/platform/id'
import { kickMail } from '@/lib/platform/queue'

const list = '/administration/personnes'

async function require(form: FormData) {
  const { id: actor } = await requireAdministrator(list)
  const personId = form.get('personne')
  return isId(personId) ? { personId, actor, at: new Date() } : notFound()
}

function refused(field: string, code: keyof typeof peopleErrors): FormState {
  return { errors: [{ field, code }], values: {}, done: null }
}

/** Gives a person a part in running the site, or none: `role` is `ADMIN`, `MODERATOR` or empty. */
export async function setRole(_: FormState, form: FormData): Promise<FormState> {
  const change = await require(form)
  const asked = form.get('role')
  const role = asked === 'ADMIN' || asked === 'MODERATOR' ? asked : null
  const outcome = await setStaffRole(database, { ...change, role })
  if (outcome !== 'set') return refused('role', outcome)
  redirect(`${list}/${change.personId}?fait=role`)
}

/** Blocks a person, or lets them post again: `acte` is `bloquer` or `debloquer`. */
export async function block(_: FormState, form: FormData): Promise<FormState> {
  const change = await require(form)
  const isBlocked = form.get('acte') === 'bloquer'
  const outcome = await blockPerson(database, { ...change, isBlocked })
  if (outcome !== 'done') return refused('formulaire', outcome)
  redirect(`${list}/${change.personId}?fait=${isBlocked ? 'bloquee' : 'debloquee'}`)
}

/** Deletes a person's data. */
export async function forget(_: FormState, form: FormData): Promise<FormState> {
  const change = await require(form)
  if (form.get('effacer') !== 'oui') return refused('effacer', 'unsure')
  const outcome = await forgetPerson(database, { ...change, siteUrl: readEnv().siteUrl, secret: authSecret() })
  if (outcome !== 'forgotten') return refused('formulaire', outcome)
  kickMail()
  redirect(`${list}?fait=effacee`)
}
