import { reportCopy, reportReasonWords, reportRefusalWords } from '@/lib/copy/report'
import { capitalised } from '@/lib/copy/typography'
import type { Offer } from '@/lib/offers/offer'
import {
  maxEmail,
  maxReportWords,
  type ReportRefusal,
  reportFields,
  reportReasons,
} from '@/lib/offers/offer-report-input'
import { describedBy, FieldNotes } from '../ui/field-frame'
import { TextArea } from '../ui/text-area'
import { TextField } from '../ui/text-field'

export interface ReportFormProps {
  readonly offer: Pick<Offer, 'slug' | 'title'>
  /** What was sent, where it could not be taken; shown again so that nothing is lost. */
  readonly reason: string
  readonly words: string
  readonly email: string
  readonly refusals: readonly ReportRefusal[]
}

/** What is wrong with an offer, told without an account. */
export function ReportForm({ offer, reason, words, email, refusals }: ReportFormProps) {
  const refused = (refusal: ReportRefusal) => (refusals.includes(refusal) ? reportRefusalWords[refusal] : null)
  const motive = { name: reportFields.reason, label: reportCopy.reason, error: refused('no-reason') }
  return (
    <div className="max-w-2xl pt-4 lg:pt-8">
      <BackToOffer slug={offer.slug} />
      <h1 className="mt-2 text-2xl font-strong tracking-tight">{reportCopy.title}</h1>
      <p className="mt-2 text-lg">{capitalised(offer.title)}</p>
      <p className="mt-3">{reportCopy.intro}</p>
      {refusals.length > 0 && (
        <p role="alert" className="mt-4 rounded-md bg-urgent px-4 py-3 font-semibold text-on-urgent">
          {reportCopy.errors}
        </p>
      )}
      <form method="post" noValidate action={`/offres/${offer.slug}/signaler`} className="mt-6 grid gap-6">
        <fieldset aria-describedby={describedBy(motive)}>
          <legend className="font-semibold">{motive.label}</legend>
          <FieldNotes {...motive} />
          {reportReasons.map((code) => (
            <label key={code} className="flex min-h-11 items-center gap-3 py-1">
              <input
                type="radio"
                name={reportFields.reason}
                value={code}
                defaultChecked={code === reason}
                required
                className="tick"
              />
              <span>
                {reportReasonWords[code].words}
                {reportReasonWords[code].hint !== null && (
                  <span className="block text-sm text-quiet">{reportReasonWords[code].hint}</span>
                )}
              </span>
            </label>
          ))}
        </fieldset>
        <TextArea
          name={reportFields.words}
          label={reportCopy.words}
          hint={reportCopy.wordsHint}
          rows={5}
          maxLength={maxReportWords}
          defaultValue={words}
          error={refused('words-too-long')}
        />
        <TextField
          name={reportFields.email}
          label={reportCopy.email}
          hint={reportCopy.emailHint}
          type="email"
          autoComplete="email"
          maxLength={maxEmail}
          defaultValue={email}
          error={refused('bad-email')}
        />
        <div hidden>
          <label htmlFor={reportFields.trap}>{reportCopy.trap}</label>
          <input id={reportFields.trap} name={reportFields.trap} tabIndex={-1} autoComplete="off" />
        </div>
        <p>
          <button type="submit" className="button">
            {reportCopy.send}
          </button>
        </p>
      </form>
    </div>
  )
}

/** After a report: thanks, or why it was not taken. */
export function ReportAnswer({ slug, title, words }: { slug: string; title: string; words: string }) {
  return (
    <div className="max-w-2xl py-12 lg:py-20">
      <h1 className="text-2xl font-strong tracking-tight">{title}</h1>
      <p className="mt-3 mb-4">{words}</p>
      <BackToOffer slug={slug} />
    </div>
  )
}

function BackToOffer({ slug }: { slug: string }) {
  return (
    <p>
      <a href={`/offres/${slug}`} className="inline-flex min-h-11 items-center text-sm">
        <span aria-hidden="true" className="mr-2">
          ←
        </span>
        {reportCopy.back}
      </a>
    </p>
  )
}
