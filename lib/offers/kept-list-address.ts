import { type KeptList, keptLists } from './kept-lists'

/** What a visitor's address may hold: anything. */
export type KeptListParameters = Readonly<Record<string, string | string[] | undefined>>

/** Which of an organisation's offers a page shows. */
export interface AskedList {
  readonly list: KeptList
  /** Part of titles; empty for all. */
  readonly words: string
  /** The part of an organisation's address; null for all that one is a member of. */
  readonly organisation: string | null
  /** From 1. */
  readonly page: number
}

/** The words for each list in an address. */
export const listParameters: Readonly<Record<KeptList, string>> = {
  all: 'toutes',
  pending: 'en-relecture',
  held: 'en-attente',
  open: 'en-ligne',
  ended: 'terminees',
  'closed-early': 'cloturees',
  refused: 'refusees',
  withdrawn: 'retirees',
  duplicate: 'doublons',
  archived: 'rangees',
}

const mostPages = 1000

/** Whatever stands there gives a list. */
export function readKeptListAddress(parameters: KeptListParameters): AskedList {
  const one = (name: string) => [parameters[name]].flat()[0] ?? ''
  const page = Number(one('page'))
  return {
    list: keptLists.find((list) => listParameters[list] === one('etat')) ?? 'all',
    words: one('q')
      .replace(/\0|\p{Cs}/gu, '')
      .trim()
      .slice(0, 100),
    organisation: one('organisation') || null,
    page: Number.isInteger(page) && page >= 1 && page <= mostPages ? page : 1,
  }
}

export function keptListAddress({ list, words, organisation, page }: AskedList): string {
  const parameters = new URLSearchParams()
  if (list !== 'all') parameters.set('etat', listParameters[list])
  if (words !== '') parameters.set('q', words)
  if (organisation !== null) parameters.set('organisation', organisation)
  if (page > 1) parameters.set('page', String(page))
  const query = parameters.toString()
  return query === '' ? '/organisation' : `/organisation?${query}`
}
