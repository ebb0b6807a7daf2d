import { findingSentence } from '@/lib/copy/offer-checks'
import { postingCopy, postTitle } from '@/lib/copy/posting'
import type { OfferFormField } from '@/lib/offers/offer-form'
import type { DraftOffer, KeyedFinding } from '@/lib/posting/draft-offers'
import { isShared, type PostingForm } from '@/lib/posting/posting-form'
import { postPrefix } from '@/lib/posting/typed-posting-form'
import { ErrorSummary } from '../ui/error-summary'
import { SentForm } from '../ui/sent-form'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'

interface FindingsFormProps {
  readonly id: string
  readonly version: number
  readonly offers: readonly DraftOffer[]
  readonly form: PostingForm
  /** Sent with reasons missing: they are asked for. */
  readonly asksForAll: boolean
  readonly action: (form: FormData) => Promise<void>
}

const words = postingCopy.check

/** What the checks point at: errors lead back to their field, warnings can be answered. */
export function FindingsForm({ id, version, offers, form, asksForAll, action }: FindingsFormProps) {
  const all = offers.flatMap(({ post, findings }) => findings.map((finding) => ({ post, finding })))
  const errors = all.filter(({ finding }) => finding.severity === 'error')
  const warnings = all
    .filter(({ finding }) => finding.severity === 'warning')
    .map((each, i) => ({ ...each, name: `raison-${i + 1}`, keyName: `cle-${i + 1}` }))
  const isMissing = ({ key }: KeyedFinding) => asksForAll && (form.reasons[key] ?? '') === ''
  const missing = warnings.filter(({ finding }) => isMissing(finding))
  const heading = (post: number, field: OfferFormField) => {
    if (offers.length === 1) return null
    const title = form.posts[post]?.form.title ?? ''
    const of = isShared(form, field) ? postingCopy.form.sharedTitle : postTitle(post, title)
    return <span className="block text-sm text-quiet">{of}</span>
  }
  const toField = (post: number, field: OfferFormField) => (
    <a
      href={`/deposer/${id}#${postPrefix(isShared(form, field) ? 0 : post)}${field}`}
      className="inline-flex min-h-11 items-center"
    >
      {words.toField}
    </a>
  )
  return (
    <SentForm action={action} noValidate className="mt-6 grid max-w-2xl gap-8">
      <ErrorSummary
        title={words.errorTitle}
        errors={missing.map(({ finding, name }) => ({ field: name, words: findingSentence(finding) }))}
      />
      <input type="hidden" name="brouillon" value={id} />
      <input type="hidden" name="version" value={version} />
      {errors.length > 0 && (
        <section aria-labelledby="a-corriger">
          <h2 id="a-corriger" className="text-xl font-strong tracking-tight">
            {words.errors}
          </h2>
          {errors.map(({ post, finding }) => (
            <div key={finding.key} className="mt-3 border-l-4 border-on-urgent pl-3">
              {heading(post, finding.field)}
              <p className="font-semibold text-on-urgent">{findingSentence(finding)}</p>
              {toField(post, finding.field)}
            </div>
          ))}
        </section>
      )}
      {warnings.length > 0 && (
        <section aria-labelledby="a-confirmer">
          <h2 id="a-confirmer" className="text-xl font-strong tracking-tight">
            {words.warnings}
          </h2>
          {warnings.map(({ post, finding, name, keyName }) => (
            <fieldset key={finding.key} className="mt-4 grid gap-1 border-t border-rule pt-3">
              <legend className="float-left w-full">
                {heading(post, finding.field)}
                <span className="font-semibold">{findingSentence(finding)}</span>
              </legend>
              <input type="hidden" name={keyName} value={finding.key} />
              <TextField
                name={name}
                label={words.reason}
                maxLength={500}
                defaultValue={form.reasons[finding.key]}
                error={isMissing(finding) ? words.missing : null}
              />
              {toField(post, finding.field)}
            </fieldset>
          ))}
        </section>
      )}
      {all.length === 0 && <p>{words.none}</p>}
      <p className="flex flex-wrap gap-3">
        {errors.length === 0 && <SubmitButton>{words.next}</SubmitButton>}
        <a href={`/deposer/${id}`} className="button-quiet">
          {words.back}
        </a>
      </p>
    </SentForm>
  )
}
