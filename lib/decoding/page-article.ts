import { Readability } from '@mozilla/readability'
import { readNotice } from '../extraction/read-notice'
import { foldWords } from '../text/fold'
import { htmlToText, isLeftOut } from './html-text'

/** More elements than any notice's page has; the article's finder compares them many times over. */
const mostElements = 8_000
/** Behind so many characters stand no deadline and no address that a page holds nowhere else. */
const longestRead = 200_000
const aroundTheArticle =
  'nav, header, footer, aside, dialog, [role=navigation], [role=banner], [role=contentinfo], [role=complementary]'

/**
 * The notice of a page: of its ever wider parts (the article found by Readability; all from the page's heading to the article's end;
 * the page without its menus; the page) the narrowest that loses nothing which decides, for losing a deadline is worse than keeping
 * chrome. Changes the document on the way.
 */
export function noticeOfPage(document: Document): string {
  const { body } = document
  const heading = headingOf(document)
  removeUnshown(body)
  const page = htmlToText(body)
  // An article's own header, with its title and dates, is part of the notice.
  for (const element of [...body.querySelectorAll(aroundTheArticle)])
    if (!(heading?.element && element.contains(heading.element))) element.remove()
  const main = htmlToText(body)
  const article = articleOf(document)
  const found = article === null ? null : stretchAround(main, article, heading?.words ?? null)
  const notice =
    article === null || found === null ? main : theOneThatKeeps(withHeading(article, heading?.words ?? null), found)
  return widened(notice, [main, page])
}

function removeUnshown(body: Element) {
  for (const element of [...body.querySelectorAll('*')]) if (isLeftOut(element)) element.remove()
}

interface Heading {
  readonly words: string
  readonly element: Element | null
}

/** The page's heading: that of its article, else its first, unless the title that it gives when shared says that this is the site's name. */
function headingOf(document: Document): Heading | null {
  const own = document.querySelector('article h1, main h1')
  const element = own ?? document.querySelector('h1')
  const words = element === null ? '' : htmlToText(element).replace(/\s+/g, ' ')
  const title = document.querySelector('meta[property="og:title"]')?.getAttribute('content')?.trim() ?? ''
  if (own === null && title !== '' && !(words !== '' && foldWords(title).includes(foldWords(words))))
    return { words: title, element: null }
  return words === '' ? null : { words, element }
}

function articleOf(document: Document): string | null {
  if (document.body.querySelectorAll('*').length > mostElements) return null
  const options = { disableJSONLD: true, serializer: (element: Node) => element as Element }
  const content = new Readability(document, options).parse()?.content
  return (content && htmlToText(content)) || null
}

/** The finder takes the page's heading off its article. */
function withHeading(article: string, heading: string | null): string {
  if (heading === null || foldWords(article.slice(0, 2_000)).includes(foldWords(heading))) return article
  return `${heading}\n\n${article}`
}

/** The lines of a page from its heading, or the article's first line where that comes first, to the article's last. */
function stretchAround(page: string, article: string, heading: string | null): string | null {
  const lines = page.split('\n')
  const folded = lines.map(foldWords)
  const ofArticle = new Set(
    article
      .split('\n')
      .map(foldWords)
      .filter((line) => line.length >= 12),
  )
  const first = folded.findIndex((line) => ofArticle.has(line))
  const last = folded.findLastIndex((line) => ofArticle.has(line))
  if (first < 0) return null
  const title = heading === null ? -1 : folded.indexOf(foldWords(heading))
  return lines.slice(title < 0 ? first : Math.min(first, title), last + 1).join('\n')
}

/** What a reader needs most: by when, and where to. */
interface Essentials {
  readonly deadlines: ReadonlySet<string>
  readonly addresses: ReadonlySet<string>
  /** The day from which delays count. */
  readonly published: string | null
}

function essentialsOf(text: string): Essentials {
  const { postings, published } = readNotice(text.slice(0, longestRead), { published: null, country: null })
  return {
    published,
    deadlines: new Set(
      postings.flatMap(({ deadline }) =>
        deadline.kind === 'none'
          ? []
          : [deadline.kind, deadline.date ?? '', ...deadline.alternatives.map(({ date }) => date)],
      ),
    ),
    addresses: new Set(
      postings.flatMap(({ applyEmails, applyUrls }) => [...applyEmails, ...applyUrls].map(({ value }) => value)),
    ),
  }
}

/** The article, unless what stands between its lines on the page, as a box of facts does, states a date or an address that it lost. */
function theOneThatKeeps(article: string, stretch: string): string {
  const [kept, stated] = [essentialsOf(article), essentialsOf(stretch)]
  const isLost = (of: 'deadlines' | 'addresses') => [...stated[of]].some((value) => !kept[of].has(value))
  const isUndated = kept.published === null && stated.published !== null
  return isLost('deadlines') || isLost('addresses') || isUndated ? stretch : article
}

/** The notice, or the first wider part that states a deadline or an address where it states none at all. */
function widened(notice: string, wider: readonly string[]): string {
  let chosen = notice
  let known = essentialsOf(notice)
  for (const text of wider) {
    if (known.deadlines.size > 0 && known.addresses.size > 0) break
    if (text === chosen) continue
    const stated = essentialsOf(text)
    const gains = (of: 'deadlines' | 'addresses') => known[of].size === 0 && stated[of].size > 0
    if (gains('deadlines') || gains('addresses')) [chosen, known] = [text, stated]
  }
  return chosen
}
