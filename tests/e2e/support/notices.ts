import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { formatDay } from '@/lib/copy/dates'
import { localDateAt, plusDays } from '@/lib/deadlines/local-time'

const run = promisify(execFile)

/** « vendredi 20 février 2026 », so many days from today in Bamako. */
export function dayFromNow(days: number): string {
  return formatDay(plusDays(localDateAt(new Date(), 'Africa/Bamako'), days)).replaceAll('\u00a0', ' ')
}

/** A notice in the manner of real ones. `deadline` ends « au plus tard … ». */
export function noticeText({ word, deadline }: { word: string; deadline: string }): string {
  return [
    'AVIS DE RECRUTEMENT',
    'Organisation : Association Greniers du Fleuve',
    'Poste : Magasinier',
    'Lieu d’affectation : Gao, Mali',
    'Type de contrat : CDD de 8 mois renouvelable',
    'Nombre de poste : 1',
    '',
    `Référence : ${word}`,
    '',
    'Tâches :',
    '- tenir les fiches de stock ;',
    '- préparer les inventaires.',
    '',
    'Dossier à fournir : un CV et une lettre de motivation.',
    `Les candidatures sont à envoyer à recrutement@greniers.example au plus tard le ${deadline}.`,
  ].join('\n')
}

/** Imports notices by the command a person runs, and gives the paths of the pages it prints. */
export async function importNotices(texts: readonly string[], { publish = true } = {}): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'baara-e2e-'))
  const files = await Promise.all(
    texts.map(async (text, i) => {
      const file = join(folder, `annonce-${i}.txt`)
      await writeFile(file, text)
      return file
    }),
  )
  // What `npm run import` runs once it has a database; here DATABASE_URL is the site's.
  const command = ['--conditions=react-server', '--import', 'tsx', 'bin/import.ts']
  const { stdout } = await run(process.execPath, [...command, ...files, ...(publish ? ['--publish'] : [])])
  return [...stdout.matchAll(/\/offres\/[a-z0-9-]+/g)].map(([path]) => path)
}
