import type { Metadata } from 'next'
import { AccountForm } from '@/components/accounts/account-form'
import { PageTitle } from '@/components/ui/page-title'
import { accountSentences } from '@/lib/accounts/account-input'
import { untouchedForm } from '@/lib/accounts/form-state'
import { accountCopy } from '@/lib/copy/accounts'
import { confirm } from './actions'

export const metadata: Metadata = { title: accountCopy.verification.title }

const words = accountCopy.verification

/** Where the link leads that confirms an address. */
export default async function VerificationPage({ searchParams }: { searchParams: Promise<{ jeton?: unknown }> }) {
  const { jeton } = await searchParams
  return (
    <>
      <PageTitle title={words.title}>
        <p>{words.intro}</p>
      </PageTitle>
      <div className="mt-6">
        <AccountForm
          action={confirm}
          initial={untouchedForm}
          fields={[
            {
              name: 'mot-de-passe',
              label: accountCopy.password,
              type: 'password',
              autoComplete: 'current-password',
            },
          ]}
          hidden={{ jeton: typeof jeton === 'string' ? jeton : '' }}
          submit={words.submit}
          errorTitle={accountCopy.errorTitle}
          sentences={accountSentences}
        />
      </div>
      <p className="mt-8">
        <a href="/compte/mot-de-passe" className="inline-flex min-h-11 items-center">
          {words.forgotten}
        </a>
      </p>
    </>
  )
}
