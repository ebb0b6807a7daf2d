import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { currentActor } from '@/app/session'
import { AccountForm } from '@/components/accounts/account-form'
import { PageTitle } from '@/components/ui/page-title'
import { accountSentences } from '@/lib/accounts/account-input'
import { untouchedForm } from '@/lib/accounts/form-state'
import { ownPath } from '@/lib/accounts/own-path'
import { accountCopy, accountDoneWords } from '@/lib/copy/accounts'
import { signIn } from './actions'

export const metadata: Metadata = { title: accountCopy.signIn.title }

const words = accountCopy.signIn

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ suite?: unknown }> }) {
  const next = ownPath((await searchParams).suite)
  if ((await currentActor()).kind === 'person') redirect(next ?? '/compte')
  return (
    <>
      <PageTitle title={words.title}>
        <p>{words.intro}</p>
      </PageTitle>
      <div className="mt-6">
        <AccountForm
          action={signIn}
          initial={untouchedForm}
          fields={[
            { name: 'courriel', label: accountCopy.email, type: 'email', autoComplete: 'username' },
            {
              name: 'mot-de-passe',
              label: accountCopy.password,
              type: 'password',
              autoComplete: 'current-password',
              hint: words.linkHint,
              optional: true,
            },
          ]}
          hidden={next === null ? {} : { suite: next }}
          submit={words.submit}
          otherSubmit={{ words: words.link, value: 'lien' }}
          errorTitle={accountCopy.errorTitle}
          sentences={accountSentences}
          doneWords={accountDoneWords}
        />
      </div>
      <p className="mt-8 flex flex-wrap gap-x-6">
        <a href="/compte/mot-de-passe" className="inline-flex min-h-11 items-center">
          {words.forgotten}
        </a>
        <a href="/compte/inscription" className="inline-flex min-h-11 items-center">
          {words.noAccount}
        </a>
      </p>
    </>
  )
}
