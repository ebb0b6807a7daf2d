import { afterEach, expect, it, vi } from 'vitest'
import { decodeFile } from '@/lib/decoding/decode-file'
import { plainNotice } from '@/lib/decoding/decoded-notice'
import { database } from '@/lib/platform/database'
import { createDraft } from '@/lib/posting/create-draft'
import { readWaitingDrafts } from '@/lib/posting/read-waiting-drafts'
import { storeOrganisation, storePerson } from '../factories/person'

vi.mock('@/lib/decoding/decode-file', () => ({ decodeFile: vi.fn() }))

const now = new Date('2026-02-02T10:00Z')

afterEach(() => vi.restoreAllMocks())

it('a draft that cannot be written is damaged, and the next one is read', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { id: organisationId } = await storeOrganisation({}, now)
  const { id: personId } = await storePerson({ memberOf: [{ organisationId }] }, now)
  const ids: string[] = []
  for (const [i, text] of ['Poste : \0', 'Poste : Comptable'].entries()) {
    // No JSON of the database holds a zero character.
    vi.mocked(decodeFile).mockResolvedValueOnce(plainNotice(text))
    const source = { bytes: Buffer.from(`%PDF-1.7 ${i}`), name: `${i}.pdf` }
    const draft = await createDraft(database, { personId, organisationId, source, at: new Date(now.getTime() + i) })
    if ('refusal' in draft) throw new Error(draft.refusal)
    ids.push(draft.id)
  }
  expect(await readWaitingDrafts(database)).toBe(2)
  const rows = await database.postingDraft.findMany({ where: { id: { in: ids } }, orderBy: { createdAt: 'asc' } })
  expect(rows.map(({ refusal, decoded }) => [refusal, decoded !== null])).toEqual([
    ['damaged', false],
    [null, true],
  ])
  expect(told).toHaveBeenCalledOnce()
  expect(await readWaitingDrafts(database)).toBe(0)
})
