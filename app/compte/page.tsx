import type { Metadata } from 'next'
import { requirePerson } from '@/app/session'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { accountCopy } from '@/lib/copy/accounts'
import { ownForgetCopy } from '@/lib/copy/administration'
import { signOut } from './actions'

export const metadata: Metadata = { title: accountCopy.account.title }

const words = accountCopy.account

const links = [
  ['/compte/organisations', words.organisations],
  ['/compte/sessions', words.sessions],
  ['/compte/mot-de-passe', words.password],
  ['/compte/effacer', ownForgetCopy.link],
] as const

export default async function AccountPage() {
  const { name, email } = await requirePerson('/compte')
  return (
    <>
      <PageTitle title={words.title}>
        <p>
          {name}
          <br />
          <span className="text-quiet">{email}</span>
        </p>
      </PageTitle>
      <ul className="mt-6 border-t border-rule">
        {links.map(([href, label]) => (
          <li key={href} className="border-b border-rule">
            <a href={href} className="flex min-h-14 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <form action={signOut} className="mt-8">
        <SubmitButton quiet>{words.signOut}</SubmitButton>
      </form>
    </>
  )
}
