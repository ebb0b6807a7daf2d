import { contractWords, workingTimeWords } from '@/lib/copy/contract'
import { enumerated } from '@/lib/copy/counts'
import { formatDate, formatStart } from '@/lib/copy/dates'
import { factCopy } from '@/lib/copy/offer-facts'
import { organisationWords, placeWords } from '@/lib/copy/offer-page'
import { educationNames, experienceWords, languageSkillWords } from '@/lib/copy/qualifications'
import { salaryWords } from '@/lib/copy/salary'
import { sectorNames } from '@/lib/copy/sectors'
import { capitalised, fr, uncapitalised } from '@/lib/copy/typography'
import type { Offer } from '@/lib/offers/offer'

/** A term and what the notice states for it; null where it states nothing. */
type Fact = readonly [string, string | null]

/** What the notice states; what it does not is left out. */
export function OfferFacts({ offer }: { offer: Offer }) {
  const { conditions, organisations } = offer
  const labels = offer.locations.map(({ label }) => label)
  const { experienceYears, education, languages, salary, sectors } = conditions
  // On paper they stand in the heading already, and one sheet has no room to say them twice.
  const headed: readonly Fact[] = [
    [
      organisations.length > 1 ? factCopy.organisations : factCopy.organisation,
      organisations.map(organisationWords).join(', ') || null,
    ],
    [labels.length > 1 ? factCopy.places : factCopy.place, placeWords(labels, offer.country)],
    [factCopy.contract, contractWords(offer)],
  ]
  const facts: readonly Fact[] = [
    [factCopy.start, offer.start === null ? null : formatStart(offer.start)],
    [factCopy.positions, offer.positions === null ? null : String(offer.positions)],
    [factCopy.workingTime, workingTimeWords(offer.partTime)],
    [factCopy.salary, salary && salaryWords(salary)],
    [factCopy.experience, experienceYears === null ? null : experienceWords(experienceYears)],
    [factCopy.education, education && educationNames[education]],
    [factCopy.languages, capitalised(languages.map(languageSkillWords).join(fr` ; `)) || null],
    [factCopy.reportsTo, conditions.reportsTo && capitalised(conditions.reportsTo)],
    [factCopy.sectors, sectorWords(sectors.map((sector) => sectorNames[sector]))],
    [factCopy.women, conditions.womenEncouraged === true ? factCopy.womenEncouraged : null],
    [factCopy.fee, conditions.noFee === true ? factCopy.noFee : null],
    [factCopy.reference, conditions.reference],
    [factCopy.published, offer.notice.publishedOn === null ? null : formatDate(offer.notice.publishedOn)],
  ]
  return (
    <section aria-labelledby="essentiel">
      <h2 id="essentiel" className="text-xl font-strong tracking-tight">
        {factCopy.title}
      </h2>
      <dl className="mt-3 border-b border-rule print:mt-1 print:columns-2 print:gap-x-8">
        {headed.map((fact) => (
          <FactRow key={fact[0]} fact={fact} isOnPaper={false} />
        ))}
        {facts.map((fact) => (
          <FactRow key={fact[0]} fact={fact} isOnPaper />
        ))}
      </dl>
    </section>
  )
}

function FactRow({ fact: [term, words], isOnPaper }: { fact: Fact; isOnPaper: boolean }) {
  if (words === null) return null
  const paper = isOnPaper
    ? 'print:grid print:break-inside-avoid print:grid-cols-[9rem_1fr] print:gap-x-3 print:py-0.5'
    : 'print:hidden'
  return (
    <div className={`border-t border-rule py-2 sm:grid sm:grid-cols-[13rem_1fr] sm:gap-x-4 ${paper}`}>
      <dt className="text-sm text-quiet sm:text-base">{term}</dt>
      <dd>{words}</dd>
    </div>
  )
}

function sectorWords(names: readonly string[]): string | null {
  return names.length === 0 ? null : enumerated(names.map((name, i) => (i === 0 ? name : uncapitalised(name))))
}
