import { placesCopy } from '@/lib/copy/administration-search'
import type { DataField } from './data-form'

interface Town {
  readonly town: string
  readonly timeZone: string
  readonly otherNames: readonly string[]
}

/** The fields of a town; `zones` are those of its country. */
export function placeFields({ town, timeZone, otherNames }: Town, zones: readonly string[]): readonly DataField[] {
  const choices = [...new Set(zones)].sort().map((zone) => ({ value: zone, words: zone }))
  return [
    { kind: 'text', name: 'ville', label: placesCopy.town, value: town },
    { kind: 'choice', name: 'fuseau', label: placesCopy.zone, value: timeZone, choices },
    {
      kind: 'lines',
      name: 'autres-noms',
      label: placesCopy.otherNames,
      hint: placesCopy.otherNamesHint,
      value: otherNames.join('\n'),
      optional: true,
    },
  ]
}
