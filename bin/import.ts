import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import {
  cutNoticeSentence,
  fileRefusalSentences,
  knownNoticeSentence,
  takenOfferLine,
} from '@/lib/copy/ingestion-sentences'
import { readNoticeFile } from '@/lib/ingestion/notice-file'
import { takeNotice } from '@/lib/ingestion/take-notice'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'

const usage = 'Usage\u00a0: npm run import -- FICHIER… [--publish] [--source ADRESSE]'

/** Takes every file in; false when one was refused. */
async function importFiles(paths: readonly string[], publish: boolean, source: string | undefined): Promise<boolean> {
  let allTaken = true
  for (const path of paths) {
    try {
      const refusal = await importFile(path, publish, source)
      if (refusal === null) continue
      console.error(`${path}\u00a0: ${fileRefusalSentences[refusal]}`)
    } catch (error) {
      // A bug with one notice must not keep the others out.
      console.error(`${path}\u00a0:`, error)
    }
    allTaken = false
  }
  return allTaken
}

async function importFile(path: string, publish: boolean, source: string | undefined) {
  const file = await readNoticeFile(path)
  if ('refusal' in file) return file.refusal
  const taken = await takeNotice(database, {
    decoded: file,
    source: source ?? basename(path),
    receivedAt: new Date(),
    actor: 'import',
    publish,
    isExample: false,
    context: { published: null, country: null },
  })
  if (file.isCut) console.log(`${path}\u00a0: ${cutNoticeSentence}`)
  if (taken.outcome === 'known') console.log(`${path}\u00a0: ${knownNoticeSentence}`)
  for (const { slug, status, waitsBecause } of taken.offers)
    console.log(takenOfferLine(`${readEnv().siteUrl}/offres/${slug}`, status, waitsBecause))
  return null
}

function parseArguments() {
  try {
    const options = { publish: { type: 'boolean', default: false }, source: { type: 'string' } } as const
    return parseArgs({ options, allowPositionals: true })
  } catch {
    return null
  }
}

const args = parseArguments()
if (args === null || args.positionals.length === 0) {
  console.error(usage)
  process.exitCode = 1
} else {
  try {
    const { publish, source } = args.values
    if (!(await importFiles(args.positionals, publish, source))) process.exitCode = 1
  } finally {
    await database.$disconnect()
  }
}
