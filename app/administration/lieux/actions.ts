'use server'

import { notFound, redirect } from 'next/navigation'
import { requireAdministrator } from '@/app/administration/require-administrator'
import { knowPlacesNow } from '@/app/known-places'
import { type FormState, typedValues } from '@/lib/accounts/form-state'
import { addPlace, editPlace } from '@/lib/administration/edit-place'
import { findTown, listPlaces } from '@/lib/administration/list-places'
import { linesOf } from '@/lib/administration/organisation-input'
import { placeFieldErrors } from '@/lib/administration/place-input'
import { countries } from '@/lib/places/countries'
import { database } from '@/lib/platform/database'

const list = '/administration/lieux'

async function zonesOf(countryCode: string): Promise<readonly string[]> {
  return (await listPlaces(database, countryCode)).map(({ timeZone }) => timeZone)
}

function typedTown(form: FormData) {
  const values = typedValues(form, ['ville', 'region', 'fuseau', 'autres-noms'])
  const town = { town: values.ville, timeZone: values.fuseau, otherNames: linesOf(values['autres-noms']) }
  return { values, town }
}

/** Adds a town. */
export async function add(_: FormState, form: FormData): Promise<FormState> {
  const { id: actor } = await requireAdministrator(list)
  const country = countries.find(({ code }) => code === form.get('pays'))
  if (country === undefined) notFound()
  const { values, town } = typedTown(form)
  const errors = placeFieldErrors(town, await zonesOf(country.code))
  if (errors.length > 0) return { errors, values, done: null }
  const place = { ...town, countryCode: country.code, region: values.region, actor, at: new Date() }
  const outcome = await addPlace(database, place)
  if (outcome !== 'added')
    return { errors: [{ field: outcome === 'taken' ? 'ville' : 'region', code: outcome }], values, done: null }
  await knowPlacesNow()
  redirect(`${list}?pays=${country.code}&fait=ajoute`)
}

/** Changes a town. */
export async function edit(_: FormState, form: FormData): Promise<FormState> {
  const { id: actor } = await requireAdministrator(list)
  const { lieu } = typedValues(form, ['lieu'])
  const place = /^\d{1,9}$/.test(lieu) ? await findTown(database, Number(lieu)) : null
  if (place === null) notFound()
  const { values, town } = typedTown(form)
  const errors = placeFieldErrors(town, await zonesOf(place.countryCode))
  if (errors.length > 0) return { errors, values, done: null }
  const outcome = await editPlace(database, { ...town, id: place.id, actor, at: new Date() })
  if (outcome !== 'edited') return { errors: [{ field: 'ville', code: outcome }], values, done: null }
  await knowPlacesNow()
  redirect(`${list}?pays=${place.countryCode}&fait=enregistre`)
}
