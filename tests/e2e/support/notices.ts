import { formatDay } from '@/lib/copy/dates'
import { localDateAt, plusDays } from '@/lib/deadlines/local-time'
import { plainNotice } from '@/lib/decoding/decoded-notice'
import { takeNotice } from '@/lib/ingestion/take-notice'
import { database } from '@/lib/platform/database'

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

/** Takes notices in as `npm run import` does, without its processes (tests/integration/import-command.test.ts has them): the paths of their pages. */
export async function importNotices(texts: readonly string[], { publish = true } = {}): Promise<readonly string[]> {
  const paths: string[] = []
  for (const [i, text] of texts.entries()) {
    const { offers } = await takeNotice(database, {
      decoded: plainNotice(text),
      source: `annonce-${i}.txt`,
      receivedAt: new Date(),
      actor: 'import',
      publish,
      isExample: false,
      context: { published: null, country: null },
    })
    paths.push(...offers.map(({ slug }) => `/offres/${slug}`))
  }
  return paths
}
