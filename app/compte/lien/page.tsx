import type { Metadata } from 'next'
import { AccountForm } from '@/components/accounts/account-form'
import { PageTitle } from '@/components/ui/page-title'
import { accountSentences } from '@/lib/accounts/account-input'
import { untouchedForm } from '@/lib/accounts/form-state'
import { ownPath } from '@/lib/accounts/own-path'
import { accountCopy } from '@/lib/copy/accounts'
import { signInByLink } from './actions'

export const metadata: Metadata = { title: accountCopy.link.title }

const words = accountCopy.link

/** Where a sign-in link leads. Opening it does nothing yet: mail servers open links to look behind them. */
export default async function LinkPage({
  searchParams,
}: {
  searchParams: Promise<{ jeton?: unknown; suite?: unknown }>
}) {
  const { jeton, suite } = await searchParams
  const next = ownPath(suite)
  return (
    <>
      <PageTitle title={words.title}>
        <p>{words.intro}</p>
      </PageTitle>
      <div className="mt-6">
        <AccountForm
          action={signInByLink}
          initial={untouchedForm}
          fields={[]}
          hidden={{ jeton: typeof jeton === 'string' ? jeton : '', ...(next !== null && { suite: next }) }}
          submit={words.submit}
          errorTitle={accountCopy.errorTitle}
          sentences={accountSentences}
        />
      </div>
      <p className="mt-8">
        <a href="/compte/connexion" className="inline-flex min-h-11 items-center">
          {words.again}
        </a>
      </p>
    </>
  )
}
