import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The address of the style sheet that bin/build-css.ts made; read each time, so that `next dev` sees a new one. */
export function stylesheetAddress(): string {
  const manifest: { stylesheet: string } = JSON.parse(
    readFileSync(join(process.cwd(), 'public', 'assets', 'baara.json'), 'utf8'),
  )
  return manifest.stylesheet
}
