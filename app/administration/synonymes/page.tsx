import type { Metadata } from 'next'
import { AdministrationNav } from '@/components/administration/administration-nav'
import { DataForm } from '@/components/administration/data-form'
import { FindForm } from '@/components/administration/find-form'
import { Outcome } from '@/components/administration/outcome'
import { Section } from '@/components/administration/section'
import { synonymFields } from '@/components/administration/synonym-fields'
import { PageTitle } from '@/components/ui/page-title'
import { listSynonyms } from '@/lib/administration/list-synonyms'
import { synonymDone, synonymErrors, synonymsCopy } from '@/lib/copy/administration-search'
import { buttonLabel } from '@/lib/copy/site-administration'
import { database } from '@/lib/platform/database'
import { askedWords } from '../asked-words'
import { requireAdministrator } from '../require-administrator'
import { add } from './actions'

export const metadata: Metadata = { title: synonymsCopy.title }

interface SynonymsPageProps {
  readonly searchParams: Promise<Readonly<Record<'q' | 'avec' | 'fait' | 'refus', unknown>>>
}

/** The groups of phrases that mean the same in a search, and a form for another one. */
export default async function SynonymsPage({ searchParams }: SynonymsPageProps) {
  await requireAdministrator('/administration/synonymes')
  const { q, avec, fait, refus } = await searchParams
  const asked = askedWords(q)
  const groups = await listSynonyms(database, asked)
  return (
    <>
      <PageTitle title={synonymsCopy.title}>
        <p>{synonymsCopy.intro}</p>
      </PageTitle>
      <AdministrationNav current="synonymes" />
      <Outcome done={fait} doneWords={synonymDone} refusal={refus} refusals={synonymErrors} />
      <Section id="nouveau" title={synonymsCopy.add}>
        <DataForm
          action={add}
          hidden={{}}
          submit={synonymsCopy.addSubmit}
          errorTitle={synonymsCopy.errorTitle}
          sentences={synonymErrors}
          fields={synonymFields({ phrases: [askedWords(avec)], askedAs: [] })}
        />
      </Section>
      <Section id="groupes" title={synonymsCopy.list}>
        <FindForm label={synonymsCopy.search} submit={synonymsCopy.submit} name="q" value={asked} />
        {groups.length === 0 && (
          <p role="status" className="mt-4">
            {synonymsCopy.none}
          </p>
        )}
        <ul className="mt-4 border-b border-rule">
          {groups.map(({ id, phrases, askedAs, editedAt }) => (
            <li key={id} className="border-t border-rule py-2">
              <p className="wrap-anywhere">
                {phrases.join(', ')}
                {askedAs.length > 0 && (
                  <span className="text-quiet">{` · ${askedAs.join(', ')} (${synonymsCopy.onlyAsked})`}</span>
                )}
              </p>
              {editedAt !== null && <p className="text-sm text-quiet">{synonymsCopy.edited}</p>}
              <a
                href={`/administration/synonymes/${id}`}
                aria-label={buttonLabel(synonymsCopy.edit, phrases[0] ?? '')}
                className="inline-flex min-h-11 items-center"
              >
                {synonymsCopy.edit}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
