import type { Metadata } from 'next'
import { ProofLight } from '@/components/offer-form/proof-light'
import { PostingEditor } from '@/components/posting/posting-editor'
import { Callout } from '@/components/ui/callout'
import { PageTitle } from '@/components/ui/page-title'
import { fileRefusalSentences } from '@/lib/copy/ingestion-sentences'
import { postingCopy } from '@/lib/copy/posting'
import { capitalised } from '@/lib/copy/typography'
import { isId } from '@/lib/platform/id'
import { draftProofs } from '@/lib/posting/draft-proofs'
import { readingOf } from '@/lib/posting/draft-reading'
import type { Draft } from '@/lib/posting/drafts'
import { discard, saveForm, saveTyped } from './actions'
import { Autosave } from './autosave'
import { KeepAsking } from './keep-asking'
import { readOffers } from './read-offers'
import { type DraftParams, isRead, requireDraft } from './require-draft'

export const metadata: Metadata = { title: postingCopy.form.title }

type Asked = { readonly erreurs?: unknown; readonly autre?: unknown; readonly change?: unknown }

export default async function DraftPage({ params, searchParams }: DraftParams & { searchParams: Promise<Asked> }) {
  const { id } = await params
  const { draft } = await requireDraft(id, 'see-draft')
  if (draft.state.kind === 'refused') return <Refused words={fileRefusalSentences[draft.state.refusal]} draft={draft} />
  if (!isRead(draft)) return <Waiting id={id} />
  const { decoded, form } = draft.state
  const { erreurs, autre, change } = await searchParams
  const offers = await readOffers(draft, new Date())
  const { marks, proofs } = draftProofs(decoded.text, readingOf(decoded), form)
  return (
    <>
      <PageTitle title={postingCopy.form.title}>
        <p>{postingCopy.form.intro}</p>
      </PageTitle>
      <div className="mt-4 grid max-w-2xl gap-3">
        {isId(autre) && (
          <Callout tone="doubtful">
            <p>{postingCopy.form.beside}</p>
            <p>
              <a href={`/deposer/${autre}`} className="inline-flex min-h-11 items-center">
                {postingCopy.form.besideLink}
              </a>
            </p>
          </Callout>
        )}
        {change !== undefined && <Callout tone="doubtful">{postingCopy.form.changed}</Callout>}
        {decoded.isCut && <Callout tone="doubtful">{postingCopy.form.cut}</Callout>}
      </div>
      <PostingEditor
        key={draft.version}
        id={id}
        action={saveForm}
        discard={discard}
        form={form}
        text={decoded.text}
        marks={marks}
        proofs={proofs}
        offers={erreurs === undefined ? offers.map((offer) => ({ ...offer, errors: [] })) : offers}
        autosave={<Autosave version={draft.version} save={saveTyped} />}
      />
      <ProofLight />
    </>
  )
}

function Waiting({ id }: { id: string }) {
  const { title, words, more, reload } = postingCopy.waiting
  return (
    <>
      <PageTitle title={title}>
        <div role="status">
          <p>{words}</p>
          <progress className="mt-4 w-full max-w-sm" aria-label={title} />
        </div>
        <p className="mt-2">{more}</p>
        <p className="mt-4">
          <a href={`/deposer/${id}`} className="button-quiet">
            {reload}
          </a>
        </p>
      </PageTitle>
      <noscript>
        <meta httpEquiv="refresh" content="4" />
      </noscript>
      <KeepAsking />
    </>
  )
}

function Refused({ words, draft: { id, version } }: { words: string; draft: Draft }) {
  return (
    <PageTitle title={postingCopy.refused.title}>
      <p>{capitalised(words)}</p>
      <p className="mt-4">
        <a href="/deposer" className="button">
          {postingCopy.refused.again}
        </a>
      </p>
      <form action={discard} className="mt-3">
        <input type="hidden" name="brouillon" value={id} />
        <input type="hidden" name="version" value={version} />
        <button type="submit" className="button-quiet">
          {postingCopy.form.discard}
        </button>
      </form>
    </PageTitle>
  )
}
