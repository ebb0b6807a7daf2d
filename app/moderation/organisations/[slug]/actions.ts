'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { type FormState, typedValues } from '@/lib/accounts/form-state'
import { may } from '@/lib/accounts/permissions'
import { domainErrors, normalDomain } from '@/lib/administration/organisation-input'
import type { noteErrors, trustDone } from '@/lib/copy/organisation-trust'
import { addNote, noteRefusal, removeNote } from '@/lib/moderation/organisation-notes'
import { type PostingRightError, readLevel, reasonErrors } from '@/lib/moderation/posting-right-input'
import { type RightHolder, setPostingRight } from '@/lib/moderation/set-posting-right'
import { database } from '@/lib/platform/database'
import { isId } from '@/lib/platform/id'
import { requireModerator } from '../require-organisation'

const list = '/moderation/organisations'

/** The moderator, and the organisation that the form is about. */
async function require(form: FormData) {
  const person = await requireModerator(list)
  const id = form.get('organisation')
  const organisation = isId(id) ? await database.organisation.findUnique({ where: { id } }) : null
  return organisation === null ? notFound() : { person, organisation, page: `${list}/${organisation.slug}` }
}

function leadTo(page: string, done: keyof typeof trustDone): never {
  redirect(`${page}?fait=${done}`)
}

/** Says what a person (`personne`) or whoever writes from a domain (`domaine`) may post; `vu` is the right that the page showed. */
export async function setRight(_: FormState, form: FormData): Promise<FormState> {
  const { person, organisation, page } = await require(form)
  const values = typedValues(form, ['niveau', 'raison'])
  const refused = (field: string, code: PostingRightError): FormState => ({
    errors: [{ field, code }],
    values,
    done: null,
  })
  const holder = holderOf(form)
  if (!may(person, 'set-posting-right', holder)) return refused('formulaire', 'own')
  const [level, seen] = [readLevel(form.get('niveau')), readLevel(form.get('vu'))]
  if (level === undefined || seen === undefined) return refused('niveau', 'level-missing')
  const errors = reasonErrors(level, values.raison)
  if (errors.length > 0) return { errors, values, done: null }
  const outcome = await setPostingRight(database, {
    organisationId: organisation.id,
    holder,
    seen,
    level,
    reason: level === 'BLOCKED' ? values.raison : null,
    actor: person.id,
    at: new Date(),
  })
  if (outcome === 'set') leadTo(page, 'droit')
  // The page is shown as it stands now, with the right that the next attempt is about.
  revalidatePath(`${page}/droits`)
  return refused('formulaire', outcome)
}

/** Whom the form is about; the page has only such as may have a right. */
function holderOf(form: FormData): RightHolder {
  const personId = form.get('personne')
  if (isId(personId)) return { personId }
  const domain = normalDomain(String(form.get('domaine') ?? ''))
  return domainErrors(domain).length === 0 ? { domain } : notFound()
}

/** Notes something about an organisation. */
export async function note(_: FormState, form: FormData): Promise<FormState> {
  const { person, organisation, page } = await require(form)
  const values = typedValues(form, ['note'])
  const refused = (code: keyof typeof noteErrors): FormState => ({
    errors: [{ field: 'note', code }],
    values,
    done: null,
  })
  const refusal = noteRefusal(values.note)
  if (refusal !== null) return refused(refusal)
  const at = new Date()
  const outcome = await addNote(database, {
    organisationId: organisation.id,
    words: values.note,
    actor: person.id,
    at,
  })
  return outcome === 'added' ? leadTo(page, 'note') : refused(outcome)
}

/** Removes a note that is one's own, or any for who administrates. */
export async function remove(form: FormData): Promise<void> {
  const { person, page } = await require(form)
  const noteId = form.get('note')
  if (!isId(noteId)) notFound()
  if ((await removeNote(database, { noteId, actor: person, at: new Date() })) === 'gone') notFound()
  leadTo(page, 'supprimee')
}
