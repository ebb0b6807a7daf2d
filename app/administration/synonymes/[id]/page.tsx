import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireAdministrator } from '@/app/administration/require-administrator'
import { AdministrationNav } from '@/components/administration/administration-nav'
import { DataForm } from '@/components/administration/data-form'
import { Outcome } from '@/components/administration/outcome'
import { Section } from '@/components/administration/section'
import { synonymFields } from '@/components/administration/synonym-fields'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { findSynonyms } from '@/lib/administration/list-synonyms'
import { synonymErrors, synonymsCopy } from '@/lib/copy/administration-search'
import { database } from '@/lib/platform/database'
import { edit, remove } from '../actions'

export const metadata: Metadata = { title: synonymsCopy.title }

interface GroupPageProps {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<{ readonly refus?: unknown }>
}

/** One group of synonyms. */
export default async function GroupPage({ params, searchParams }: GroupPageProps) {
  await requireAdministrator('/administration/synonymes')
  const [{ id }, { refus }] = await Promise.all([params, searchParams])
  const group = /^\d{1,9}$/.test(id) ? await findSynonyms(database, Number(id)) : null
  if (group === null) notFound()
  const hidden = { groupe: id, vu: group.editedAt?.toISOString() ?? '' }
  return (
    <>
      <PageTitle title={group.phrases[0] ?? synonymsCopy.title} />
      <AdministrationNav current="synonymes" />
      <Outcome done={null} doneWords={{}} refusal={refus} refusals={synonymErrors} />
      <div className="mt-6">
        <DataForm
          action={edit}
          hidden={hidden}
          submit={synonymsCopy.save}
          errorTitle={synonymsCopy.errorTitle}
          sentences={synonymErrors}
          fields={synonymFields(group)}
        />
      </div>
      <Section id="supprimer" title={synonymsCopy.remove}>
        <p className="mb-3">{synonymsCopy.removeHint}</p>
        <form action={remove}>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton quiet>{synonymsCopy.remove}</SubmitButton>
        </form>
      </Section>
    </>
  )
}
