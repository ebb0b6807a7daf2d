import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { currentActor } from '@/app/session'
import { AccountForm } from '@/components/accounts/account-form'
import { PageTitle } from '@/components/ui/page-title'
import { accountSentences } from '@/lib/accounts/account-input'
import { untouchedForm } from '@/lib/accounts/form-state'
import { minPasswordLength } from '@/lib/accounts/password'
import { accountCopy, accountDoneWords, passwordHint } from '@/lib/copy/accounts'
import { signUp } from './actions'

export const metadata: Metadata = { title: accountCopy.signUp.title }

const words = accountCopy.signUp

export default async function SignUpPage() {
  if ((await currentActor()).kind === 'person') redirect('/compte')
  return (
    <>
      <PageTitle title={words.title}>
        <p>{words.intro}</p>
      </PageTitle>
      <div className="mt-6">
        <AccountForm
          action={signUp}
          initial={untouchedForm}
          fields={[
            { name: 'nom', label: accountCopy.name, type: 'text', autoComplete: 'name' },
            { name: 'courriel', label: accountCopy.email, type: 'email', autoComplete: 'username' },
            {
              name: 'mot-de-passe',
              label: accountCopy.password,
              type: 'password',
              autoComplete: 'new-password',
              hint: passwordHint(minPasswordLength),
            },
          ]}
          submit={words.submit}
          errorTitle={accountCopy.errorTitle}
          sentences={accountSentences}
          doneWords={accountDoneWords}
        />
      </div>
      <p className="mt-8">
        <a href="/compte/connexion" className="inline-flex min-h-11 items-center">
          {words.have}
        </a>
      </p>
    </>
  )
}
