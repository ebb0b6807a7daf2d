import { test as base } from '@playwright/test'
import { dayFromNow, importNotices } from './notices'

interface NoticeParts {
  /** « vendredi 20 février 2026 à 17h00 ». */
  readonly deadline: string
  /** How to send the application, up to « au plus tard le … ». */
  readonly sending?: string
  readonly more?: string
}

const parts: Readonly<Record<'soon' | 'far' | 'destroyed' | 'cautious' | 'markup', () => NoticeParts>> = {
  soon: () => ({ deadline: `${dayFromNow(3)} à 17h00` }),
  far: () => ({ deadline: dayFromNow(40) }),
  /** As a copying site leaves an address. */
  destroyed: () => ({
    deadline: `${dayFromNow(3)} à 17h00`,
    sending: 'Les candidatures sont à envoyer à [email protected]',
  }),
  cautious: () => ({
    deadline: `${nextSunday()} à 23h59`,
    sending: 'Les dossiers sont à déposer au siège à Gao, du lundi au vendredi de 8h30 à 17h00,',
    more: 'L’association se réserve le droit de clôturer l’avis dès réception d’un nombre suffisant de candidatures.',
  }),
  markup: () => ({ deadline: dayFromNow(5), more: 'Note : </script><b>fin</b>' }),
}

export type Applications = Readonly<Record<keyof typeof parts, string>>

/** Tests with offers that ask for papers and say how to send them, by the paths of their pages. */
export const test = base.extend<object, { applications: Applications }>({
  applications: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs from the pattern
    async ({}, use) => {
      const names = Object.keys(parts) as (keyof typeof parts)[]
      const paths = await importNotices(names.map((name) => noticeText(name, parts[name]())))
      if (paths.length !== names.length) throw new Error(`${paths.length} addresses for ${names.length} notices`)
      await use(Object.fromEntries(names.map((name, i) => [name, paths[i] ?? ''])) as Applications)
    },
    // Each command starts a program, and the machine may be busy.
    { scope: 'worker', timeout: 120_000 },
  ],
})

const byEmail =
  'Les candidatures sont à envoyer à recrutement@greniers.example, en copie à direction@greniers.example, avec pour objet « Candidature Comptable Gao »,'

function noticeText(name: string, { deadline, sending = byEmail, more = '' }: NoticeParts): string {
  return [
    'AVIS DE RECRUTEMENT',
    'Organisation : Association Greniers du Fleuve',
    'Poste : Comptable',
    'Lieu d’affectation : Gao, Mali',
    'Type de contrat : CDD de 8 mois renouvelable',
    // No text is stored twice, and each worker wants offers of its own.
    `Référence : ${name}-${process.pid}-${Date.now()}`,
    '',
    'Dossier à fournir : un CV, une lettre de motivation et un extrait de casier judiciaire.',
    `${sending} au plus tard le ${deadline}.`,
    more,
  ].join('\n')
}

/** The next one at least a week ahead. */
function nextSunday(): string {
  for (let days = 7; ; days++) {
    const day = dayFromNow(days)
    if (day.startsWith('dimanche')) return day
  }
}
