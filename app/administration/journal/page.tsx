import type { Metadata } from 'next'
import { AdministrationNav } from '@/components/administration/administration-nav'
import { AuditFilters } from '@/components/administration/audit-filters'
import { AuditList } from '@/components/administration/audit-list'
import { PageTitle } from '@/components/ui/page-title'
import { readAuditLog } from '@/lib/administration/audit-log'
import { logAddress, readLogAddress } from '@/lib/administration/audit-log-address'
import { auditCopy } from '@/lib/copy/audit'
import { administrationCopy } from '@/lib/copy/site-administration'
import { pool } from '@/lib/platform/database'
import { requireAdministrator } from '../require-administrator'

export const metadata: Metadata = { title: auditCopy.title }

interface LogPageProps {
  readonly searchParams: Promise<Parameters<typeof readLogAddress>[0]>
}

/** Everything that was done, a page at a time. */
export default async function LogPage({ searchParams }: LogPageProps) {
  await requireAdministrator('/administration/journal')
  const criteria = readLogAddress(await searchParams)
  const { entries, next } = await readAuditLog(pool, criteria)
  return (
    <>
      <PageTitle title={auditCopy.title}>
        <p>{auditCopy.intro}</p>
      </PageTitle>
      <AdministrationNav current="journal" />
      <AuditFilters criteria={criteria} />
      <p className="mt-6 text-sm text-quiet">{administrationCopy.utc}</p>
      {entries.length === 0 ? <p className="mt-6">{auditCopy.none}</p> : <AuditList entries={entries} />}
      {(next !== null || criteria.before !== null) && (
        <p className="mt-6 flex flex-wrap gap-4">
          {criteria.before !== null && (
            <a href={logAddress({ ...criteria, before: null })} className="button-quiet">
              {auditCopy.newest}
            </a>
          )}
          {next !== null && (
            <a href={logAddress({ ...criteria, before: next })} className="button-quiet">
              {auditCopy.older}
            </a>
          )}
        </p>
      )}
    </>
  )
}
