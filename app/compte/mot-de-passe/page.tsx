import type { Metadata } from 'next'
import { AccountForm } from '@/components/accounts/account-form'
import { PageTitle } from '@/components/ui/page-title'
import { accountSentences } from '@/lib/accounts/account-input'
import { untouchedForm } from '@/lib/accounts/form-state'
import { minPasswordLength } from '@/lib/accounts/password'
import { accountCopy, accountDoneWords, passwordHint } from '@/lib/copy/accounts'
import { askForReset, resetPassword } from './actions'

export const metadata: Metadata = { title: accountCopy.reset.newTitle }

const words = accountCopy.reset

/** Asks for the link, and is where the link leads. */
export default async function PasswordPage({ searchParams }: { searchParams: Promise<{ jeton?: unknown }> }) {
  const { jeton } = await searchParams
  return typeof jeton === 'string' ? <NewPassword token={jeton} /> : <AskForLink />
}

function AskForLink() {
  return (
    <>
      <PageTitle title={words.title}>
        <p>{words.intro}</p>
      </PageTitle>
      <div className="mt-6">
        <AccountForm
          action={askForReset}
          initial={untouchedForm}
          fields={[{ name: 'courriel', label: accountCopy.email, type: 'email', autoComplete: 'username' }]}
          submit={words.submit}
          errorTitle={accountCopy.errorTitle}
          sentences={accountSentences}
          doneWords={accountDoneWords}
        />
      </div>
    </>
  )
}

function NewPassword({ token }: { token: string }) {
  return (
    <>
      <PageTitle title={words.newTitle}>
        <p>{words.newIntro}</p>
      </PageTitle>
      <div className="mt-6">
        <AccountForm
          action={resetPassword}
          initial={untouchedForm}
          fields={[
            {
              name: 'mot-de-passe',
              label: words.newPassword,
              type: 'password',
              autoComplete: 'new-password',
              hint: passwordHint(minPasswordLength),
            },
          ]}
          hidden={{ jeton: token }}
          submit={words.newSubmit}
          errorTitle={accountCopy.errorTitle}
          sentences={accountSentences}
        />
      </div>
    </>
  )
}
