import type { Refused } from './refused'
import { sha256, text } from './valid-rows'

/** Places, notices, organisations and what stands alone. */
export const refusedSources: readonly Refused[] = [
  ['Country_code_format', 'Country', { code: 'ml' }],
  ['Country_code_format', 'Country', { code: 'M' }],
  ['Country_name_stated', 'Country', { name: ' ' }],
  ['Country_slug_format', 'Country', { slug: 'Côte d’Ivoire' }],
  ['Country_timeZone_format', 'Country', { timeZone: '+01:00' }],
  ['Place_region_stated', 'Place', { region: '' }],
  ['Place_town_stated', 'Place', { town: '' }],
  ['Place_timeZone_format', 'Place', { timeZone: '' }],
  ['Notice_text_stated', 'Notice', { text: ' \n', contentHash: sha256(' \n') }],
  ['Notice_contentHash_of_text', 'Notice', { contentHash: sha256('another text') }],
  ['Notice_contentHash_of_text', 'Notice', { contentHash: sha256(text).toUpperCase() }],
  ['Notice_contentHash_of_text', 'Notice', { contentHash: '' }],
  ['Notice_language_format', 'Notice', { language: 'FR' }],
  ['Organisation_name_stated', 'Organisation', { name: '\t' }],
  ['Organisation_acronym_stated', 'Organisation', { acronym: '' }],
  ['Organisation_slug_format', 'Organisation', { slug: 'horizon-' }],
  ['Organisation_aliases_stated', 'Organisation', { aliases: ['Horizons', ''] }],
  ['Organisation_aliases_stated', 'Organisation', { aliases: ['Horizons', null] }],
  ['Place_slug_format', 'Place', { slug: 'Nulle-Part' }],
  ['Place_otherNames_stated', 'Place', { otherNames: [' '] }],
  ['SynonymGroup_phrases_several', 'SynonymGroup', { askedAs: [], phrases: ['RH'] }],
  ['SynonymGroup_phrases_stated', 'SynonymGroup', { askedAs: [''] }],
  ['DataVersion_one_row', 'DataVersion', { id: 2 }],
  ['Organisation_verified_when_and_how', 'Organisation', { verifiedAt: '2026-06-01' }],
  ['Organisation_verified_when_and_how', 'Organisation', { verifiedBy: 'DOCUMENT' }],
  ['NoticeFile_hash_of_bytes', 'NoticeFile', { bytes: Buffer.from('another file') }],
]
