export const keptLists = [
  'all',
  'pending',
  'held',
  'open',
  'ended',
  'closed-early',
  'refused',
  'withdrawn',
  'duplicate',
  'archived',
] as const
/** A list of an organisation's offers: those in a state, or those put away. All but the last leave out what was put away. */
export type KeptList = (typeof keptLists)[number]
