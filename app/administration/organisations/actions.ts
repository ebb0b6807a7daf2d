'use server'

import { notFound, redirect } from 'next/navigation'
import { requireAdministrator } from '@/app/administration/require-administrator'
import { type FormState, typedValues } from '@/lib/accounts/form-state'
import { mergeOrganisations } from '@/lib/administration/merge-organisations'
import { changeAliases } from '@/lib/administration/organisation-aliases'
import { addDomain, removeDomain } from '@/lib/administration/organisation-domains'
import {
  aliasErrors,
  domainErrors,
  linesOf,
  nameErrors,
  normalDomain,
  type OrganisationError,
} from '@/lib/administration/organisation-input'
import { renameOrganisation } from '@/lib/administration/rename-organisation'
import type { organisationDone } from '@/lib/copy/administration'
import { database } from '@/lib/platform/database'
import { isId } from '@/lib/platform/id'

const list = '/administration/organisations'

async function require(form: FormData) {
  const { id: actor } = await requireAdministrator(list)
  const id = form.get('organisation')
  return isId(id) ? { id, actor, at: new Date() } : notFound()
}

function leadTo(id: string, done: keyof typeof organisationDone): never {
  redirect(`${list}/${id}?fait=${done}`)
}

function refused(field: string, code: OrganisationError, values: Record<string, string>): FormState {
  return { errors: [{ field, code }], values, done: null }
}

export async function rename(_: FormState, form: FormData): Promise<FormState> {
  const change = await require(form)
  const values = typedValues(form, ['nom', 'sigle'])
  const errors = nameErrors(values)
  if (errors.length > 0) return { errors, values, done: null }
  const acronym = values.sigle === '' ? null : values.sigle
  const outcome = await renameOrganisation(database, { ...change, name: values.nom, acronym })
  return outcome.kind === 'renamed' ? leadTo(change.id, 'renommee') : refused('nom', outcome.kind, values)
}

export async function setAliases(_: FormState, form: FormData): Promise<FormState> {
  const change = await require(form)
  const values = typedValues(form, ['autres-noms'])
  const aliases = linesOf(values['autres-noms'])
  const errors = aliasErrors(aliases)
  if (errors.length > 0) return { errors, values, done: null }
  const outcome = await changeAliases(database, { ...change, aliases })
  return outcome === 'changed' ? leadTo(change.id, 'noms') : refused('autres-noms', outcome, values)
}

export async function addOrganisationDomain(_: FormState, form: FormData): Promise<FormState> {
  const { id: organisationId, actor, at } = await require(form)
  const values = typedValues(form, ['domaine'])
  const domain = normalDomain(values.domaine)
  const errors = domainErrors(domain)
  if (errors.length > 0) return { errors, values, done: null }
  const outcome = await addDomain(database, { organisationId, domain, actor, at })
  return outcome === 'added' ? leadTo(organisationId, 'domaine') : refused('domaine', outcome, values)
}

export async function removeOrganisationDomain(form: FormData): Promise<void> {
  const { id: organisationId, actor, at } = await require(form)
  await removeDomain(database, { organisationId, domain: normalDomain(String(form.get('domaine'))), actor, at })
  leadTo(organisationId, 'retire')
}

export async function merge(form: FormData): Promise<void> {
  const { id: fromId, actor, at } = await require(form)
  const intoId = form.get('avec')
  if (!isId(intoId)) notFound()
  const outcome = await mergeOrganisations(database, { fromId, intoId, actor, at })
  if (outcome.kind === 'merged') leadTo(intoId, 'fusionnee')
  redirect(`${list}?refus=${outcome.kind === 'other-way-round' ? 'other-way-round' : 'gone'}`)
}
