import { Fragment, type ReactNode } from 'react'
import { directionOf } from '@/lib/copy/languages'
import type { Span } from '@/lib/text/span'
import { inlineParts } from './inline-parts'
import { listMarkLength, noticeBlocks } from './notice-blocks'
import { proofAnchor } from './proof-sentence'

interface NoticeTextProps {
  readonly text: string
  readonly language: string
  /** The words of the deadline, marked where they stand. */
  readonly proof: Span | undefined
  /** Addresses are links only while one can apply. */
  readonly withLinks: boolean
}

/** A notice's whole text, verbatim, set for reading. */
export function NoticeText({ text, language, proof, withLinks }: NoticeTextProps) {
  const marks = proof === undefined ? [] : [proof]
  const inline = (line: Span) =>
    inlineParts(text, line, { marks, withLinks }).map(({ start, end, marked, href }) => {
      const words: ReactNode =
        href === null ? text.slice(start, end) : <NoticeLink href={href}>{text.slice(start, end)}</NoticeLink>
      if (!marked) return <Fragment key={start}>{words}</Fragment>
      return (
        <mark key={start} id={start === proof?.start ? proofAnchor : undefined}>
          {words}
        </mark>
      )
    })
  return (
    <div className="notice-text" lang={language} dir={directionOf(language)}>
      {noticeBlocks(text).map(({ kind, lines }) => {
        const key = lines[0]?.start
        if (kind === 'heading') return <h3 key={key}>{lines.map(inline)}</h3>
        if (kind === 'paragraph')
          return (
            <p key={key}>
              {lines.map((line, i) => (
                <Fragment key={line.start}>
                  {i > 0 && <br />}
                  {inline(line)}
                </Fragment>
              ))}
            </p>
          )
        return (
          <ul key={key}>
            {lines.map((line) => {
              const mark = listMarkLength(text.slice(line.start, line.end))
              return (
                <li key={line.start}>
                  {mark > 0 && <span>{visibleMark(text.slice(line.start, line.start + mark))}</span>}
                  <span>{inline({ start: line.start + mark, end: line.end })}</span>
                </li>
              )
            })}
          </ul>
        )
      })}
    </div>
  )
}

function NoticeLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel={href.startsWith('mailto:') ? undefined : 'nofollow noopener'} className="wrap-anywhere">
      {children}
    </a>
  )
}

/** Word's bullets that lost their font would show as an empty box. */
function visibleMark(words: string): string {
  return words.replace(/\p{Co}/gu, '•').trim()
}
