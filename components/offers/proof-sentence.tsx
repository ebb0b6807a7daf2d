import { directionOf } from '@/lib/copy/languages'
import { offerCopy } from '@/lib/copy/offer-page'
import { sentenceAround } from '@/lib/text/sentence-around'
import type { Span } from '@/lib/text/span'

/** The sentence of the notice that states the deadline, its date marked, verbatim. */
export function ProofSentence({ text, span, language }: { text: string; span: Span; language: string }) {
  const { start, end, cutBefore, cutAfter } = sentenceAround(text, span)
  return (
    <figure className="mt-4 border-t border-rule pt-3 text-sm print:mt-2 print:pt-1">
      <figcaption className="font-semibold text-quiet">{offerCopy.statedBy}</figcaption>
      <blockquote className="mt-1" lang={language} dir={directionOf(language)}>
        {cutBefore && '… '}
        {text.slice(start, span.start)}
        <mark>{text.slice(span.start, span.end)}</mark>
        {text.slice(span.end, end)}
        {cutAfter && ' …'}
      </blockquote>
      <a href={`#${proofAnchor}`} className="print:hidden inline-flex min-h-11 items-center">
        {offerCopy.seeInNotice}
      </a>
    </figure>
  )
}

/** Where the words of the deadline stand in the notice's whole text. */
export const proofAnchor = 'phrase'
