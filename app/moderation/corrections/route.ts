import { notFound } from 'next/navigation'
import { requirePerson } from '@/app/session'
import { streamOf } from '@/app/stream-of'
import { may } from '@/lib/accounts/permissions'
import { listCorrections } from '@/lib/moderation/list-corrections'
import { database } from '@/lib/platform/database'

/** What moderators corrected, as labelled lines of the corpus, for reading to learn from. */
export async function GET(): Promise<Response> {
  const actor = await requirePerson('/moderation/corrections')
  if (!may(actor, 'moderate')) notFound()
  return new Response(streamOf(lines()), {
    headers: {
      'Content-Type': 'application/jsonl; charset=utf-8',
      'Content-Disposition': 'attachment; filename="corrections.jsonl"',
      'Cache-Control': 'no-store',
    },
  })
}

async function* lines(): AsyncGenerator<string> {
  for await (const line of listCorrections(database)) yield `${JSON.stringify(line)}\n`
}
