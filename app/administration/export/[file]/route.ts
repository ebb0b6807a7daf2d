import { notFound } from 'next/navigation'
import { streamOf } from '@/app/stream-of'
import { trace } from '@/lib/accounts/audit'
import { exportChunks, readExportFile } from '@/lib/administration/export-file'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { requireAdministrator } from '../../require-administrator'

const mediaTypes = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const

/** A part of the data, or all of it, as a file that is made while it is taken. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { id } = await requireAdministrator('/administration/export')
  const file = readExportFile((await params).file)
  if (file === null) notFound()
  const at = new Date()
  const { name, format } = file
  await trace(database, { at, actor: id, action: 'export', subject: { export: name }, to: { format } })
  return new Response(streamOf(exportChunks(readEnv().databaseUrl, file)), {
    headers: {
      'Content-Type': mediaTypes[format],
      'Content-Disposition': `attachment; filename="baara-${name}-${at.toISOString().slice(0, 10)}.${format}"`,
      'Cache-Control': 'no-store',
    },
  })
}
