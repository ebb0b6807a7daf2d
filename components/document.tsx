import type { ReactNode } from 'react'
import { pageTitle, siteCopy } from '@/lib/copy/site'
import { Mark } from './ui/mark'

/** What the head of a page says of it. */
export interface PageHead {
  /** Null on the home page. */
  readonly title: string | null
  readonly description: string
  /** Whether search engines may keep the page. */
  readonly indexed: boolean
}

/** The shell of every public page: no script, one style sheet. */
export function Document({
  head,
  stylesheet,
  children,
}: {
  readonly head: PageHead
  readonly stylesheet: string
  readonly children: ReactNode
}) {
  return (
    <html lang="fr">
      {/* biome-ignore lint/style/noHeadElement: this is the document itself, no framework adds a head to it */}
      <head>
        <meta charSet="utf-8" />
        <title>{pageTitle(head.title)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={head.description} />
        {!head.indexed && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf7ef" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15141d" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" type="image/svg+xml" href="/baara.svg" />
        <link rel="stylesheet" href={stylesheet} />
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
        <nav aria-label={siteCopy.mainNavigation} className="print:hidden">
          <a
            href="/offres"
            className="inline-flex min-h-11 items-center text-sm font-semibold no-underline hover:underline"
          >
            {siteCopy.allOffers}
          </a>
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
          </p>
        </div>
      </div>
    </footer>
  )
}
