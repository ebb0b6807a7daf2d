import type { membershipDoneWords, membershipErrorWords } from '../copy/memberships'
import type { FormState } from './form-state'

/** What a form about belonging to an organisation shows. */
export type MembershipState = FormState<keyof typeof membershipErrorWords, keyof typeof membershipDoneWords>
