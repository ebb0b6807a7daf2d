import { kitCopy } from '@/lib/copy/application-kit'
import { fr } from '@/lib/copy/typography'
import type { Application } from '@/lib/offers/offer'
import { PhoneLinks } from './phone-links'
import { Way } from './way-to-apply'

/** Where an application can be handed in, when, and whom to call before. */
export function Deposit({
  application,
}: {
  application: Pick<Application, 'depositAddresses' | 'depositHours' | 'phones'>
}) {
  const { depositAddresses, depositHours, phones } = application
  return (
    <Way title={kitCopy.inPerson}>
      {depositAddresses.length === 0 && <p>{kitCopy.inPersonWithoutAddress}</p>}
      {depositAddresses.map((address) => (
        <address key={address} className="py-1 whitespace-pre-line not-italic select-all">
          {address}
        </address>
      ))}
      {depositHours.length > 0 && (
        <p className="py-1">
          <span className="block text-sm text-quiet">{kitCopy.hours}</span>
          {depositHours.join(fr` ; `)}
        </p>
      )}
      <PhoneLinks phones={phones} />
    </Way>
  )
}
