'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { requirePerson } from '@/app/session'
import type { ReportAnswerState } from '@/components/moderation/report-answer-state'
import { typedValues } from '@/lib/accounts/form-state'
import { may } from '@/lib/accounts/permissions'
import { notDecidedSentence } from '@/lib/copy/moderation-decisions'
import { reportHandlingCopy } from '@/lib/copy/report-handling'
import { handleReports } from '@/lib/moderation/handle-reports'
import { readReportAnswer, reportAnswerFields } from '@/lib/moderation/report-answer-input'
import { mayBeSlug } from '@/lib/offers/slug'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { isId } from '@/lib/platform/id'
import { kickMail } from '@/lib/platform/queue'

/** Handles the reports that a moderator saw of an offer. Nothing is written, and nothing typed lost, where that cannot be. */
export async function handle(_: ReportAnswerState, sent: FormData): Promise<ReportAnswerState> {
  const { offre, version, signalements } = typedValues(sent, ['offre', 'version', 'signalements'] as const)
  const moderator = await requirePerson(`/moderation/signalements/${encodeURIComponent(offre)}`)
  if (!may(moderator, 'moderate')) notFound()
  const offer = mayBeSlug(offre) ? await database.offer.findUnique({ where: { slug: offre } }) : null
  if (offer === null) notFound()
  const at = new Date()
  const values = typedValues(sent, reportAnswerFields)
  const refused: ReportAnswerState = { values, errors: [], why: null, attempt: at.getTime() }
  const read = readReportAnswer(values)
  if (read.kind === 'refused') return { ...refused, errors: read.errors }
  const { outcome, answer, decision } = read
  const handled = await handleReports(database, {
    offerId: offer.id,
    version: Number(version),
    reportIds: signalements.split(' ').filter(isId),
    moderator,
    at,
    siteUrl: readEnv().siteUrl,
    outcome,
    answer,
    decision,
  })
  if (handled.kind === 'done') {
    kickMail()
    redirect(`/moderation/signalements?fait=${at.getTime()}`)
  }
  // The page is shown as it stands now, with the version that the next attempt is about.
  revalidatePath(`/moderation/signalements/${offre}`)
  const why = handled.kind === 'handled-meanwhile' ? reportHandlingCopy.noneOfOffer : notDecidedSentence(handled)
  return { ...refused, why }
}
