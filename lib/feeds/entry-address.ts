/** Where an offer's page is. `siteUrl` has no slash at its end. */
export function offerUrl(siteUrl: string, slug: string): string {
  return `${siteUrl}/offres/${slug}`
}
