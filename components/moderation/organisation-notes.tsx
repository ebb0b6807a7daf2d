import { noteBy, trustCopy } from '@/lib/copy/organisation-trust'
import { buttonLabel } from '@/lib/copy/site-administration'
import type { OrganisationNote } from '@/lib/moderation/organisation-notes'
import { SubmitButton } from '../ui/submit-button'

const words = trustCopy.notes

interface OrganisationNotesProps {
  readonly notes: readonly OrganisationNote[]
  readonly remove: (form: FormData) => Promise<void>
  readonly mayRemove: (authorId: string | null) => boolean
}

/** What moderators noted about an organisation, the newest first, with the way to remove it. */
export function OrganisationNotes({ notes, remove, mayRemove }: OrganisationNotesProps) {
  if (notes.length === 0) return <p className="mt-3">{words.none}</p>
  return (
    <ul className="mt-3 max-w-2xl border-b border-rule">
      {notes.map((note) => (
        <li key={note.id} className="border-t border-rule py-3">
          <NoteWords note={note} />
          {mayRemove(note.authorId) && (
            <form action={remove} className="mt-2">
              <input type="hidden" name="organisation" value={note.organisationId} />
              <input type="hidden" name="note" value={note.id} />
              <SubmitButton quiet label={buttonLabel(words.remove, noteBy(note))}>
                {words.remove}
              </SubmitButton>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}

interface ReviewNotesProps {
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly slug: string }[]
  readonly notes: readonly OrganisationNote[]
}

/** The same beside an offer that is reviewed: to be read, each organisation leading to its page. */
export function ReviewNotes({ organisations, notes }: ReviewNotesProps) {
  return organisations.map(({ id, name, slug }) => {
    const own = notes.filter(({ organisationId }) => organisationId === id)
    return (
      <div key={id} className="mt-4">
        {own.length > 0 && (
          <ul aria-label={`${words.title}\u00a0: ${name}`} className="border-b border-rule">
            {own.map((note) => (
              <li key={note.id} className="border-t border-rule py-2">
                <NoteWords note={note} />
              </li>
            ))}
          </ul>
        )}
        <a
          href={`/moderation/organisations/${slug}`}
          aria-label={buttonLabel(words.toOrganisation, name)}
          className="inline-flex min-h-11 items-center"
        >
          {words.toOrganisation}
        </a>
      </div>
    )
  })
}

function NoteWords({ note }: { readonly note: OrganisationNote }) {
  return (
    <>
      <p className="whitespace-pre-line wrap-anywhere">{note.words}</p>
      <p className="text-sm text-quiet">{noteBy(note)}</p>
    </>
  )
}
