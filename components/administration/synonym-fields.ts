import { synonymsCopy } from '@/lib/copy/administration-search'
import type { DataField } from './data-form'

/** The fields of a group of synonyms. */
export function synonymFields(group: {
  readonly phrases: readonly string[]
  readonly askedAs: readonly string[]
}): readonly DataField[] {
  const { phrases, phrasesHint, askedAs, askedAsHint } = synonymsCopy
  return [
    { kind: 'lines', name: 'mots', label: phrases, hint: phrasesHint, value: group.phrases.join('\n') },
    {
      kind: 'lines',
      name: 'cherches',
      label: askedAs,
      hint: askedAsHint,
      value: group.askedAs.join('\n'),
      optional: true,
    },
  ]
}
