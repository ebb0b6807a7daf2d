import type { KeptDeadline } from '../deadlines/badge'
import type { NoticeReading, PostingReading } from '../extraction/posting'
import { countryByCode } from '../places/countries'
import { sentenceAround } from '../text/sentence-around'
import type { Span } from '../text/span'
import { terminalWidth, wrapped } from './columns'
import { counted } from './counts'
import { formatDay, formatTime } from './dates'
import { deadlineWarnings, sendByLine } from './deadline-warnings'
import { excerptOf, lineAround } from './excerpt'
import { type ExtractRow, type ExtractValue, fieldFlagWords, noticeRows, postingRows, titleRow } from './extract-rows'
import { languageNote } from './languages'
import { hourWords } from './offer-page'
import { zoneWords } from './time-zones'
import { fr, nbsp } from './typography'

/** A notice as it was taken from a text or a file, and what was read from it. */
export interface NoticeToShow {
  readonly text: string
  /** The parts of the text that were read from an image. */
  readonly ocr: readonly Span[]
  /** Only part of the file was read. */
  readonly isCut: boolean
  readonly reading: NoticeReading
  /** Of each posting, as its offer would keep it. */
  readonly deadlines: readonly KeptDeadline[]
}

const mark = '! '
const noMark = '  '
const labelWidth = 20
/** Proofs begin here where the value is short enough. */
const proofColumn = 52
/** Longer words prove by themselves; shorter ones are shown with their neighbours. */
const tellingLength = 24
/** Neighbours shown even where the line is short, in characters. */
const leastAround = 24
/** Quotes and « … ». */
const frame = 6
/** Of the deadline's sentence around its words, in characters: some four lines. */
const sentenceRoom = 300

/** What was read from a notice, for people: each field, its value, the words it came from, what to check. */
export function extractCard(notice: NoticeToShow): string {
  const { reading, text } = notice
  return [
    ...remarks(notice).flatMap((words) => wrapped(words, noMark, mark)),
    ...rowLines(text, noticeRows(reading)),
    ...reading.postings.flatMap((posting, i) => ['', ...postingLines(notice, posting, i)]),
    '',
  ].join('\n')
}

/** What must be known before believing the rest. */
function remarks({ text, ocr, isCut, reading }: NoticeToShow): string[] {
  const note = languageNote(reading.language)
  const length = ocr.reduce((sum, { start, end }) => sum + end - start, 0)
  const part = length > text.trim().length * 0.9 ? 'Ce texte' : 'Une partie de ce texte'
  return [
    note === null
      ? null
      : fr`${note} Baara n'y lit sûrement que les dates et les adresses : relisez le reste dans l'annonce.`,
    isCut ? fr`Ce fichier est trop long : seul son début a été lu.` : null,
    length > 0 ? fr`${part} a été lu dans une image : vérifiez surtout les chiffres et les adresses.` : null,
  ].filter((words) => words !== null)
}

function postingLines(notice: NoticeToShow, posting: PostingReading, index: number): string[] {
  const count = notice.reading.postings.length
  const title = titleRow(posting)
  const rows = postingRows(posting)
  const deadline = deadlineOf(notice, posting, index)
  const doubts =
    Number(deadline.isDoubtful) +
    [title, ...rows].flatMap(({ values }) => values).filter((value) => value.doubts.length > 0).length
  const toCheck = doubts === 0 ? '' : fr` : ${counted(doubts, 'point', 'points')} à vérifier (« ! »)`
  return [
    `── ${count > 1 ? `Poste ${index + 1} sur ${count}` : 'Poste'}${toCheck}`,
    ...stated(notice.text, [title]),
    ...deadline.lines,
    ...rowLines(notice.text, rows, title.values.length === 0 ? [title] : []),
  ]
}

/** Each value under its label; last, on one line, the labels that the notice says nothing of. */
function rowLines(source: string, rows: readonly ExtractRow[], unstatedBefore: readonly ExtractRow[] = []): string[] {
  const unstated = [...unstatedBefore, ...rows.filter(({ values }) => values.length === 0)].map(
    ({ label }) => label.charAt(0).toLowerCase() + label.slice(1),
  )
  const gathered = unstated.length === 0 ? [] : wrapped(fr`Non indiqué : ${unstated.join(', ')}`, noMark)
  return [...stated(source, rows), ...gathered]
}

function stated(source: string, rows: readonly ExtractRow[]): string[] {
  return rows.flatMap(({ label, values }) =>
    values.flatMap((value, i) => valueLines(source, i === 0 ? label : '', value)),
  )
}

/** « ! Contrat           CDD                             « …contrat à durée déterminée de… » », and below it why to check. */
function valueLines(source: string, label: string, { words, span, doubts }: ExtractValue): string[] {
  const shown = words.replace(/\s+/g, ' ').trim()
  const lines = labelled(label, shown, doubts.length > 0)
  const last = lines.at(-1) ?? ''
  const column = Math.max(proofColumn, last.length + 2)
  const proof = span === null ? null : proofOf(source, span, shown, terminalWidth - column)
  if (proof !== null) {
    if (column + proof.length <= terminalWidth) lines.splice(-1, 1, `${last.padEnd(column)}${proof}`)
    else lines.push(...under(proof))
  }
  return [...lines, ...doubts.flatMap((doubt) => under(fr`à vérifier : ${doubt}`))]
}

function labelled(label: string, words: string, isDoubtful: boolean): string[] {
  return wrapped(words, ' '.repeat(labelWidth), `${isDoubtful ? mark : noMark}${label}`.padEnd(labelWidth))
}

function under(words: string): string[] {
  return wrapped(words, ' '.repeat(labelWidth))
}

/** The words that a value came from, with their neighbours where `room` allows; null where they say no more than the value. */
function proofOf(source: string, span: Span, shown: string, room: number): string | null {
  const length = span.end - span.start
  const around = length < tellingLength ? Math.max(leastAround, room - frame - length) : 0
  const { before, words, after } = excerptOf(source, span, lineAround(source, span), around)
  const proof = around === 0 ? words : `${before}${words}${after}`
  if (proof === shown) return null
  const longest = terminalWidth - labelWidth - frame
  return `«${nbsp}${proof.length > longest ? `${proof.slice(0, longest).trimEnd()}…` : proof}${nbsp}»`
}

function deadlineOf(
  notice: NoticeToShow,
  { deadline: { evidence, flags, marks = [] } }: PostingReading,
  index: number,
): { readonly lines: readonly string[]; readonly isDoubtful: boolean } {
  const kept = notice.deadlines[index]
  if (!kept) throw new Error(`no deadline is kept for posting ${index + 1}`)
  const { reading, text } = notice
  const placeZone = reading.country === null ? kept.zone : countryByCode(reading.country).timeZone
  const sendBy = sendByLine(kept)
  const warnings = [
    ...(sendBy === null ? [] : [sendBy]),
    ...deadlineWarnings(kept, { published: reading.published, placeZone }).map(({ words }) => words),
    ...marks.map((mark) => fr`À vérifier : ${fieldFlagWords[mark]}.`),
  ]
  // A postponement and a stated zone are said, and make nothing doubtful.
  const isDoubtful =
    kept.kind === 'none' || marks.length > 0 || flags.some((flag) => flag !== 'extended' && flag !== 'time-zone-stated')
  return {
    isDoubtful,
    lines: [
      ...labelled('Date limite', deadlineWords(kept), isDoubtful),
      ...(evidence === null ? [] : under(sentenceOf(text, evidence))),
      ...warnings.flatMap(under),
    ],
  }
}

/** « mercredi 10 décembre 2026 à 17 h, heure de Bamako ». */
function deadlineWords(deadline: KeptDeadline): string {
  const { kind, date, time, zone } = deadline
  if (kind === 'none') return fr`l'annonce ne dit pas jusqu'à quand postuler`
  if (kind === 'rolling') return fr`aucune : au fil de l'eau, jusqu'à ce que le poste soit pourvu`
  if (date === null) return fr`l'annonce donne une date que l'on ne peut pas situer`
  if (time === null) return zone === null ? formatDay(date) : `${formatDay(date)}, ${hourWords(deadline)}`
  return `${formatDay(date)} à ${formatTime(time)}${zone === null ? '' : `, ${zoneWords(zone)}`}`
}

function sentenceOf(source: string, span: Span): string {
  const { before, words, after } = excerptOf(source, span, sentenceAround(source, span), sentenceRoom)
  return fr`« ${before}${words}${after} »`
}
