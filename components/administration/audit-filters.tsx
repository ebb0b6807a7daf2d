import { actNames } from '@/lib/administration/act-names'
import type { LogCriteria } from '@/lib/administration/audit-log-address'
import { auditCopy } from '@/lib/copy/audit'
import { SelectField } from '../ui/select-field'
import { TextField } from '../ui/text-field'

/** What part of the log is shown; a form that needs no script. */
export function AuditFilters({ criteria }: { readonly criteria: LogCriteria }) {
  const codes = [...new Set([...Object.keys(actNames), ...(criteria.action === '' ? [] : [criteria.action])])]
  const actions = codes
    .map((value) => ({ value, words: actNames[value] ?? value }))
    .sort((a, b) => a.words.localeCompare(b.words, 'fr'))
  return (
    <form action="/administration/journal" className="mt-6 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <TextField
        name="personne"
        label={auditCopy.person}
        hint={auditCopy.personHint}
        type="search"
        defaultValue={criteria.person}
        maxLength={200}
      />
      <TextField
        name="sujet"
        label={auditCopy.subject}
        hint={auditCopy.subjectHint}
        type="search"
        defaultValue={criteria.subject}
        maxLength={200}
      />
      <SelectField
        name="action"
        label={auditCopy.action}
        choices={[{ value: '', words: auditCopy.everyAction }, ...actions]}
        defaultValue={criteria.action}
      />
      <div className="grid grid-cols-2 gap-3">
        <TextField name="du" label={auditCopy.since} type="date" defaultValue={criteria.since} />
        <TextField name="au" label={auditCopy.until} type="date" defaultValue={criteria.until} />
      </div>
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <button type="submit" className="button">
          {auditCopy.submit}
        </button>
        <a href="/administration/journal" className="inline-flex min-h-11 items-center">
          {auditCopy.all}
        </a>
      </p>
    </form>
  )
}
