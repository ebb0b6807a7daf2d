'use server'

import { redirect } from 'next/navigation'
import { requireAdministrator } from '@/app/administration/require-administrator'
import { retryFailedMail, runJob } from '@/lib/administration/run-again'
import type { doneWords } from '@/lib/copy/site-administration'
import { database } from '@/lib/platform/database'

const path = '/administration/taches'

function leadBack(outcome: Awaited<ReturnType<typeof runJob>>, done: keyof typeof doneWords): never {
  redirect(outcome.kind === 'done' ? `${path}?fait=${done}` : `${path}?refus=${outcome.code}`)
}

/** Has a job run now. */
export async function runAgain(form: FormData): Promise<void> {
  const { id } = await requireAdministrator(path)
  const name = String(form.get('tache') ?? '')
  leadBack(await runJob(database, name, { actor: id, at: new Date() }), 'relancee')
}

/** Has a mail that could not be sent tried again. */
export async function retry(form: FormData): Promise<void> {
  const { id } = await requireAdministrator(path)
  const mail = String(form.get('message') ?? '')
  leadBack(await retryFailedMail(database, mail, { actor: id, at: new Date() }), 'reessaye')
}
