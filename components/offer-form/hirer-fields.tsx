import { TextField } from '../ui/text-field'
import type { GroupProps } from './offer-fields'

export function HirerFields({ form, words, proven }: GroupProps) {
  return proven(
    ['organisation'],
    <TextField {...words('organisation')} defaultValue={form.organisation} maxLength={300} />,
  )
}
