// @ts-check
// Read by Node versions of any age before anything else: nothing newer than ES2018 here.
import { readFileSync } from 'node:fs'

/**
 * @param {string} running as in `process.versions.node`
 * @param {string} wanted as in package.json: `>=20.19`
 * @returns {string | null} the sentence to print, or null when this Node will do
 */
export function refuseOldNode(running, wanted) {
  const least = wanted.replace('>=', '')
  const [haveMajor = 0, haveMinor = 0] = running.split('.').map(Number)
  const [needMajor = 0, needMinor = 0] = least.split('.').map(Number)
  if (haveMajor > needMajor || (haveMajor === needMajor && haveMinor >= needMinor)) return null
  return `Node ${running} est trop ancien : installez Node ${least} ou plus récent (https://nodejs.org), puis relancez la commande.`
}

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const refusal = refuseOldNode(process.versions.node, manifest.engines.node)
if (refusal) {
  console.error(refusal)
  process.exit(1)
}
