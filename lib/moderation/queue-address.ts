import { mayBeSlug } from '../offers/slug'
import { isCountryCode } from '../places/countries'
import { type AskedQueue, type QueueKey, type QueueList, queueAges, queueFlags, queueLists } from './queue-criteria'

/** What an address may hold: anything. */
export type QueueParameters = Readonly<Record<string, string | string[] | undefined>>

/** The French names of the criteria in addresses. */
export const queueParameters = {
  list: 'etat',
  flag: 'drapeau',
  country: 'pays',
  source: 'source',
  organisation: 'organisation',
  age: 'depuis',
  after: 'apres',
  before: 'avant',
} as const

/** The words for each list in an address. */
export const queueListParameters: Readonly<Record<QueueList, string>> = {
  todo: 'a-decider',
  edits: 'modifications',
  waiting: 'en-attente',
  reported: 'signalees',
  refused: 'refusees',
  recent: 'publiees',
}

/** Whatever stands there gives a part of the queue. */
export function readQueueAddress(parameters: QueueParameters): AskedQueue {
  const one = (name: keyof typeof queueParameters) => [parameters[queueParameters[name]]].flat()[0] ?? ''
  const [country, source, organisation] = [one('country'), one('source'), one('organisation')]
  return {
    list: queueLists.find((list) => queueListParameters[list] === one('list')) ?? 'todo',
    flag: queueFlags.find((flag) => flag === one('flag')) ?? null,
    country: isCountryCode(country) ? country : null,
    source: /^[a-z0-9.:-]{1,255}$/.test(source) ? source : null,
    organisation: mayBeSlug(organisation) ? organisation : null,
    age: queueAges.find((age) => String(age) === one('age')) ?? null,
    after: keyOf(one('after')),
    before: keyOf(one('before')),
  }
}

/** @param path of the page that shows it */
export function queueAddress(asked: AskedQueue, path = '/moderation'): string {
  const { list, after, before } = asked
  const wordsOf = (key: QueueKey | null) => (key === null ? null : `${key.rank}_${key.moment}_${key.number}`)
  const values = {
    list: list === 'todo' ? null : queueListParameters[list],
    flag: asked.flag,
    country: asked.country,
    source: asked.source,
    organisation: asked.organisation,
    age: asked.age,
    after: wordsOf(after),
    before: wordsOf(before),
  } as const
  const parameters = new URLSearchParams()
  for (const name of Object.keys(values) as (keyof typeof values)[]) {
    const value = values[name]
    if (value !== null) parameters.set(queueParameters[name], String(value))
  }
  const query = parameters.toString()
  return query === '' ? path : `${path}?${query}`
}

function keyOf(words: string): QueueKey | null {
  const [, rank, moment, number] = /^(\d)_(-?\d{1,16})_(\d{1,9})$/.exec(words) ?? []
  return rank === undefined ? null : { rank: Number(rank), moment: Number(moment), number: Number(number) }
}
