import { type DeadlineFlag, deadlineFlags } from '../deadlines/deadline'
import { type OfferSignal, offerSignals } from '../offers/offer-signal'
import type { CountryCode } from '../places/country'

export const queueLists = ['todo', 'edits', 'waiting', 'reported', 'refused', 'recent'] as const
/**
 * What moderators look through: offers to decide; changes proposed of public offers; what is held, or waits for its poster; what visitors
 * reported; what was refused; what was published in the last days.
 */
export type QueueList = (typeof queueLists)[number]

/** What makes an offer doubtful: the corpus's names of a deadline's flags, and our signals. */
export const queueFlags = [...deadlineFlags, ...offerSignals] as const
export type QueueFlag = DeadlineFlag | OfferSignal

/** Waiting for at least so many hours. */
export const queueAges = [24, 72, 168] as const
export type QueueAge = (typeof queueAges)[number]

/** The source of what came as a file or was typed, not from a page. */
export const fileSource = 'fichier'

/** How many days an offer counts as published recently. */
export const recentDays = 7

/** Where a page of the queue begins or ends: beside the row that sorts so. */
export interface QueueKey {
  readonly rank: number
  /** Milliseconds; what sorts within a rank. */
  readonly moment: number
  readonly number: number
}

/** Which part of the queue is looked at. Null means that nothing was asked there. */
export interface QueueCriteria {
  readonly list: QueueList
  readonly flag: QueueFlag | null
  readonly country: CountryCode | null
  /** The host of the page it came from, or `fileSource`. */
  readonly source: string | null
  /** Slug of the first hiring organisation. */
  readonly organisation: string | null
  readonly age: QueueAge | null
}

export interface AskedQueue extends QueueCriteria {
  readonly after: QueueKey | null
  /** The page that ends before it; counts where nothing is asked after another. */
  readonly before: QueueKey | null
}

export const wholeQueue: AskedQueue = {
  list: 'todo',
  flag: null,
  country: null,
  source: null,
  organisation: null,
  age: null,
  after: null,
  before: null,
}
