import type { PageData, PageValue } from './decoded-notice'
import type { JobPostingData, StatedValue } from './job-posting-data'

const heading = 'Données de la page'

/** A notice's text with what its page's JobPosting says at its end, one line a value, in the page's own words. */
export function withPageData(notice: string, data: JobPostingData): { text: string; pageData: PageData | null } {
  const start = notice === '' ? 0 : notice.length + 2
  let text = `${notice}${notice === '' ? '' : '\n\n'}${heading}`
  const bare = text.length
  const line = <T>(label: string, stated: StatedValue<T> | null): PageValue<T> | null => {
    if (stated === null) return null
    text += `\n${label}\u00a0: `
    const span = { start: text.length, end: text.length + stated.words.length }
    text += stated.words
    return { value: stated.value, span }
  }
  const values = {
    title: line('Titre', data.title),
    organisation: line('Organisation', data.organisation),
    country: line('Pays', data.country),
    locations: data.locations.flatMap((location) => line('Lieu', location) ?? []),
    published: line('Publication', data.published),
    deadline: line('Date limite', data.deadline),
    contractType: line('Contrat', data.contractType),
  }
  if (text.length === bare) return { text: notice, pageData: null }
  return { text, pageData: { block: { start, end: text.length }, ...values } }
}
