import 'server-only'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Tells the pages of one build under one address from those of another: ten hexadecimal digits. */
export function readBuildId(siteUrl: string): string {
  const build = readFileSync(join(process.cwd(), '.next', 'BUILD_ID'), 'utf8')
  return createHash('sha256').update(`${build} ${siteUrl}`).digest('hex').slice(0, 10)
}
