import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireAdministrator } from '@/app/administration/require-administrator'
import { AdministrationNav } from '@/components/administration/administration-nav'
import { DataForm } from '@/components/administration/data-form'
import { placeFields } from '@/components/administration/place-fields'
import { PageTitle } from '@/components/ui/page-title'
import { findTown, listPlaces } from '@/lib/administration/list-places'
import { placeErrors, placesCopy } from '@/lib/copy/administration-search'
import { database } from '@/lib/platform/database'
import { edit } from '../actions'

export const metadata: Metadata = { title: placesCopy.title }

/** One town. */
export default async function PlacePage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  await requireAdministrator('/administration/lieux')
  const { id } = await params
  const place = /^\d{1,9}$/.test(id) ? await findTown(database, Number(id)) : null
  if (place === null) notFound()
  const { town, region, timeZone, otherNames, countryCode } = place
  const zones = (await listPlaces(database, countryCode)).map((known) => known.timeZone)
  return (
    <>
      <PageTitle title={town ?? ''}>
        <p className="text-quiet">{region}</p>
      </PageTitle>
      <AdministrationNav current="lieux" />
      <div className="mt-6">
        <DataForm
          action={edit}
          hidden={{ lieu: id }}
          submit={placesCopy.save}
          errorTitle={placesCopy.errorTitle}
          sentences={placeErrors}
          fields={placeFields({ town: town ?? '', timeZone, otherNames }, zones)}
        />
      </div>
    </>
  )
}
