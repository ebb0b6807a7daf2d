import type { FieldError } from '../accounts/form-state'
import type { placeErrors } from '../copy/administration-search'
import { slugOf } from '../offers/slug'

const longestName = 80
const mostNames = 20

interface TypedTown {
  readonly town: string
  readonly timeZone: string
  readonly otherNames: readonly string[]
}

/** What stands in the way of a town as it was typed; `zones` are those of its country. */
export function placeFieldErrors(
  { town, timeZone, otherNames }: TypedTown,
  zones: readonly string[],
): readonly FieldError<keyof typeof placeErrors>[] {
  const errors: FieldError<keyof typeof placeErrors>[] = []
  if (town === '') errors.push({ field: 'ville', code: 'name-missing' })
  else if (!isName(town)) errors.push({ field: 'ville', code: 'name-malformed' })
  if (!zones.includes(timeZone)) errors.push({ field: 'fuseau', code: 'zone-unknown' })
  if (otherNames.length > mostNames || !otherNames.every(isName))
    errors.push({ field: 'autres-noms', code: 'names-malformed' })
  return errors
}

/** One that makes an address. */
function isName(name: string): boolean {
  return name.length <= longestName && slugOf(name) !== ''
}
