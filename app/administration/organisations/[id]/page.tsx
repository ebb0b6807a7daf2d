import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { askedWords } from '@/app/administration/asked-words'
import { requireAdministrator } from '@/app/administration/require-administrator'
import { AdministrationNav } from '@/components/administration/administration-nav'
import { DataForm } from '@/components/administration/data-form'
import { FindForm } from '@/components/administration/find-form'
import { OrganisationLines } from '@/components/administration/organisation-lines'
import { Outcome } from '@/components/administration/outcome'
import { Section } from '@/components/administration/section'
import { PageLinks } from '@/components/ui/page-links'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { logAddress } from '@/lib/administration/audit-log-address'
import { findAdministeredOrganisation, findOrganisations } from '@/lib/administration/find-organisations'
import { organisationDone, organisationErrors, organisationsCopy } from '@/lib/copy/administration'
import { buttonLabel } from '@/lib/copy/site-administration'
import { database } from '@/lib/platform/database'
import { isId } from '@/lib/platform/id'
import { addOrganisationDomain, removeOrganisationDomain, rename, setAliases } from '../actions'

export const metadata: Metadata = { title: organisationsCopy.title }

interface OrganisationPageProps {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<{ readonly fait?: unknown; readonly fusion?: unknown }>
}

const words = organisationsCopy

/** One organisation: its names, its domains, and the way to merge it into another. */
export default async function OrganisationPage({ params, searchParams }: OrganisationPageProps) {
  await requireAdministrator('/administration/organisations')
  const [{ id }, { fait, fusion }] = await Promise.all([params, searchParams])
  const organisation = isId(id) ? await findAdministeredOrganisation(database, id) : null
  if (organisation === null) notFound()
  const { name, acronym, slug, aliases, domains, oldSlugs } = organisation
  const hidden = { organisation: id }
  const form = { hidden, errorTitle: words.errorTitle, sentences: organisationErrors }
  const links = [
    [`/offres/organisation/${slug}`, words.public],
    [`/compte/organisations/${slug}`, words.members],
    [logAddress({ subject: `Organisation ${id}` }), words.log],
  ] as const
  return (
    <>
      <PageTitle title={name} />
      <AdministrationNav current="organisations" />
      <Outcome done={fait} doneWords={organisationDone} />
      <PageLinks links={links} />
      <Section id="nom-et-adresse" title={words.rename.title}>
        <DataForm
          {...form}
          action={rename}
          submit={words.rename.submit}
          fields={[
            { kind: 'text', name: 'nom', label: words.rename.name, hint: words.rename.hint, value: name },
            { kind: 'text', name: 'sigle', label: words.rename.acronym, value: acronym ?? '', optional: true },
          ]}
        />
        {oldSlugs.length > 0 && (
          <div className="mt-4 text-sm">
            <h3 className="text-quiet">{words.rename.old}</h3>
            <ul className="wrap-anywhere">
              {oldSlugs.map((old) => (
                <li key={old.slug}>{old.slug}</li>
              ))}
            </ul>
          </div>
        )}
      </Section>
      <Section id="noms" title={words.aliases.title}>
        <DataForm
          {...form}
          quiet
          action={setAliases}
          submit={words.aliases.submit}
          fields={[
            {
              kind: 'lines',
              name: 'autres-noms',
              label: words.aliases.label,
              hint: words.aliases.hint,
              value: aliases.join('\n'),
              optional: true,
            },
          ]}
        />
      </Section>
      <Section id="domaines" title={words.domains.title}>
        <p className="max-w-2xl text-sm text-quiet">{words.domains.hint}</p>
        {domains.length === 0 ? (
          <p className="mt-3">{words.domains.none}</p>
        ) : (
          <ul className="mt-3 max-w-md border-b border-rule">
            {domains.map(({ domain }) => (
              <li
                key={domain}
                className="flex flex-wrap items-center justify-between gap-3 border-t border-rule py-2 wrap-anywhere"
              >
                {domain}
                <form action={removeOrganisationDomain}>
                  <input type="hidden" name="organisation" value={id} />
                  <input type="hidden" name="domaine" value={domain} />
                  <SubmitButton quiet label={buttonLabel(words.domains.remove, domain)}>
                    {words.domains.remove}
                  </SubmitButton>
                </form>
              </li>
            ))}
          </ul>
        )}
        <div className="mt-5">
          <DataForm
            {...form}
            quiet
            action={addOrganisationDomain}
            submit={words.domains.submit}
            fields={[{ kind: 'text', name: 'domaine', label: words.domains.label, value: '' }]}
          />
        </div>
      </Section>
      <Section id="fusionner" title={words.merge.title}>
        <p className="max-w-2xl">{words.merge.intro}</p>
        <Candidates id={id} words={askedWords(fusion)} />
      </Section>
    </>
  )
}

async function Candidates({ id, words: asked }: { id: string; words: string }) {
  const found = asked === '' ? [] : await findOrganisations(database, asked)
  const others = found.filter((candidate) => candidate.id !== id)
  return (
    <>
      <FindForm label={words.merge.search} submit={words.submit} name="fusion" value={asked} />
      {asked !== '' && others.length === 0 && (
        <p role="status" className="mt-4">
          {words.none}
        </p>
      )}
      <OrganisationLines
        organisations={others}
        addressOf={(other) => `/administration/organisations/${id}/fusion?avec=${other.id}`}
      />
    </>
  )
}
