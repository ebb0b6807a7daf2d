import type { Metadata } from 'next'
import { AdministrationNav } from '@/components/administration/administration-nav'
import { DataForm } from '@/components/administration/data-form'
import { Outcome } from '@/components/administration/outcome'
import { placeFields } from '@/components/administration/place-fields'
import { Section } from '@/components/administration/section'
import { Callout } from '@/components/ui/callout'
import { PageTitle } from '@/components/ui/page-title'
import { SelectField } from '@/components/ui/select-field'
import { listPlaces } from '@/lib/administration/list-places'
import { placeDone, placeErrors, placesCopy } from '@/lib/copy/administration-search'
import { buttonLabel } from '@/lib/copy/site-administration'
import { countries } from '@/lib/places/countries'
import { database } from '@/lib/platform/database'
import { requireAdministrator } from '../require-administrator'
import { add } from './actions'

export const metadata: Metadata = { title: placesCopy.title }

interface PlacesPageProps {
  readonly searchParams: Promise<{ readonly pays?: unknown; readonly fait?: unknown }>
}

const byName = countries.toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))

/** The regions and towns of a country, and a form for another town. */
export default async function PlacesPage({ searchParams }: PlacesPageProps) {
  await requireAdministrator('/administration/lieux')
  const { pays, fait } = await searchParams
  const country = countries.find(({ code }) => code === pays) ?? countries[0]
  if (country === undefined) return null
  const places = await listPlaces(database, country.code)
  const regions = places.filter(({ town }) => town === null)
  return (
    <>
      <PageTitle title={placesCopy.title}>
        <p>{placesCopy.intro}</p>
      </PageTitle>
      <AdministrationNav current="lieux" />
      <Outcome done={fait} doneWords={placeDone} />
      <div className="mt-6 max-w-2xl">
        <Callout tone="plain">{placesCopy.reading}</Callout>
      </div>
      <form method="get" className="mt-6 flex max-w-md flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1">
          <SelectField
            name="pays"
            label={placesCopy.country}
            defaultValue={country.code}
            choices={byName.map(({ code, name }) => ({ value: code, words: name }))}
          />
        </div>
        <button type="submit" className="button-quiet">
          {placesCopy.submit}
        </button>
      </form>
      <Section id="ajouter" title={placesCopy.add}>
        <DataForm
          action={add}
          hidden={{ pays: country.code }}
          submit={placesCopy.addSubmit}
          errorTitle={placesCopy.errorTitle}
          sentences={placeErrors}
          fields={[
            {
              kind: 'choice',
              name: 'region',
              label: placesCopy.region,
              value: '',
              choices: [{ value: '', words: '' }, ...regions.map(({ region }) => ({ value: region, words: region }))],
            },
            ...placeFields(
              { town: '', timeZone: country.timeZone, otherNames: [] },
              places.map(({ timeZone }) => timeZone),
            ),
          ]}
        />
      </Section>
      <Section id="lieux" title={`${placesCopy.caption} : ${country.name}`}>
        {regions.map(({ id, region }) => (
          <div key={id} className="mt-5">
            <h3 className="font-semibold">{region}</h3>
            <ul className="flex flex-wrap gap-x-6">
              {places
                .filter((place) => place.region === region && place.town !== null)
                .map(({ id: townId, town, editedAt }) => (
                  <li key={townId}>
                    <a
                      href={`/administration/lieux/${townId}`}
                      aria-label={buttonLabel(placesCopy.edit, town ?? '')}
                      className="inline-flex min-h-11 items-center"
                    >
                      {town}
                    </a>
                    {editedAt !== null && <span className="text-sm text-quiet">{` (${placesCopy.edited})`}</span>}
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </Section>
    </>
  )
}
