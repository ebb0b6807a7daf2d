// @ts-check
import { createServer } from 'node:net'
import { Failure } from './failure.mjs'

/** Where the site is served: HOST and PORT. */
export function readAddress() {
  const host = process.env.HOST || '127.0.0.1'
  const port = Number(process.env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Failure(`PORT=${process.env.PORT} n’est pas un port : donnez un nombre entre 1 et 65535.`)
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host
  return { host, port, url: `http://${name.includes(':') ? `[${name}]` : name}:${port}` }
}

/**
 * Fails with what to do when the site could not listen there.
 * @param {{ host: string, port: number }} address
 * @returns {Promise<void>}
 */
export function requireFreePort({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(new Failure(describe('code' in error ? String(error.code) : '', host, port))))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

/**
 * @param {string} code
 * @param {string} host
 * @param {number} port
 */
function describe(code, host, port) {
  if (code === 'EADDRINUSE')
    return `Le port ${port} est déjà pris : arrêtez le programme qui l’occupe, ou choisissez-en un autre (PORT=${port + 1} npm start).`
  if (code === 'EACCES')
    return `Ce compte n’a pas le droit d’ouvrir le port ${port} : choisissez-en un autre (PORT=3000 npm start).`
  return `HOST=${host} n’est pas une adresse de cette machine : donnez-en une autre, par exemple HOST=127.0.0.1.`
}
