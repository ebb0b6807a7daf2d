import 'server-only'
import type { ExportName } from '../copy/site-administration-export'
import { csvLine, csvStart } from '../text/csv'
import { exportNames, exportPart } from './export-parts'
import { type ExportBatch, type ExportRow, type ExportValue, readExport } from './export-rows'

/** What is asked for: one part in either format, or all of them. */
export type ExportFile =
  | { readonly name: ExportName; readonly format: 'csv' | 'json' }
  | { readonly name: 'tout'; readonly format: 'json' }

/** `offres.csv`, `tout.json`; null for anything else. */
export function readExportFile(file: string): ExportFile | null {
  if (file === 'tout.json') return { name: 'tout', format: 'json' }
  const [words, extension] = file.split('.')
  const name = exportNames.find((known) => `${known}.${extension}` === file && known === words)
  if (name === undefined) return null
  return extension === 'csv' || extension === 'json' ? { name, format: extension } : null
}

/** The file piece by piece, made while it is taken. */
export function exportChunks(databaseUrl: string, file: ExportFile): AsyncGenerator<string> {
  if (file.name === 'tout') return wholeJson(readExport(databaseUrl, exportNames.map(exportPart)))
  const batches = readExport(databaseUrl, [exportPart(file.name)])
  return file.format === 'csv' ? csv(batches) : json(batches)
}

async function* csv(batches: AsyncIterable<ExportBatch>): AsyncGenerator<string> {
  let isFirst = true
  for await (const { part, rows } of batches) {
    const lines = rows.map((row) => csvLine(part.columns.map((column) => cellOf(row[column] ?? null))))
    yield `${isFirst ? csvStart + csvLine(part.columns) : ''}${lines.join('')}`
    isFirst = false
  }
}

async function* json(batches: AsyncIterable<ExportBatch>): AsyncGenerator<string> {
  let isFirst = true
  for await (const batch of batches) {
    yield jsonRows(batch, isFirst)
    isFirst = batch.isLast
  }
  yield '\n'
}

async function* wholeJson(batches: AsyncIterable<ExportBatch>): AsyncGenerator<string> {
  let start = '{'
  let isFirst = true
  for await (const batch of batches) {
    if (isFirst) start += `\n${JSON.stringify(batch.part.name)}: `
    yield start + jsonRows(batch, isFirst)
    isFirst = batch.isLast
    start = batch.isLast ? ',' : ''
  }
  yield '\n}\n'
}

/** Some rows of an array, one a line. */
function jsonRows({ rows, isLast }: ExportBatch, isFirst: boolean): string {
  const lines = rows.map((row: ExportRow) => JSON.stringify(row)).join(',\n')
  const between = isFirst || lines === '' ? '' : ',\n'
  return `${isFirst ? '[\n' : ''}${between}${lines}${isLast ? '\n]' : ''}`
}

/** Several values stand one under the other in their cell; what has parts is told as JSON. */
function cellOf(value: ExportValue): string | number | boolean | null {
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join('\n')
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}
