/** Who asks for something: a visitor, or somebody with an account and a session. */
export type Actor = { readonly kind: 'visitor' } | Person

export interface Person {
  readonly kind: 'person'
  readonly id: string
  readonly name: string
  readonly email: string
  readonly emailVerified: boolean
  readonly role: 'MODERATOR' | 'ADMIN' | null
  /** Those in force; who only asks to join is no member. */
  readonly memberships: readonly Membership[]
}

export interface Membership {
  readonly organisationId: string
  readonly role: 'OWNER' | 'MEMBER'
}

export const visitor: Actor = { kind: 'visitor' }
