import { kitCopy } from '@/lib/copy/application-kit'

/** Numbers as stated, to call with a tap where they are one number. */
export function PhoneLinks({ phones }: { phones: readonly string[] }) {
  if (phones.length === 0) return null
  return (
    <div className="py-1">
      <p className="text-sm text-quiet">{kitCopy.phones}</p>
      <ul className="flex flex-wrap gap-x-6">
        {phones.map((phone) => (
          <li key={phone}>
            {isOneNumber(phone) ? (
              <a
                href={`tel:${phone.replace(/[^\d+]/g, '')}`}
                className="inline-flex min-h-11 items-center print:min-h-0"
              >
                {phone}
              </a>
            ) : (
              phone
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** « 20 00 00 00 / 66 00 00 00 » would call nobody. */
function isOneNumber(phone: string): boolean {
  return /^\(?\+?[\d\s().-]+$/.test(phone) && phone.replace(/\D/g, '').length <= 15
}
