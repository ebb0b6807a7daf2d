import type { Metadata } from 'next'
import { currentActor, isFreshSession, requirePerson } from '@/app/session'
import { DataForm } from '@/components/administration/data-form'
import { ForgetTerms } from '@/components/administration/forget-terms'
import { Section } from '@/components/administration/section'
import { Callout } from '@/components/ui/callout'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { organisationsLeft } from '@/lib/administration/last-owner'
import { ownForgetCopy, ownForgetErrors } from '@/lib/copy/administration'
import { database } from '@/lib/platform/database'
import { forgetMe, signInAgain } from './actions'

export const metadata: Metadata = { title: ownForgetCopy.title }

const words = ownForgetCopy

/** Where a person has their own data deleted. */
export default async function ForgetMePage({ searchParams }: { searchParams: Promise<{ fait?: unknown }> }) {
  const { fait } = await searchParams
  if (fait !== undefined && (await currentActor()).kind === 'visitor')
    return (
      <PageTitle title={words.title}>
        <div role="status">
          <Callout tone="plain">{words.done}</Callout>
        </div>
      </PageTitle>
    )
  const { id } = await requirePerson('/compte/effacer')
  const [left, isFresh] = await Promise.all([organisationsLeft(database, id), isFreshSession(new Date())])
  return (
    <>
      <PageTitle title={words.title} />
      <Section id="donnees" title={words.data}>
        <ForgetTerms left={left} />
      </Section>
      <div className="mt-6">
        {isFresh && <p className="mb-4">{words.fresh}</p>}
        <DataForm
          action={forgetMe}
          hidden={{}}
          submit={words.submit}
          errorTitle={words.errorTitle}
          sentences={ownForgetErrors}
          fields={[
            ...(isFresh ? [] : [{ kind: 'password' as const, name: 'mot-de-passe', label: words.password, value: '' }]),
            { kind: 'check', name: 'effacer', label: words.sure, value: '' },
          ]}
        />
      </div>
      {!isFresh && (
        <form action={signInAgain} className="mt-8">
          <p className="mb-3">{words.withoutPassword}</p>
          <SubmitButton quiet>{words.bySigningIn}</SubmitButton>
        </form>
      )}
    </>
  )
}
