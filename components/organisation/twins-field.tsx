import { extensionCopy, withTwins } from '@/lib/copy/extension'
import { RadioGroup } from '../ui/choice-group'

interface TwinsFieldProps {
  /** Titles of the other posts of the notice that close at the same moment. */
  readonly twins: readonly string[]
  readonly forAll: boolean
}

/** Whether an extension is for all posts of the notice that close together; nothing where there is one post. */
export function TwinsField({ twins, forAll }: TwinsFieldProps) {
  if (twins.length === 0) return null
  return (
    <RadioGroup
      name="portee"
      label={extensionCopy.twins}
      hint={twins.join(' · ')}
      choices={[
        { value: 'avis', words: withTwins(twins.length) },
        { value: 'offre', words: extensionCopy.onlyThis },
      ]}
      defaultValue={forAll ? 'avis' : 'offre'}
    />
  )
}
