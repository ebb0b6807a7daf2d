import type { Metadata } from 'next'
import { DataForm } from '@/components/administration/data-form'
import { Outcome } from '@/components/administration/outcome'
import { Section } from '@/components/administration/section'
import { ModerationNav } from '@/components/moderation/moderation-nav'
import { OrganisationNotes } from '@/components/moderation/organisation-notes'
import { PostingDomains, PostingPeople } from '@/components/moderation/posting-rights'
import { PageLinks } from '@/components/ui/page-links'
import { PageTitle } from '@/components/ui/page-title'
import { may } from '@/lib/accounts/permissions'
import { membershipCopy } from '@/lib/copy/memberships'
import { noteErrors, trustCopy, trustDone } from '@/lib/copy/organisation-trust'
import { listPostingRights } from '@/lib/moderation/list-posting-rights'
import { listNotes } from '@/lib/moderation/organisation-notes'
import { database } from '@/lib/platform/database'
import { requireOrganisation } from '../require-organisation'
import { note, remove } from './actions'
import { VerificationSection } from './verification'

const words = trustCopy

export const metadata: Metadata = { title: words.list.title }

interface OrganisationPageProps {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<{ readonly fait?: unknown }>
}

/** One organisation for moderators: who posts for it with what right, and what they noted about it. */
export default async function OrganisationPage({ params, searchParams }: OrganisationPageProps) {
  const [{ slug }, { fait }] = await Promise.all([params, searchParams])
  const { person, organisation } = await requireOrganisation(slug)
  const { id, name, acronym, verifiedAt } = organisation
  const [{ people, domains }, notes] = await Promise.all([listPostingRights(database, id), listNotes(database, [id])])
  const rights = `/moderation/organisations/${slug}/droits`
  const links = [
    [`/offres/organisation/${slug}`, words.public],
    [`/compte/organisations/${slug}`, words.members],
  ] as const
  return (
    <>
      <PageTitle title={acronym === null || acronym === name ? name : `${name} (${acronym})`}>
        <p>{verifiedAt === null ? membershipCopy.unverified : membershipCopy.verified}</p>
      </PageTitle>
      <ModerationNav current="organisations" />
      <Outcome done={fait} doneWords={trustDone} />
      <PageLinks links={links} />
      <Section id="qui-depose" title={words.people.title}>
        <PostingPeople
          people={people}
          mayChange={(personId) => may(person, 'set-posting-right', { personId })}
          changeAt={rights}
        />
      </Section>
      <Section id="domaines" title={words.domains.title}>
        <PostingDomains
          domains={domains}
          mayChange={(domain) => may(person, 'set-posting-right', { domain })}
          changeAt={rights}
        />
      </Section>
      <VerificationSection organisationId={id} actor={person} done={fait} />
      <Section id="notes" title={words.notes.title}>
        <p className="max-w-2xl text-sm text-quiet">{words.notes.intro}</p>
        <OrganisationNotes
          notes={notes}
          remove={remove}
          mayRemove={(authorId) => may(person, 'remove-note', { personId: authorId })}
        />
        <div className="mt-5">
          <DataForm
            key={notes[0]?.id}
            action={note}
            hidden={{ organisation: id }}
            errorTitle={words.notes.errorTitle}
            sentences={noteErrors}
            submit={words.notes.submit}
            quiet
            fields={[{ kind: 'lines', name: 'note', label: words.notes.label, hint: words.notes.hint, value: '' }]}
          />
        </div>
      </Section>
    </>
  )
}
