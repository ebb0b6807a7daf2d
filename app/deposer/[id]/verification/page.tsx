import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { FindingsForm } from '@/components/posting/findings-form'
import { PageTitle } from '@/components/ui/page-title'
import { postingCopy } from '@/lib/copy/posting'
import { readOffers } from '../read-offers'
import { type DraftParams, isRead, requireDraft } from '../require-draft'
import { confirmFindings } from './actions'

export const metadata: Metadata = { title: postingCopy.check.title }

export default async function CheckPage({
  params,
  searchParams,
}: DraftParams & { searchParams: Promise<{ readonly manque?: unknown }> }) {
  const { id } = await params
  const { draft } = await requireDraft(id, 'see-draft')
  if (!isRead(draft)) redirect(`/deposer/${id}`)
  const offers = await readOffers(draft, new Date())
  if (offers.some(({ errors }) => errors.length > 0)) redirect(`/deposer/${id}?erreurs=1`)
  return (
    <>
      <PageTitle title={postingCopy.check.title}>
        <p>{postingCopy.check.intro}</p>
      </PageTitle>
      <FindingsForm
        key={draft.version}
        id={id}
        version={draft.version}
        offers={offers}
        form={draft.state.form}
        asksForAll={(await searchParams).manque !== undefined}
        action={confirmFindings}
      />
    </>
  )
}
