import { Outcome } from '@/components/administration/outcome'
import { Section } from '@/components/administration/section'
import { OrganisationVerification } from '@/components/moderation/organisation-verification'
import type { Person } from '@/lib/accounts/actor'
import { verificationCopy, verificationDone, verificationOvertaken } from '@/lib/copy/verification-desk'
import { findVerification } from '@/lib/moderation/find-verification'
import { mayVerify } from '@/lib/moderation/may-verify'
import { database } from '@/lib/platform/database'
import { sendLink, vouch, withdraw } from './verification-actions'

interface VerificationSectionProps {
  readonly organisationId: string
  readonly actor: Person
  /** What the action that led here achieved. */
  readonly done: unknown
}

/** The part of an organisation's page on which moderators verify it. */
export async function VerificationSection({ organisationId, actor, done }: VerificationSectionProps) {
  const verification = await findVerification(database, organisationId)
  return (
    <Section id="verification" title={verificationCopy.title}>
      <Outcome done={done} doneWords={verificationDone} refusal={done} refusals={verificationOvertaken} />
      <OrganisationVerification
        organisationId={organisationId}
        verification={verification}
        isTheirs={mayVerify(actor, { organisationId, domains: verification.domains })}
        acts={{ sendLink, vouch, withdraw }}
        now={new Date()}
      />
    </Section>
  )
}
