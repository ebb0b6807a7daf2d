import type { MembershipState } from '@/lib/accounts/membership-input'
import { membershipCopy, membershipErrorWords } from '@/lib/copy/memberships'
import { DecisionForm } from './decision-form'

export interface JoinRequest {
  readonly personId: string
  readonly person: { readonly name: string; readonly email: string }
  readonly organisation: { readonly name: string; readonly slug: string }
}

/** Who asks to join, with the answers to give. */
export function JoinRequests({
  requests,
  decide,
  namesOrganisation,
}: {
  readonly requests: readonly JoinRequest[]
  readonly decide: (state: MembershipState, form: FormData) => Promise<MembershipState>
  /** Where requests for several organisations stand together. */
  readonly namesOrganisation: boolean
}) {
  const words = membershipCopy.requests
  return (
    <ul className="mt-3 border-t border-rule">
      {requests.map(({ personId, person, organisation }) => (
        <li
          key={`${personId} ${organisation.slug}`}
          className="flex flex-wrap items-center justify-between gap-3 border-b border-rule py-3"
        >
          <p className="min-w-0">
            <span className="font-semibold">{person.name}</span>
            {namesOrganisation && ` → ${organisation.name}`}
            <span className="block text-sm text-quiet wrap-anywhere">{person.email}</span>
          </p>
          <DecisionForm
            action={decide}
            initial={{ errors: [], values: {}, done: null }}
            hidden={{ organisation: organisation.slug, personne: personId }}
            name="reponse"
            buttons={[
              { value: 'oui', words: words.accept, label: `${words.accept} ${person.name}` },
              { value: 'non', words: words.refuse, label: `${words.refuse} ${person.name}` },
            ]}
            sentences={membershipErrorWords}
          />
        </li>
      ))}
    </ul>
  )
}
