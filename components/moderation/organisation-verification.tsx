import type { ReactNode } from 'react'
import type { FormState } from '@/lib/accounts/form-state'
import { badgeTitle, proofMeaning, proofWords } from '@/lib/copy/verification'
import { linkSentWords, verificationCopy, verificationErrors } from '@/lib/copy/verification-desk'
import type { OrganisationVerification as Verification } from '@/lib/moderation/find-verification'
import { DataForm } from '../administration/data-form'

const words = verificationCopy

type Act = (state: FormState, form: FormData) => Promise<FormState>

interface OrganisationVerificationProps {
  readonly organisationId: string
  readonly verification: Verification
  /** Whether who looks may verify it. */
  readonly isTheirs: boolean
  readonly acts: Readonly<Record<'sendLink' | 'vouch' | 'withdraw', Act>>
  readonly now: Date
}

/** What was checked of an organisation, and the ways to check it or to say that it no longer holds. */
export function OrganisationVerification(props: OrganisationVerificationProps) {
  const { verification, isTheirs, now } = props
  const { proof, link, domains } = verification
  return (
    <>
      <div className="grid max-w-2xl gap-2 wrap-anywhere">
        {proof === null ? (
          <p>{words.none}</p>
        ) : (
          <>
            <p>
              <strong>{badgeTitle(null)}</strong>
              {`\u00a0: ${proofWords(proof)}.`}
            </p>
            <p className="text-sm text-quiet">{proofMeaning[proof.by]}</p>
          </>
        )}
        {domains.length > 0 && <p>{`${words.domains} ${domains.join(', ')}.`}</p>}
        {proof === null && link !== null && <p>{linkSentWords(link, now)}</p>}
      </div>
      {isTheirs ? <Ways {...props} /> : <p className="mt-3">{words.own}</p>}
    </>
  )
}

function Ways({ organisationId, verification: { verifiedAt, link }, acts }: OrganisationVerificationProps) {
  const hidden = { organisation: organisationId }
  if (verifiedAt !== null) {
    const { title, label, hint, submit, errorTitle } = words.withdraw
    const seen = verifiedAt.toISOString()
    return (
      <Way title={title}>
        <DataForm
          key={seen}
          action={acts.withdraw}
          hidden={{ ...hidden, vu: seen }}
          errorTitle={errorTitle}
          sentences={verificationErrors}
          submit={submit}
          quiet
          fields={[{ kind: 'lines', name: 'motif', label, hint, value: '' }]}
        />
      </Way>
    )
  }
  const sent = link?.id ?? ''
  const vouched = [
    ['document', words.document],
    ['parole', words.word],
  ] as const
  return (
    <>
      <Way title={words.link.title}>
        <DataForm
          key={sent}
          action={acts.sendLink}
          hidden={{ ...hidden, vu: sent }}
          errorTitle={words.link.errorTitle}
          sentences={verificationErrors}
          submit={link === null ? words.link.submit : words.link.again}
          quiet
          fields={[{ kind: 'text', name: 'adresse', label: words.link.label, hint: words.link.hint, value: '' }]}
        />
      </Way>
      {vouched.map(([name, { title, label, hint, submit }]) => (
        <Way key={name} title={title}>
          <DataForm
            action={acts.vouch}
            hidden={hidden}
            errorTitle={words.errorTitle}
            sentences={verificationErrors}
            submit={submit}
            quiet
            fields={[{ kind: 'text', name, label, hint, value: '' }]}
          />
        </Way>
      ))}
    </>
  )
}

function Way({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="mt-6">
      <h3 className="font-semibold">{title}</h3>
      <div className="mt-2">{children}</div>
    </div>
  )
}
