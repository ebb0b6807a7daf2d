import 'server-only'
import { subMinutes } from 'date-fns'
import type { Transaction } from '../platform/database'
import type { DecisionKind } from '../platform/prisma/enums'
import { mayUndo } from './undo-decision'
import { undoMinutes } from './undo-window'

/** What somebody decided at one instant: an offer, or several at once. */
export interface OwnDecisions {
  readonly at: Date
  readonly kind: DecisionKind
  readonly decisionIds: readonly string[]
  readonly titles: readonly string[]
}

/** What a moderator decided and may still take back, the last first. What was decided at once is undone at once. */
export async function listOwnDecisions(
  db: Transaction,
  moderatorId: string,
  now: Date,
): Promise<readonly OwnDecisions[]> {
  const rows = await db.moderationDecision.findMany({
    where: { moderatorId, undoneAt: null, at: { gt: subMinutes(now, undoMinutes) } },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      at: true,
      kind: true,
      fromStatus: true,
      toStatus: true,
      version: true,
      offer: { select: { title: true, version: true } },
    },
  })
  const groups = new Map<string, { at: Date; kind: DecisionKind; decisionIds: string[]; titles: string[] }>()
  for (const { offer, ...decision } of rows) {
    const { id, at, kind, version } = decision
    if (!mayUndo(decision) || offer.version !== version) continue
    const key = `${at.toISOString()} ${kind}`
    const group = groups.get(key) ?? { at, kind, decisionIds: [], titles: [] }
    group.decisionIds.push(id)
    group.titles.push(offer.title)
    groups.set(key, group)
  }
  return [...groups.values()]
}
