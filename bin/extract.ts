import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { deadlineTraceWords } from '../lib/copy/deadline-trace'
import { extractCard } from '../lib/copy/extract-card'
import { fileRefusalSentences } from '../lib/copy/ingestion-sentences'
import { readNotice } from '../lib/extraction/read-notice'
import { toCorpusLine } from '../lib/extraction/to-corpus-line'
import { traceNotice } from '../lib/extraction/trace-notice'
import { readNoticeBytes, readNoticeFile } from '../lib/ingestion/notice-file'
import { offerFromPosting } from '../lib/ingestion/offer-from-posting'
import { readDecodedNotice } from '../lib/ingestion/read-decoded-notice'
import { countryCodes } from '../lib/places/country'

const usage = `Usage : npm run --silent extract -- FICHIER…            lit des annonces et affiche ce qui en a été compris
        npm run --silent extract -- -                   lit une annonce sur l’entrée standard
        npm run --silent extract -- --trace FICHIER…    dit aussi pourquoi chaque date a été prise ou laissée
        npm run --silent extract -- --jsonl             lit du JSON Lines sur l’entrée standard, en écrit sur la sortie`

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  published: z.iso.date().nullish(),
  country: z.enum(countryCodes).nullish().catch(null),
})

/** Answers each JSON line in its order; a bad one is named on stderr and the others are still answered. */
async function answerLines(): Promise<number> {
  let exitCode = 0
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    if (typeof parsed === 'string') {
      process.stderr.write(`Ligne ${number} : ${parsed}\n`)
      exitCode = 1
      continue
    }
    const { id, text, published, country } = parsed
    const reading = readNotice(text, { published: published ?? null, country: country ?? null })
    process.stdout.write(`${JSON.stringify(toCorpusLine(id, text, reading))}\n`)
  }
  return exitCode
}

function parseLine(line: string): z.infer<typeof lineSchema> | string {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return 'ce n’est pas du JSON.'
  }
  const parsed = lineSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return `le champ « ${issue?.path.join('.') || 'objet'} » manque ou n’a pas la forme attendue.`
}

/** Shows each notice as a card; a file that holds none is named on stderr with the reason and the others are still shown. */
async function showFiles(files: readonly string[], isTraced: boolean): Promise<number> {
  let exitCode = 0
  for (const path of files) {
    const file = path === '-' ? await readNoticeBytes(readFileSync(0)) : await readNoticeFile(path)
    if ('refusal' in file) {
      process.stderr.write(`${path}\u00a0: ${fileRefusalSentences[file.refusal]}\n`)
      exitCode = 1
      continue
    }
    if (files.length > 1) process.stdout.write(`━━ ${path}\n\n`)
    const { text, ocr, pageData, isCut } = file
    const reading = readDecodedNotice(file, { published: null, country: null })
    const deadlines = reading.postings.map((posting, i) => offerFromPosting(file, reading, i, posting).deadline)
    process.stdout.write(`${extractCard({ text, ocr, isCut, reading, deadlines })}\n`)
    if (!isTraced) continue
    const trace = traceNotice(text.slice(0, pageData?.block.start), reading)
    process.stdout.write(`${deadlineTraceWords(text, trace)}\n`)
  }
  return exitCode
}

const args = process.argv.slice(2)
const files = args.filter((arg) => arg !== '--trace')
if (args.length === 1 && args[0] === '--jsonl') process.exitCode = await answerLines()
else if (files.length > 0 && files.every((arg) => arg === '-' || !arg.startsWith('-')))
  process.exitCode = await showFiles(files, files.length < args.length)
else {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 1
}
