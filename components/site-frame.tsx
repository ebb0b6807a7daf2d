import { siteCopy } from '@/lib/copy/site'
import { Mark } from './ui/mark'

/** First of all that can have the focus. */
export function SkipLink() {
  return (
    <a
      href="#contenu"
      className="button sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:inline-flex focus:min-h-11 focus:px-4 focus:py-2"
    >
      {siteCopy.skipLink}
    </a>
  )
}

/** Where the header leads: a path, its words, and whether a phone has room for it. */
export interface HeaderLink {
  readonly href: string
  readonly words: string
  readonly onPhones: boolean
}

export const publicLinks: readonly HeaderLink[] = [
  { href: '/offres', words: siteCopy.offers, onPhones: true },
  { href: '/offres/calendrier', words: siteCopy.calendar, onPhones: true },
  { href: '/deposer', words: siteCopy.post, onPhones: false },
]

export function SiteHeader({ links }: { links: readonly HeaderLink[] }) {
  return (
    <header className="border-b border-rule">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap items-center justify-end gap-x-4 px-4 sm:px-6">
        <a
          href="/"
          className="mr-auto inline-flex min-h-14 items-center gap-2 text-xl font-strong tracking-tight text-ink no-underline hover:text-ink"
        >
          <Mark />
          {siteCopy.name}
          <span className="hidden pt-1 pl-2 text-sm font-normal tracking-normal text-quiet sm:inline">
            {siteCopy.tagline}
          </span>
        </a>
        {/* On phones its links flow on beside the name: on lines of their own they would take three. */}
        <nav aria-label={siteCopy.mainNavigation} className="contents sm:flex sm:flex-wrap sm:gap-x-5 print:hidden">
          {links.map(({ href, words, onPhones }) => (
            <a
              key={href}
              href={href}
              className={`${onPhones ? 'inline-flex' : 'hidden sm:inline-flex'} min-h-11 items-center text-sm font-semibold no-underline hover:underline`}
            >
              {words}
            </a>
          ))}
        </nav>
      </div>
    </header>
  )
}

const footerLinks = [
  ['/offres', siteCopy.allOffers],
  ['/offres?etat=closes', siteCopy.closedOffers],
  ['/deposer', siteCopy.post],
  ['/api/v1/openapi.json', siteCopy.developers],
] as const

export function SiteFooter() {
  return (
    <footer className="mt-auto">
      <div className="frieze print:hidden" />
      <div className="border-t-2 border-ochre bg-sunken">
        <div className="mx-auto flex w-full max-w-6xl flex-col gap-x-16 gap-y-4 px-4 pt-8 pb-10 text-sm sm:px-6 lg:flex-row lg:justify-between">
          <div className="max-w-xl">
            <p>{siteCopy.footerPromise}</p>
            <p className="mt-2 text-quiet">{siteCopy.footerName}</p>
          </div>
          <p className="print:hidden flex flex-wrap gap-x-6">
            {footerLinks.map(([href, words]) => (
              <a key={href} href={href} className="inline-flex min-h-11 items-center">
                {words}
              </a>
            ))}
          </p>
        </div>
      </div>
    </footer>
  )
}

/** Where what a page is about stands; the skip link leads there. */
export const mainClasses = 'mx-auto w-full max-w-6xl grow px-4 pb-16 outline-none sm:px-6'
