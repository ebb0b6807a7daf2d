import type { DateMention } from '../deadlines/date-role'
import type { NoticeText } from './notice-text'
import { type PostingNames, postingsNamed } from './post-restriction'

/**
 * The dates that count for one of several posts: « le 11 juillet pour le poste A, le 18 juillet pour le poste B ». A date that names no post is
 * for all; where none would be left, nothing is left out.
 */
export function datesFor(
  notice: NoticeText,
  mentions: readonly DateMention[],
  self: PostingNames,
  all: readonly PostingNames[],
): readonly DateMention[] {
  const closings = mentions.filter(({ role }) => role === 'closing')
  if (all.length < 2 || closings.length < 2) return mentions
  const others = datesOfOthers(notice, closings, mentions, self, all)
  if (others.length === 0 || others.length === closings.length) return mentions
  return mentions.filter((mention) => !others.includes(mention))
}

/** Those of some dates that are said of other posts than one's own; `mentions` are all dates among which they stand. */
export function datesOfOthers(
  notice: NoticeText,
  dates: readonly DateMention[],
  mentions: readonly DateMention[],
  self: PostingNames,
  all: readonly PostingNames[],
): readonly DateMention[] {
  return dates.filter((mention) => {
    const named = postsOf(notice, mention, mentions, all)
    return named.length > 0 && !named.some(({ ordinal, title }) => ordinal === self.ordinal && title === self.title)
  })
}

/** Those named behind a date, « pour le poste A », else before it in its line and sentence. */
function postsOf(
  { text }: NoticeText,
  mention: DateMention,
  mentions: readonly DateMention[],
  all: readonly PostingNames[],
): readonly PostingNames[] {
  const i = mentions.indexOf(mention)
  const end = endOf(mention)
  const behind =
    text.slice(end, Math.min(end + reach, mentions[i + 1]?.date.start ?? text.length)).split('\n', 1)[0] ?? ''
  const ofEach = forWhom.exec(behind)
  if (ofEach) return postingsNamed(ofEach[0], all)
  const last = mentions[i - 1]
  const start = Math.max(last ? endOf(last) : 0, mention.date.start - reach)
  const before = text.slice(start, mention.date.start).split(sentenceOrLine).at(-1) ?? ''
  const ofLine = lineOfPosts.exec(before)
  if (ofLine) return postingsNamed(ofLine[0], all)
  // « Date limite : poste A le 11 juillet », « - Chauffeur : 11 juillet »
  const label = before.replace(/[ :–-]*(?:(?:le|au|avant le|jusqu'au) )?$/, '')
  return postingsNamed(label.slice(label.lastIndexOf(':') + 1), all)
}

const reach = 90
/** « Ceux des codes A et B peuvent être renouvelés. Entrée en service le … » */
const sentenceOrLine = /\n|(?<=[a-z)]{4})[.!?] /

/** « (à 17 h) pour le poste A et B », « (poste A) » */
const forWhom =
  /^[ ,(]*(?:pour|concernant|s'agissant) [^.;,()\n]{2,60}|^ ?\((?:les? )?(?:postes?|profils?|lots?|codes?|offres?) [^.;()\n]{1,40}\)/

/** « Poste 3 : au bureau de Boulsa, au plus tard le … » */
const lineOfPosts =
  /^[ .;*•-]*(?:pour )?(?:les? )?(?:postes?|profils?|lots?) (?:n[°o]s? ?)?(?:\d{1,2}|[a-h])(?:(?: ?, ?| et | & )(?:\d{1,2}|[a-h])\b){0,9} ?:/

function endOf({ date }: DateMention): number {
  return Math.max(date.end, date.time?.end ?? 0)
}
