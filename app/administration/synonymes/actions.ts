'use server'

import { notFound, redirect } from 'next/navigation'
import { requireAdministrator } from '@/app/administration/require-administrator'
import { type FormState, typedValues } from '@/lib/accounts/form-state'
import { addSynonyms, editSynonyms, removeSynonyms } from '@/lib/administration/edit-synonyms'
import { linesOf } from '@/lib/administration/organisation-input'
import { synonymFieldErrors } from '@/lib/administration/synonym-input'
import { database } from '@/lib/platform/database'

const list = '/administration/synonymes'

function typedGroup(form: FormData) {
  const values = typedValues(form, ['mots', 'cherches'])
  const group = { phrases: linesOf(values.mots), askedAs: linesOf(values.cherches) }
  return { values, group, errors: synonymFieldErrors(group) }
}

/** Which group, as its editor saw it. */
async function requireGroup(form: FormData) {
  const { id: actor } = await requireAdministrator(list)
  const { groupe, vu } = typedValues(form, ['groupe', 'vu'])
  if (!/^\d{1,9}$/.test(groupe)) notFound()
  return { id: Number(groupe), seen: vu === '' ? null : new Date(vu), actor, at: new Date() }
}

export async function add(_: FormState, form: FormData): Promise<FormState> {
  const { id: actor } = await requireAdministrator(list)
  const { values, group, errors } = typedGroup(form)
  if (errors.length > 0) return { errors, values, done: null }
  const outcome = await addSynonyms(database, { ...group, actor, at: new Date() })
  if (outcome === 'wordless') return { errors: [{ field: 'mots', code: outcome }], values, done: null }
  redirect(`${list}?fait=ajoute`)
}

export async function edit(_: FormState, form: FormData): Promise<FormState> {
  const change = await requireGroup(form)
  const { values, group, errors } = typedGroup(form)
  if (errors.length > 0) return { errors, values, done: null }
  const outcome = await editSynonyms(database, { ...change, ...group })
  if (outcome === 'gone') redirect(`${list}?refus=gone`)
  if (outcome === 'changed') redirect(`${list}/${change.id}?refus=changed`)
  if (outcome === 'wordless') return { errors: [{ field: 'mots', code: outcome }], values, done: null }
  redirect(`${list}?fait=enregistre`)
}

export async function remove(form: FormData): Promise<void> {
  const change = await requireGroup(form)
  const outcome = await removeSynonyms(database, change)
  if (outcome === 'changed') redirect(`${list}/${change.id}?refus=changed`)
  redirect(outcome === 'gone' ? `${list}?refus=gone` : `${list}?fait=supprime`)
}
