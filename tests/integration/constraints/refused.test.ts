import { describe, expect, test } from 'vitest'
import { client, insert, insertNeeds, inTransactions, refusal } from './database'
import { refusedAccounts } from './refused-accounts'
import { refusedDeadlines } from './refused-deadlines'
import { refusedFacts } from './refused-facts'
import { refusedModeration } from './refused-moderation'
import { refusedParts } from './refused-parts'
import { refusedSources } from './refused-sources'
import { valid } from './valid-rows'

inTransactions()

const refused = [
  ...refusedSources,
  ...refusedFacts,
  ...refusedDeadlines,
  ...refusedParts,
  ...refusedAccounts,
  ...refusedModeration,
]

describe('the database refuses', () => {
  test.each(refused)('%s: %s %j', async (constraint, table, change) => {
    await insertNeeds(table)
    expect(await refusal(insert(table, { ...valid[table], ...change }))).toBe(constraint)
  })

  test('every check has its case', async () => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
    )
    expect(new Set(refused.map(([constraint]) => constraint))).toEqual(new Set(rows.map(({ name }) => name)))
  })

  test.each([
    ['Organisation', 'aliases'],
    ['Offer', 'deadlineFlags'],
    ['Offer', 'deadlineAlternatives'],
    ['Offer', 'applyEmails'],
    ['Offer', 'applyCopyEmails'],
    ['Offer', 'applyUrls'],
    ['Offer', 'depositAddresses'],
    ['Offer', 'documents'],
    ['Offer', 'depositHours'],
    ['Offer', 'phones'],
    ['Offer', 'sectors'],
    ['Offer', 'signals'],
    ['FieldEvidence', 'flags'],
    ['ProposedEdit', 'risky'],
  ] as const)('%s without its list %s', async (table, column) => {
    await insertNeeds(table)
    expect(await refusal(insert(table, { ...valid[table], [column]: null }))).toContain(
      `null value in column "${column}"`,
    )
  })
})
