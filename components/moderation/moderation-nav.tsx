import { queueCopy } from '@/lib/copy/moderation-queue'

/** The pages for moderators, by their names in addresses. */
const paths = {
  file: '/moderation',
  demandes: '/moderation/demandes',
  signalements: '/moderation/signalements',
  organisations: '/moderation/organisations',
} as const satisfies Record<keyof typeof queueCopy.pages, string>

/** Leads from each page of the moderation to the others. */
export function ModerationNav({ current }: { readonly current: keyof typeof paths }) {
  return (
    <nav aria-label={queueCopy.nav} className="mt-3">
      <ul className="flex flex-wrap gap-x-6">
        {Object.entries(paths).map(([name, path]) => (
          <li key={name}>
            <a
              href={path}
              aria-current={name === current ? 'page' : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {queueCopy.pages[name as keyof typeof paths]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
