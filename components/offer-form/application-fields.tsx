import { Checkbox } from '../ui/choice-group'
import { TextArea } from '../ui/text-area'
import { TextField } from '../ui/text-field'
import type { GroupProps } from './offer-fields'
import { YesNoField } from './yes-no-field'

export function ApplicationFields({ form, words, proven }: GroupProps) {
  const list = (
    field: 'applyEmails' | 'applyCopyEmails' | 'applyUrls' | 'depositAddresses' | 'depositHours' | 'phones',
  ) => proven([field], <TextArea {...words(field)} rows={2} defaultValue={form[field]} />)
  return (
    <>
      {list('applyEmails')}
      {form.emailDestroyed === 'yes' &&
        proven(['emailDestroyed'], <Checkbox {...words('emailDestroyed')} value="yes" defaultChecked />)}
      {list('applyCopyEmails')}
      {proven(
        ['applySubject'],
        <TextField {...words('applySubject')} defaultValue={form.applySubject} maxLength={300} />,
      )}
      {list('applyUrls')}
      {proven(['inPerson'], <YesNoField {...words('inPerson')} defaultValue={form.inPerson} />)}
      {list('depositAddresses')}
      {list('depositHours')}
      {list('phones')}
      {proven(['noFee'], <Checkbox {...words('noFee')} value="yes" defaultChecked={form.noFee === 'yes'} />)}
    </>
  )
}
