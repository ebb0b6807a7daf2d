import { postingCopy } from '@/lib/copy/posting'
import type { SourceMark } from '@/lib/posting/draft-proofs'
import { SourceText } from './source-text'

const words = postingCopy.form

/** The notice beside a form, with the words that filled its fields marked; it scrolls for itself where there is room beside. */
export function SourcePane({ text, marks }: { readonly text: string; readonly marks: readonly SourceMark[] }) {
  return (
    <div className="lg:sticky lg:top-4 lg:self-start">
      <h2 className="text-xl font-strong tracking-tight">{words.source}</h2>
      <p className="mt-1 text-sm text-quiet">{words.sourceHint}</p>
      <section
        data-source=""
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        aria-label={words.source}
        className="mt-3 rounded-md border border-rule bg-surface p-4 text-sm lg:max-h-[80vh] lg:overflow-y-auto"
      >
        <SourceText text={text} marks={marks} />
      </section>
    </div>
  )
}
