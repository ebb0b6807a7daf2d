import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { mainClasses, SiteFooter, SiteHeader, SkipLink } from '@/components/site-frame'
import { NotTakenNotice } from '@/components/ui/not-taken-notice'
import type { Actor } from '@/lib/accounts/actor'
import { may } from '@/lib/accounts/permissions'
import { siteCopy } from '@/lib/copy/site'
import { nbsp } from '@/lib/copy/typography'
import { assets } from './assets'
import { currentActor } from './session'

export const metadata: Metadata = {
  title: { default: siteCopy.name, template: `%s${nbsp}· ${siteCopy.name}` },
  robots: { index: false },
  icons: { icon: { url: '/baara.svg', type: 'image/svg+xml' } },
  formatDetection: { telephone: false },
}

/** The shell of the pages for people with an account; public pages have components/document.tsx. It protects nothing. */
export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <head>
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={assets().stylesheet} />
      </head>
      <body>
        <SkipLink />
        <SiteHeader links={linksFor(await currentActor())} />
        <main id="contenu" tabIndex={-1} className={mainClasses}>
          <NotTakenNotice />
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}

function linksFor(actor: Actor) {
  const links: { href: string; words: string }[] = [{ href: '/deposer', words: siteCopy.post }]
  if (actor.kind === 'visitor') links.push({ href: '/compte/connexion', words: siteCopy.signIn })
  else {
    if (actor.memberships.length > 0) links.push({ href: '/organisation', words: siteCopy.organisation })
    if (may(actor, 'moderate')) links.push({ href: '/moderation', words: siteCopy.moderation })
    if (may(actor, 'administrate')) links.push({ href: '/administration', words: siteCopy.administration })
    links.push({ href: '/compte', words: siteCopy.account })
  }
  // Four take more than two lines of a phone; posting is in the footer too.
  return links.map((link) => ({ ...link, onPhones: links.length < 4 || link.href !== '/deposer' }))
}
