import { Outcome } from '@/components/administration/outcome'
import { Section } from '@/components/administration/section'
import { OrganisationVerification } from '@/components/moderation/organisation-verification'
import type { Person } from '@/lib/accounts/actor'
import { may } from '@/lib/accounts/permissions'
import { verificationCopy, verificationDone, verificationOvertaken } from '@/lib/copy/verification-desk'
import { findVerification } from '@/lib/moderation/find-verification'
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
  return (
    <Section id="verification" title={verificationCopy.title}>
      <Outcome done={done} doneWords={verificationDone} refusal={done} refusals={verificationOvertaken} />
      <OrganisationVerification
        organisationId={organisationId}
        verification={await findVerification(database, organisationId)}
        isTheirs={may(actor, 'verify-organisation', { organisationId })}
        acts={{ sendLink, vouch, withdraw }}
        now={new Date()}
      />
    </Section>
  )
}
