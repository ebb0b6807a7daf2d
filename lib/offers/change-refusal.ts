export const changeRefusals = [
  'not-found',
  'changed-meanwhile',
  'not-in-this-state',
  'blocked',
  'not-later',
  'past',
  'twin-refused',
  'reason-missing',
  'reason-too-long',
] as const
/** Why an offer stays as it is. */
export type ChangeRefusal = (typeof changeRefusals)[number]
