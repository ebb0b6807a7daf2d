import type { ReactNode } from 'react'
import { groupTitles } from '@/lib/copy/offer-form'
import { postingCopy, postTitle } from '@/lib/copy/posting'
import { type FormGroup, formGroupNames } from '@/lib/offers/offer-form'
import type { DraftOffer } from '@/lib/posting/draft-offers'
import type { DraftProof, SourceMark } from '@/lib/posting/draft-proofs'
import type { PostingForm } from '@/lib/posting/posting-form'
import { postPrefix } from '@/lib/posting/typed-posting-form'
import { OfferFields } from '../offer-form/offer-fields'
import { ErrorSummary } from '../ui/error-summary'
import { SentForm } from '../ui/sent-form'
import { SubmitButton } from '../ui/submit-button'
import { DoubtList } from './doubt-list'
import { doubtfulFirst, doubtsOf, isInGroup, summedErrors } from './doubts'
import { SourcePane } from './source-pane'

interface PostingEditorProps {
  readonly id: string
  readonly action: (form: FormData) => Promise<void>
  readonly discard: (form: FormData) => Promise<void>
  readonly form: PostingForm
  readonly text: string
  readonly marks: readonly SourceMark[]
  readonly proofs: readonly DraftProof[]
  readonly offers: readonly DraftOffer[]
  /** Saves without being asked; the form works without it but for its version. */
  readonly autosave: ReactNode
}

const words = postingCopy.form

/** The offers read from a notice, as a form beside the notice: what is doubtful stands first. */
export function PostingEditor(props: PostingEditorProps) {
  const { id, action, discard, form, text, marks, proofs, offers, autosave } = props
  const doubts = doubtsOf(form, proofs, offers)
  const own = formGroupNames.filter((group) => !form.shared.includes(group))
  const section = (post: number, group: FormGroup) => (
    <GroupSection
      key={group}
      post={post}
      group={group}
      {...props}
      canShare={form.posts.length > 1 && group !== 'post'}
    />
  )
  return (
    <div className="mt-6 grid gap-8 lg:grid-cols-2 lg:gap-12">
      <div>
        <SentForm id="brouillon" action={action} noValidate className="grid gap-8">
          {/* What the Enter key does in a field: saves, and neither adds nor removes anything. */}
          <button type="submit" name="faire" value="enregistrer" className="sr-only" tabIndex={-1} aria-hidden="true" />
          <input type="hidden" name="brouillon" value={id} />
          <ErrorSummary title={words.errorTitle} errors={summedErrors(offers)} />
          {autosave}
          <DoubtList doubts={doubts} />
          {form.shared.length > 0 && (
            <section aria-labelledby="communs" className="grid gap-8">
              <h2 id="communs" className="text-xl font-strong tracking-tight">
                {words.sharedTitle}
              </h2>
              {doubtfulFirst(form.shared, 0, doubts).map((group) => section(0, group))}
            </section>
          )}
          {form.posts.map((post, i) => (
            <section
              // biome-ignore lint/suspicious/noArrayIndexKey: a post is known by its place; each save draws the form anew
              key={i}
              aria-labelledby={form.posts.length > 1 ? `poste-${i + 1}` : undefined}
              className="grid gap-8"
            >
              {form.posts.length > 1 && (
                <div className="flex flex-wrap items-center justify-between gap-3 border-t-2 border-rule pt-4">
                  <h2 id={`poste-${i + 1}`} className="text-xl font-strong tracking-tight">
                    {postTitle(i, post.form.title)}
                  </h2>
                  <SubmitButton quiet name="faire" value={`remove ${i}`}>
                    {words.remove}
                  </SubmitButton>
                </div>
              )}
              {doubtfulFirst(own, i, doubts).map((group) => section(i, group))}
            </section>
          ))}
          <p>
            <SubmitButton quiet name="faire" value="add">
              {words.add}
            </SubmitButton>
          </p>
          <p className="flex flex-wrap gap-3 border-t border-rule pt-6">
            <SubmitButton name="faire" value="verifier">
              {words.check}
            </SubmitButton>
            <SubmitButton quiet name="faire" value="enregistrer">
              {words.save}
            </SubmitButton>
          </p>
        </SentForm>
        <details className="mt-8">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm">{words.discard}</summary>
          <div className="mt-2 grid gap-3">
            <p>{words.discardSure}</p>
            <p>
              {/* Of the form above, for the version that its last save came to. */}
              <button type="submit" form="brouillon" formAction={discard} className="button-quiet">
                {words.discardNow}
              </button>
            </p>
          </div>
        </details>
      </div>
      <SourcePane text={text} marks={marks} />
    </div>
  )
}

function GroupSection({
  post,
  group,
  form,
  proofs,
  offers,
  canShare,
}: PostingEditorProps & { post: number; group: FormGroup; canShare: boolean }) {
  const isShared = form.shared.includes(group)
  const values = form.posts[post]?.form
  if (values === undefined) return null
  return (
    <section className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <h3 className="text-lg font-strong">{groupTitles[group]}</h3>
        {canShare && (
          <SubmitButton quiet name="faire" value={`${isShared ? 'split' : 'share'} ${group}`}>
            {isShared ? words.split : words.share}
          </SubmitButton>
        )}
      </div>
      <OfferFields
        group={group}
        form={values}
        prefix={postPrefix(post)}
        errors={offers[post]?.errors ?? []}
        proofs={distinct(proofs.filter((proof) => (isShared || proof.post === post) && isInGroup(proof.field, group)))}
      />
    </section>
  )
}

/** Each post has its own proofs of what they share: told once. */
function distinct(proofs: readonly DraftProof[]): readonly DraftProof[] {
  return [...new Map(proofs.map((proof) => [`${proof.field} ${proof.id}`, proof])).values()]
}
