'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { typedValues } from '@/lib/accounts/form-state'
import { database } from '@/lib/platform/database'
import { secretHash } from '@/lib/platform/secrets'
import { actionAddress } from '@/lib/reminders/action-address'
import { findLink } from '@/lib/reminders/find-link'
import { type Followed, followLink } from '@/lib/reminders/follow-link'
import { type LinkFormError, type LinkFormState, linkFormFields, readDecision } from '@/lib/reminders/link-form'

/** Does what a link of a mail is for, once: the secret in it stands for a password. */
export async function follow(_: LinkFormState, sent: FormData): Promise<LinkFormState> {
  const { jeton, version } = typedValues(sent, ['jeton', 'version'])
  const form = typedValues(sent, linkFormFields)
  const link = await findLink(database, secretHash(jeton))
  if (link === null) notFound()
  const read = readDecision(link.action, form)
  if (read.kind === 'refused') return { errors: read.errors, findings: [], form }
  const seen = Number(version)
  const followed = await followLink(database, jeton, { version: seen, decision: read.decision, at: new Date() })
  const page = actionAddress(jeton)
  if (followed.kind === 'done') redirect(`${page}?fait=${followed.outcome}`)
  if (followed.kind === 'doubtful') return { errors: [], findings: followed.findings, form }
  // The page beside what was typed then shows the offer as it is now.
  revalidatePath(page)
  return { errors: [errorOf(followed.code)], findings: [], form }
}

/** The refusals of a use case that a field of the form can put right. */
function errorOf(code: Extract<Followed, { kind: 'refused' }>['code']): LinkFormError {
  if (code === 'not-later' || code === 'past') return { field: 'deadlineDay', code }
  if (code === 'reason-missing' || code === 'reason-too-long') return { field: 'reason', code }
  return { field: null, code }
}
