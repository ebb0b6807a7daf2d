import type { DataVersion } from './data-version'

/** What an entity tag tells of a page: all that decides whether a copy of it is still the page, without making it. */
export interface TagParts {
  readonly build: string
  readonly version: DataVersion
  readonly changesAt: Date | null
}

/** `W/"<build>-<version>-<changesAt>"`. Weak: the same page compressed two ways is the same page. */
export function formatTag({ build, version, changesAt }: TagParts): string {
  return `W/"${build}-${version}-${changesAt === null ? 'z' : changesAt.getTime().toString(36)}"`
}

/** Of the tags of `If-None-Match`, the one that this build gave out for this very data and that no clock has outrun; null if there is none. */
export function currentTag(
  ifNoneMatch: string | null,
  { build, version, now }: Omit<TagParts, 'changesAt'> & { readonly now: Date },
): string | null {
  for (const part of ifNoneMatch?.split(',') ?? []) {
    const tag = /^(?:W\/)?"([^"]*)"$/.exec(part.trim())?.[1]
    const [ofBuild, ofVersion, until = ''] = tag?.split('-') ?? []
    if (ofBuild !== build || ofVersion !== version || !/^[0-9a-z]{1,11}$/.test(until)) continue
    const changesAt = until === 'z' ? null : new Date(Number.parseInt(until, 36))
    if (changesAt === null || now < changesAt) return formatTag({ build, version, changesAt })
  }
  return null
}
