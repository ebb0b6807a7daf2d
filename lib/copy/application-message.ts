import type { Offer } from '../offers/offer'
import { documentName, isKnownDocument, otherDocumentName } from './documents'
import { documentsInEnglish } from './documents-in-english'
import { capitalised, fr } from './typography'

/** A short, polite message to go with an application, its lines parted by \n. */
export interface ApplicationMessage {
  readonly subject: string
  readonly body: string
  /** The same without the list of documents, where that would be too long. */
  readonly shortBody: string
}

/** In the language of the notice where that is English, else in French. */
export function applicationMessage({
  title,
  language,
  documents,
  application,
  conditions,
}: Pick<Offer, 'title' | 'language' | 'documents' | 'application' | 'conditions'>): ApplicationMessage {
  const words = language === 'en' ? english : french
  const { reference } = conditions
  const post = reference === null ? title : `${title} (${words.reference}${reference})`
  const attached = documents.map((code) => `- ${words.document(code)}`)
  const list = attached.length === 0 ? [] : [[words.attached, ...attached].join('\n')]
  const parts = (middle: readonly string[]) =>
    [words.greeting, words.opening(post), ...middle, words.closing, words.farewell].join('\n\n')
  return {
    subject: application.subject ?? words.subject(capitalised(post)),
    body: parts(list),
    shortBody: parts([]),
  }
}

// The post is a notice's own words, of any gender and kind: no article stands before it.
const french = {
  reference: fr`réf. `,
  subject: (post: string) => fr`Candidature : ${post}`,
  greeting: 'Madame, Monsieur,',
  opening: (post: string) => fr`Je vous prie de trouver ci-joint ma candidature à votre offre : ${post}.`,
  attached: fr`Pièces jointes :`,
  document: documentName,
  closing: fr`Je reste à votre disposition pour tout renseignement.`,
  farewell: 'Cordialement,',
}

const english: typeof french = {
  reference: 'ref. ',
  subject: (post) => `Application: ${post}`,
  greeting: 'Dear Sir or Madam,',
  opening: (post) => `Please find attached my application for: ${post}.`,
  attached: 'Attachments:',
  document: (code) => (isKnownDocument(code) ? documentsInEnglish[code] : otherDocumentName(code)),
  closing: 'I remain at your disposal for any further information.',
  farewell: 'Kind regards,',
}
