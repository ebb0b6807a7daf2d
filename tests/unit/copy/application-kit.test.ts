import { describe, expect, it } from 'vitest'
import { hurryWords } from '@/lib/copy/application-kit'
import { documentsToHurry } from '@/lib/offers/slow-documents'

const plain = (words: string | null) => words?.replace(/[\u00a0\u202f]/g, ' ')
const documents = ['CV', 'CASIER_JUDICIAIRE', 'CERTIFICAT_NATIONALITE']

describe('documents that take days to obtain', () => {
  it('are flagged when few days are left, and only then', () => {
    expect(documentsToHurry(documents, 3)).toEqual(['CASIER_JUDICIAIRE', 'CERTIFICAT_NATIONALITE'])
    expect(documentsToHurry(documents, 14)).toHaveLength(2)
    expect(documentsToHurry(documents, 15)).toEqual([])
    expect(documentsToHurry(documents, null)).toEqual([])
    expect(documentsToHurry(['CV', 'DIPLOMES', 'OTHER:plan'], 0)).toEqual([])
  })

  it('are asked for today, with the days left and no invented delay', () => {
    expect(plain(hurryWords(['CASIER_JUDICIAIRE'], 3))).toBe(
      'Casier judiciaire : il ne reste que 3 jours. Demandez ce document dès aujourd’hui : son obtention prend souvent plusieurs jours.',
    )
    expect(plain(hurryWords(documents.slice(1), 1))).toMatch(
      /^Casier judiciaire et certificat de nationalité : il ne reste que 1 jour\. Demandez ces documents/,
    )
    expect(plain(hurryWords(['CASIER_JUDICIAIRE'], 0))).toContain('c’est le dernier jour')
    expect(hurryWords([], 3)).toBeNull()
  })
})
