import { addDays } from 'date-fns'
import { domainLinkAddress } from '@/lib/moderation/domain-link'
import { database } from '@/lib/platform/database'
import { newSecret } from '@/lib/platform/secrets'
import { type ActionEntries, type RouteEntries, untouched } from './entries'
import { roles, type Scene, staff } from './scene'

/** The secret of a link that waits for A's answer. */
async function storeLink({ a, now }: Scene): Promise<string> {
  const { secret, hash } = newSecret()
  const check = { domain: `${a.slug}.example`, tokenHash: hash, createdAt: now, expiresAt: addDays(now, 7) }
  await database.domainCheck.create({ data: { organisationId: a.id, ...check } })
  return secret
}

export const verificationRoutes: RouteEntries = {
  // The secret in the address stands for the organisation, whoever has it.
  'agir/organisation/[token]': { path: async (scene) => domainLinkAddress(await storeLink(scene)), sees: roles },
}

const file = 'moderation/organisations/[slug]/verification-actions.ts'
const page = ({ a }: Scene) => `/moderation/organisations/${a.slug}`

export const verificationActions: ActionEntries = {
  'agir/organisation/[token]/actions.ts confirm': {
    page: () => '/compte/mot-de-passe',
    args: async (scene) => [{ jeton: await storeLink(scene) }],
    may: roles,
  },
  [`${file} sendLink`]: {
    page,
    args: ({ a }) => [untouched, { organisation: a.id, vu: '', adresse: `contact@${a.slug}.example` }],
    may: staff,
  },
  [`${file} vouch`]: {
    page,
    args: ({ a }) => [untouched, { organisation: a.id, document: 'récépissé n° 214 du 3 mars 2019' }],
    may: staff,
  },
  [`${file} withdraw`]: {
    page,
    args: async ({ a, now }) => {
      await database.organisation.update({
        where: { id: a.id },
        data: { verifiedBy: 'DOCUMENT', verifiedAt: now, verifiedWords: 'récépissé' },
      })
      return [untouched, { organisation: a.id, vu: now.toISOString(), motif: 'Faux récépissé' }]
    },
    may: staff,
  },
}
