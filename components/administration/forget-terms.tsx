import { forgetCopy, leftWords } from '@/lib/copy/administration'
import { Callout } from '../ui/callout'

interface ForgetTermsProps {
  /** Organisations that the person alone owns, with the name of who will. */
  readonly left: readonly { readonly name: string; readonly heir: { readonly name: string } | null }[]
}

/** What is deleted of a person, what stays without their name, and what becomes of the organisations they alone own. */
export function ForgetTerms({ left }: ForgetTermsProps) {
  return (
    <div className="grid max-w-2xl gap-4">
      <Items title={forgetCopy.deleted} items={forgetCopy.deletedItems} />
      <Items title={forgetCopy.stays} items={forgetCopy.staysItems} />
      {left.length > 0 && (
        <Callout tone="doubtful">
          <h3 className="font-semibold">{forgetCopy.left}</h3>
          <ul className="mt-1 grid gap-1">
            {left.map(({ name, heir }) => (
              <li key={name}>{leftWords(name, heir?.name ?? null)}</li>
            ))}
          </ul>
        </Callout>
      )}
      <p>{forgetCopy.final}</p>
    </div>
  )
}

function Items({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <ul className="mt-1 list-disc pl-5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}
