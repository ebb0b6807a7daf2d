import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ReviewProposal } from '@/components/moderation/review-proposal'
import { reviewCopy } from '@/lib/copy/review'
import { decisionParameters } from '@/lib/moderation/decision-input'

const { closedEarly, notPublic, own } = reviewCopy.proposal

function shown(decisions: readonly ('approve' | 'refuse')[], isOwn = false) {
  const about = { rows: [], by: 'Proposé par Awa', reason: null, hidden: {} }
  const action = async () => ({ words: '', decisionErrors: [], outcome: null })
  const html = renderToStaticMarkup(<ReviewProposal {...about} action={action} isOwn={isOwn} decisions={decisions} />)
  const offered = [decisionParameters.approve, decisionParameters.refuse].filter((value) =>
    html.includes(`value="${value}"`),
  )
  return { offered, said: [closedEarly, notPublic, own].filter((words) => html.includes(words)) }
}

describe('a change that waits, as a moderator sees it', () => {
  it.each([
    ['of a public offer: both decisions', ['approve', 'refuse'], ['approuver', 'refuser'], []],
    ['of one closed early: a refusal, and why no more', ['refuse'], ['refuser'], [closedEarly]],
    ['of one that is not public: nothing, and why', [], [], [notPublic]],
  ] as const)('%s', (_, decisions, offered, said) => {
    expect(shown(decisions)).toEqual({ offered, said })
  })

  it('of their own: nothing but that another one decides', () => {
    expect(shown(['refuse'], true)).toEqual({ offered: [], said: [own] })
  })
})
