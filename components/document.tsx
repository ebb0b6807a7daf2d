import type { ReactNode } from 'react'
import { DocumentHead, type PageHead } from './document-head'
import { mainClasses, publicLinks, SiteFooter, SiteHeader, SkipLink } from './site-frame'

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
        <SkipLink />
        <SiteHeader links={publicLinks} />
        <main id="contenu" tabIndex={-1} className={mainClasses}>
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
