import { z } from 'zod'
import { offerFormSchema } from '../offers/offer-form'
import type { ProposedEdit } from '../offers/proposed-edit'
import type { Prisma } from '../platform/prisma/client'

const keptSchema = z.object({
  proposal: z.object({
    from: z.object({
      form: offerFormSchema,
      risky: z.array(z.string()),
      actor: z.string(),
      reason: z.string().nullable(),
      at: z.coerce.date(),
    }),
  }),
})

/** A proposal as the event of its refusal keeps it. */
export function refusedProposal({ form, risky, actor, reason, at }: ProposedEdit): Prisma.InputJsonObject {
  return { proposal: { from: { form, risky: [...risky], actor, reason, at: at.toISOString() }, to: null } }
}

/** The proposal that such an event keeps. */
export function proposalOfRefusal(changes: unknown): ProposedEdit {
  return keptSchema.parse(changes).proposal.from
}
