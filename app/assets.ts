import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEnv } from '@/lib/platform/env'

/** The files that public pages ask for, by paths that change with their content. */
export interface Assets {
  readonly stylesheet: string
  readonly script: string | null
}

/** As the build wrote them down; where it may be made again meanwhile, read each time. */
export function assets(): Assets {
  if (!readEnv().isProduction) return readManifest()
  kept ??= readManifest()
  return kept
}

let kept: Assets | null = null

function readManifest(): Assets {
  const path = join(process.cwd(), 'public', 'assets', 'baara.json')
  const manifest: { stylesheet: string; script?: string } = JSON.parse(readFileSync(path, 'utf8'))
  return { stylesheet: manifest.stylesheet, script: manifest.script ?? null }
}
