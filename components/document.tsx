import type { ReactNode } from 'react'
import { siteCopy } from '@/lib/copy/site'
import { DocumentHead, type PageHead } from './document-head'
import { Mark } from './ui/mark'

/** The shell of every public page: one style sheet, and no script but what its head names. */
export function Document({
  head,
  stylesheet,
  siteUrl,
  children,
}: {
  readonly head: PageHead
  readonly stylesheet: string
  /** Where visitors find the site, without a slash at its end. */
  readonly siteUrl: string
  readonly children: ReactNode
}) {
  return (
    <html lang="fr">
      {/* biome-ignore lint/style/noHeadElement: this is the document itself, no framework adds a head to it */}
      <head>
        <DocumentHead head={head} stylesheet={stylesheet} siteUrl={siteUrl} />
      </head>
      <body>
        <a
          href="#contenu"
          className="button sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:inline-flex focus:min-h-11 focus:px-4 focus:py-2"
        >
          {siteCopy.skipLink}
        </a>
        <Header />
        <main id="contenu" tabIndex={-1} className="mx-auto w-full max-w-6xl grow px-4 pb-16 outline-none sm:px-6">
          {children}
        </main>
        <Footer />
      </body>
    </html>
  )
}

const mainLinks = [
  ['/offres', siteCopy.offers],
  ['/offres/calendrier', siteCopy.calendar],
] as const

function Header() {
  return (
    <header className="border-b border-rule">
      <div className="mx-auto flex w-full max-w-6xl items-center justify-between gap-4 px-4 sm:px-6">
        <a
          href="/"
          className="inline-flex min-h-14 items-center gap-2 text-xl font-strong tracking-tight text-ink no-underline hover:text-ink"
        >
          <Mark />
          {siteCopy.name}
          <span className="hidden pt-1 pl-2 text-sm font-normal tracking-normal text-quiet sm:inline">
            {siteCopy.tagline}
          </span>
        </a>
        <nav aria-label={siteCopy.mainNavigation} className="flex gap-x-5 print:hidden">
          {mainLinks.map(([href, words]) => (
            <a
              key={href}
              href={href}
              className="inline-flex min-h-11 items-center text-sm font-semibold no-underline hover:underline"
            >
              {words}
            </a>
          ))}
        </nav>
      </div>
    </header>
  )
}

function Footer() {
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
            <a href="/offres" className="inline-flex min-h-11 items-center">
              {siteCopy.allOffers}
            </a>
            <a href="/offres?etat=closes" className="inline-flex min-h-11 items-center">
              {siteCopy.closedOffers}
            </a>
            <a href="/api/v1/openapi.json" className="inline-flex min-h-11 items-center">
              {siteCopy.developers}
            </a>
          </p>
        </div>
      </div>
    </footer>
  )
}
